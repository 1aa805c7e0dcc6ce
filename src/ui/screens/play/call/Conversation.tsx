import { useEffect, useRef } from 'preact/hooks';
import type { CallView } from '../../../../views/participant.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { showInPanel } from '../../../parts/panelScroll.ts';
import { callText } from '../../../text/call.ts';
import { clockTime, duration } from '../../../text/wording/clock.ts';
import { usePlaying } from '../playing.ts';
import { Answer } from './Answer.tsx';
import { Turns } from './Turns.tsx';

interface Props {
  readonly call: CallView;
  readonly onClose: () => void;
}

/** Who is on the line: after a transfer somebody else than was called. */
function deskOf({ contact, turns }: CallView): CallView['contact'] {
  const last = turns.findLast((turn) => turn.by === 'operator');
  if (last === undefined) return contact;
  if ('says' in last && last.says === 'transfers') return '112';
  return 'says' in last && last.says === 'transfersDown' ? '0900-8844' : last.desk;
}

/** A telephone call, read and typed. */
export function Conversation({ call, onClose }: Props) {
  const t = callText();
  const { view, words, briefing, send } = usePlaying();
  const end = useRef<HTMLDivElement>(null);
  const report = view.reports.findLast((one) => one.contact === call.contact && one.at >= call.placedAt);
  const desk = deskOf(call);
  const states = { ringing: t.ringing, onHold: t.onHold, talking: t.talking, ended: t.ended } as const;

  // One's own answer brings the next question: both come into view. Before the first answer nothing moves.
  useEffect(() => {
    if (call.turns.length > 1) showInPanel(end.current);
  }, [call.turns.length, call.state]);

  return (
    <div class="conversation">
      <div class="call-head">
        <h2>{words.terms.contact[desk]}</h2>
        <p class="call-state" role="status">
          {call.state === 'talking' && desk !== call.contact ? t.through(words.terms.contact[desk]) : states[call.state]}
        </p>
        {call.state === 'ended' ? null : <p class="call-clock">{duration(view.now - call.placedAt)}</p>}
      </div>
      <Turns call={call} />
      {report === undefined ? null : (
        <p class="note receipt" role="status">
          <Icon name="check" /> {t.receipt(clockTime(briefing.startsAt, report.at))}
        </p>
      )}
      <div ref={end} class="call-foot">
        {call.state === 'ended' ? (
          <button type="button" class="button button-primary button-wide button-large" onClick={onClose}>
            {t.newCall}
          </button>
        ) : (
          <>
            {call.state === 'talking' ? <Answer call={call} /> : null}
            <button type="button" class="button button-wide button-large hang-up" onClick={() => void send({ type: 'hangUp' })}>
              <Icon name="hangUp" />
              {t.hangUp}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
