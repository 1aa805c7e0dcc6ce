import { useMemo } from 'preact/hooks';
import type { PhoneId } from '../../../../../protocol/acts.ts';
import type { PersonStatus } from '../../../../../protocol/documents.ts';
import type { SeatStatus } from '../../../../../views/facilitator.ts';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import { duration } from '../../../../text/wording/clock.ts';
import { asksForAttention, type Need } from './attention.ts';

interface Props {
  readonly person: PersonStatus;
  readonly seat: SeatStatus | null;
  readonly need: Need;
  readonly now: number;
  readonly onOpen: (phone: PhoneId) => void;
}

/** The letters of SAAR with what each counts. */
const STEPS = [
  ['S', 'spot'],
  ['A', 'alert'],
  ['A', 'post'],
  ['R', 'respond'],
] as const;

/** One participant in a line; drawn anew only when something in it changed, as there may be two hundred. */
export function PersonRow({ person, seat, need, now, onOpen }: Props) {
  const t = consoleTabsText().people;
  const attention = asksForAttention(need);
  const quiet = attention && seat !== null && need !== 'waits' ? now - seat.quietSince : null;
  return useMemo(() => {
    const counts = seat === null ? null : { spot: seat.looked, alert: seat.calls, post: seat.lines, respond: seat.acts };
    return (
      <li class={`console-person console-need-${need}`}>
        <button type="button" aria-haspopup="dialog" onClick={() => onOpen(person.phone)}>
          <span class="console-name">
            <bdi>{person.name}</bdi>
            {person.people > 1 ? <span class="small"> ({t.count(person.people)})</span> : null}
          </span>
          <span class="console-need">
            {t.need[need]}
            {quiet === null || quiet < 60_000 ? '' : `, ${t.quiet(duration(quiet))}`}
            {person.late ? `, ${t.late}` : ''}
            {person.kind === 'table' ? `, ${t.table}` : ''}
            {person.role === 'coordinator' ? `, ${t.coordinator}` : ''}
          </span>
          {counts === null ? null : (
            <span class="console-did">
              {STEPS.map(([letter, step]) => (
                <span key={step} class={counts[step] === 0 ? 'console-none' : ''}>
                  <span aria-hidden="true">{letter} </span>
                  {counts[step]}
                  <span class="hidden-visually"> {t.did[step]}</span>
                </span>
              ))}
            </span>
          )}
        </button>
      </li>
    );
  }, [person, seat?.looked, seat?.calls, seat?.lines, seat?.acts, need, quiet, t, onOpen]);
}
