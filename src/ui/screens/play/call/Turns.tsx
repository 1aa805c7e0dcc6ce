import { useState } from 'preact/hooks';
import type { CallView } from '../../../../views/participant.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { callText } from '../../../text/call.ts';
import type { Chip } from '../../../text/wording/chips.ts';
import { usePlaying } from '../playing.ts';
import { CorrectionDialog, canCorrect } from './CorrectionDialog.tsx';

/** What was said, by whom; under one's own words what was understood of them. */
export function Turns({ call }: { readonly call: CallView }) {
  const t = callText();
  const { words, names } = usePlaying();
  const [correcting, setCorrecting] = useState<Chip | null>(null);
  return (
    <>
      <div role="log" aria-label={t.log}>
        <ol class="turns">
          {call.turns.map((turn, index) => {
            const key = `${turn.at} ${index}`;
            if (turn.by === 'operator') {
              return (
                <li key={key} class="turn">
                  <p class="bubble">
                    <span class="bubble-from">{words.replies.speaker[call.contact]}: </span>
                    {words.operator(turn, call.contact)}
                  </p>
                </li>
              );
            }
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
            const chips = words.chips(turn.facts, names);
            return (
              <li key={key} class="turn turn-mine">
                <p class="bubble">
                  <span class="bubble-from">{t.you}: </span>
                  {turn.text}
                </p>
                {chips.length === 0 ? null : (
                  <div class="understood">
                    <p class="small soft">{t.understood}:</p>
                    <ul class="chips">
                      {chips.map((chip) => (
                        <li key={`${chip.slot} ${chip.text}`}>
                          {call.state === 'talking' && canCorrect(chip.slot) ? (
                            <button
                              type="button"
                              class="chip"
                              aria-haspopup="dialog"
                              aria-label={t.correct(chip.text)}
                              onClick={() => setCorrecting(chip)}
                            >
                              {chip.text}
                              <Icon name="pencil" />
                            </button>
                          ) : (
                            <span class="chip chip-still">{chip.text}</span>
                          )}
                        </li>
                      ))}
                    </ul>
                  </div>
                )}
              </li>
            );
          })}
        </ol>
      </div>
      {correcting === null ? null : <CorrectionDialog slot={correcting.slot} onClose={() => setCorrecting(null)} />}
    </>
  );
}
