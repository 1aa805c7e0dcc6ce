import { Lazy } from '../../parts/Lazy.tsx';
import { mapText } from '../../text/map.ts';
import { whatIfText } from '../../text/whatIf.ts';
import type { Debriefed } from './debriefed.ts';
import { Scrubber } from './Scrubber.tsx';
import { activityAt, sceneAt, turnsOf } from './story.ts';

interface Props {
  readonly at: Debriefed;
  readonly now: number;
  readonly setNow: (now: number) => void;
  /** Asks "what if" from this moment; null where that cannot be played. */
  readonly ask: ((moment: number) => void) | null;
}

async function fetchMap() {
  const [view, list] = await Promise.all([import('../../map/MapView.tsx'), import('../../map/MapList.tsx')]);
  return { MapView: view.MapView, MapList: list.MapList };
}

/** Where everybody really went: the map, a slider through the evening, and its turns as a list. */
export function MapPart({ at, now, setNow, ask }: Props) {
  const { debrief, briefing, words, clock } = at;
  const { text, wording } = words;
  const doing = activityAt(debrief, now);
  const track = mapText().track;
  const caption = doing === null ? text.nowhere : `${track[doing.kind]} ${wording.terms.activity[doing.activity]}.`;
  const turns = turnsOf(debrief, words, (kind) => track[kind]);
  const current = turns.filter((turn) => turn.at <= now).at(-1)?.key;
  const scene = sceneAt(debrief, briefing, now, words);
  return (
    <>
      <p>{text.mapHint}</p>
      <div class="debrief-story">
        <div class="debrief-stage">
          <Lazy name="map" fetch={fetchMap}>
            {({ MapView }) => (
              <div class="debrief-map">
                <MapView {...scene} />
              </div>
            )}
          </Lazy>
          <Scrubber now={now} end={debrief.endedAt} label={text.now(clock(now), caption)} setNow={setNow} />
          {ask === null ? null : (
            <button type="button" class="button debrief-ask" onClick={() => ask(now)}>
              {whatIfText().fromHere}
            </button>
          )}
        </div>
        <section class="debrief-turns" aria-labelledby="debrief-turns">
          <h3 id="debrief-turns">{text.turnsTitle}</h3>
          <ol>
            {turns.map((turn) => (
              <li key={turn.key}>
                <button
                  type="button"
                  class={`debrief-turn debrief-turn-${turn.who}`}
                  aria-current={turn.key === current ? 'step' : undefined}
                  onClick={() => setNow(turn.at)}
                >
                  <span class="debrief-time">{clock(turn.at)}</span>
                  <span>{turn.text}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <details class="debrief-line debrief-words-line">
        <summary>{text.listTitle}</summary>
        <div class="debrief-line-body">
          <Lazy name="map" fetch={fetchMap}>
            {({ MapList }) => <MapList {...scene} />}
          </Lazy>
        </div>
      </details>
    </>
  );
}
