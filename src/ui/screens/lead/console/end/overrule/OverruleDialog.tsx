// The facilitator judges lines of a score otherwise: which participant, which line, how many points, why. Shows what the score
// said beside it; works the same for an evening and for a kept log, and knows neither.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Briefing } from '../../../../../../views/briefing.ts';
import type { DebriefView } from '../../../../../../views/debrief.ts';
import { lang } from '../../../../../language.ts';
import { Dialog } from '../../../../../parts/Dialog.tsx';
import { LoadFailed, Waiting } from '../../../../../parts/Lazy.tsx';
import { debriefText } from '../../../../../text/debrief.ts';
import { overruleText } from '../../../../../text/overrule.ts';
import { clockTime } from '../../../../../text/wording/clock.ts';
import { namesOf } from '../../../../../text/wording/names.ts';
import { wordingOf } from '../../../../../text/wording/wording.ts';
import type { Debriefed } from '../../../../debrief/debriefed.ts';
import type { Overruling } from './overruling.ts';
import { RulableLines } from './RulableLines.tsx';
import '../../../../../style/debrief.css';
import '../../../../../style/overrule.css';

interface Props {
  readonly with: Overruling;
  /** Whose lines are shown first; without it whoever leads chooses. */
  readonly seat?: string | null;
  /** Whether it ends up in a file, and not on phones. */
  readonly inFile?: boolean;
  readonly onClose: () => void;
}

type Found = { readonly seat: string; readonly debrief: DebriefView; readonly briefing: Briefing };

export function OverruleDialog({ with: overruling, seat: first = null, inFile = false, onClose }: Props) {
  const t = overruleText();
  const { people, rulings } = overruling;
  const [seat, setSeat] = useState(first ?? (people.length === 1 ? (people[0]?.seat ?? null) : null));
  const [found, setFound] = useState<Found | 'failed' | null>(null);
  const latest = useRef<string | null>(seat);
  latest.current = seat;

  async function load(wanted: string): Promise<void> {
    const loaded = await overruling.load(wanted).catch((reason: unknown) => {
      console.error(reason);
      return null;
    });
    // Somebody else may have been chosen meanwhile.
    if (latest.current === wanted) setFound(loaded === null ? 'failed' : { seat: wanted, ...loaded });
  }
  useEffect(() => {
    setFound(null);
    if (seat !== null) void load(seat);
  }, [seat]);

  const shown = found !== null && found !== 'failed' && found.seat === seat ? found : null;
  const at = useMemo(() => (shown === null ? null : debriefedOf(shown)), [shown, lang.value]);
  const countOf = (one: string): number => rulings.filter((ruling) => ruling.seat === one).length;
  return (
    <Dialog title={t.title} onClose={onClose}>
      <div class="overrule stack">
        <div class="overrule-head">
          <div>
            <p>{inFile ? t.staysInFile : t.stays}</p>
            <p class="soft small">{t.noNames}</p>
          </div>
          {people.length === 0 ? (
            <p>{t.nobody}</p>
          ) : (
            <div class="field">
              <label for="overrule-who">{t.who}</label>
              <select
                id="overrule-who"
                class="input"
                value={seat ?? ''}
                onChange={(event) => setSeat(event.currentTarget.value === '' ? null : event.currentTarget.value)}
              >
                {seat === null ? <option value="">{t.choose}</option> : null}
                {people.map((one) => (
                  <option key={one.seat} value={one.seat}>
                    {countOf(one.seat) === 0 ? one.name : t.ruledCount(one.name, countOf(one.seat))}
                  </option>
                ))}
              </select>
            </div>
          )}
        </div>
        {found === 'failed' ? (
          <LoadFailed again={() => void (seat === null ? null : load(seat))} />
        ) : seat === null ? null : at === null ? (
          <Waiting />
        ) : (
          <RulableLines
            key={seat}
            at={at}
            onRule={async (line, points, note) => {
              const refused = await overruling.rule({ seat, line, points, note });
              if (refused === null) await load(seat);
              return refused;
            }}
          />
        )}
      </div>
    </Dialog>
  );
}

function debriefedOf({ debrief, briefing }: Found): Debriefed {
  return {
    debrief,
    briefing,
    words: { wording: wordingOf(lang.value), names: namesOf(briefing.neighbourhood), text: debriefText() },
    clock: (time) => clockTime(briefing.startsAt, time),
    // There is no map here.
    showOnMap: () => undefined,
  };
}
