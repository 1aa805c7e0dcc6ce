import { useState } from 'preact/hooks';
import type { CallTurn, CallView } from '../../../../views/participant.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { callText } from '../../../text/call.ts';
import { usePlaying } from '../playing.ts';
import { missingSlots } from '../understood/missing.ts';
import { OwnText } from '../understood/OwnText.tsx';
import { Understood } from '../understood/Understood.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';

type OperatorTurn = Extract<CallTurn, { readonly by: 'operator' }>;
type Sentence = Extract<CallTurn, { readonly text: string }>;

/** What was said, by whom; under one's own words what was understood of them. */
export function Turns({ call }: { readonly call: CallView }) {
  const t = callText();
  const latest = call.turns.findLastIndex((turn) => 'text' in turn);
  const readBack = call.turns.findLastIndex((turn) => 'readsBack' in turn);
  return (
    <div role="log" aria-label={t.log}>
      <ol class="turns">
        {call.turns.map((turn, index) => {
          const key = `${turn.at} ${index}`;
          if (turn.by === 'operator') return <Operator key={key} call={call} turn={turn} asksPlace={index === readBack} />;
          if ('passes' in turn) {
            return (
              <li key={key} class="turn turn-mine">
                <p class="bubble">
                  <span class="bubble-from">{t.you}: </span>
                  {t.dontKnow}.
                </p>
              </li>
            );
          }
          return <Mine key={key} call={call} turn={turn} index={index} latest={index === latest} />;
        })}
      </ol>
    </div>
  );
}

interface OperatorProps {
  readonly call: CallView;
  readonly turn: OperatorTurn;
  /** The last place that was said back: it can still be denied. */
  readonly asksPlace: boolean;
}

function Operator({ call, turn, asksPlace }: OperatorProps) {
  const t = callText();
  const { words, names, send } = usePlaying();
  const [choosing, setChoosing] = useState(false);
  const warns = 'says' in turn && turn.says === 'warns';
  const said = call.turns.findLastIndex((one) => 'facts' in one && one.facts.location !== undefined);
  const sentence = call.turns[said];
  // Whoever hung up hears nobody any more.
  if ('closes' in turn && turn.closes === 'hungUp') return null;
  return (
    <li class={warns ? 'turn turn-warns' : 'turn'}>
      <p class="bubble">
        {warns ? <Icon name="alert" /> : null}
        <span>
          <span class="bubble-from">{'speaks' in turn ? t.officer : words.replies.speaker[turn.desk]}: </span>
          <bdi>{words.operator(turn, names)}</bdi>
        </span>
      </p>
      {asksPlace && call.state === 'talking' && sentence !== undefined && 'facts' in sentence ? (
        <button type="button" class="button other-place" aria-haspopup="dialog" onClick={() => setChoosing(true)}>
          {t.otherPlace}
        </button>
      ) : null}
      {choosing && sentence !== undefined && 'facts' in sentence ? (
        <PlaceDialog
          now={sentence.facts.location}
          onClose={() => setChoosing(false)}
          onPick={(location) => void send({ type: 'correct', turn: said, facts: { ...sentence.facts, location } })}
        />
      ) : null}
    </li>
  );
}

interface MineProps {
  readonly call: CallView;
  readonly turn: Sentence;
  readonly index: number;
  readonly latest: boolean;
}

function Mine({ call, turn, index, latest }: MineProps) {
  const t = callText();
  const { send } = usePlaying();
  const open = call.state === 'talking' || call.state === 'onHold';
  // Which service was answered needs no more; while the form is open its slots are the ones to fill in.
  const offers = latest && turn.question !== 'service' && turn.question !== 'danger' && call.asked !== 'description';
  return (
    <li class="turn turn-mine">
      <p class="bubble">
        <span class="bubble-from">{t.you}: </span>
        <OwnText text={turn.text} spans={turn.spans} facts={turn.facts} />
      </p>
      <Understood
        facts={turn.facts}
        sentence={turn.text}
        missing={offers ? missingSlots(turn.facts, call.known) : []}
        {...(latest && call.state === 'ended' ? { tooLate: t.tooLate } : {})}
        onCorrect={open ? (facts) => void send({ type: 'correct', turn: index, facts }) : null}
      />
    </li>
  );
}
