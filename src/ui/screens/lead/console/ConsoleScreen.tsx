// The console of whoever leads the evening, while a round is played and looked back on. It shows what the documents of the evening
// say and sends acts; it knows no exercise, no server and no tokens.
import { useMemo, useState } from 'preact/hooks';
import type { Act } from '../../../../protocol/acts.ts';
import type { Neighbourhood } from '../../../../scenario/neighbourhood.ts';
import { Band } from '../../../parts/Band.tsx';
import { lang } from '../../../language.ts';
import type { EveningClient } from '../../../session/eveningClient.ts';
import { commonText } from '../../../text/common.ts';
import { consoleText } from '../../../text/console.ts';
import { refusalText } from '../../../text/refusals.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import { namesOf } from '../../../text/wording/names.ts';
import { wordingOf } from '../../../text/wording/wording.ts';
import { Alarms } from './Alarms.tsx';
import { type Leading, LeadingContext } from './leading.ts';
import { LiveConsole } from './LiveConsole.tsx';
import { LookingBack } from './end/LookingBack.tsx';
import { guardSpoilers } from './spoilers.ts';
import { ConnectionNote } from './top/ConnectionState.tsx';
import '../../../style/console.css';
import '../../../style/consoleTop.css';
import '../../../style/consoleOver.css';
import '../../../style/consoleWhere.css';
import '../../../style/consoleMoment.css';
import '../../../style/consoleEnd.css';
import '../../../style/consoleLists.css';
import '../../../style/consoleTalk.css';

interface Props {
  readonly client: EveningClient;
  /** Null until it was fetched; the console works without the map meanwhile. */
  readonly neighbourhood: Neighbourhood | null;
  /** Saves the logs of the rounds without names; false when that did not work. */
  readonly onDownload: () => Promise<boolean>;
}

/** The console in the stages "playing" and "looking back". */
export function ConsoleScreen({ client, neighbourhood, onDownload }: Props) {
  const t = consoleText();
  const [refused, setRefused] = useState<string | null>(null);
  const spoilers = useMemo(guardSpoilers, []);
  const evening = client.document('evening').value;
  const console = client.document('console').value;
  const startsAt = evening?.round?.startsAt ?? 0;
  const language = lang.value;
  const leading = useMemo((): Leading => {
    const act = async (wanted: Act): Promise<boolean> => {
      const refusal = await client.send(wanted);
      setRefused(refusal === null ? null : refusalText(refusal));
      return refusal === null;
    };
    return {
      client,
      neighbourhood,
      names: neighbourhood === null ? { street: (id) => id, place: (id) => id } : namesOf(neighbourhood),
      words: wordingOf(language),
      revealed: spoilers.revealed,
      act,
      lead: (intent) => act({ do: 'inExercise', intent }),
      clock: (at) => clockTime(startsAt, at),
    };
  }, [client, neighbourhood, language, startsAt]);
  return (
    <LeadingContext value={leading}>
      <div class="world console" data-light="day">
        <Band />
        {evening === null || console === null ? (
          <p class="console-wait" role="status">
            {commonText().wait}
          </p>
        ) : evening.stage === 'playing' ? (
          <LiveConsole evening={evening} dark={console.dark} spoilers={spoilers} />
        ) : (
          <LookingBack evening={evening} console={console} onDownload={onDownload} />
        )}
        <ConnectionNote />
        <Alarms />
        <div role="alert" class="console-refused">
          {refused === null ? null : (
            <p class="note">
              {refused}{' '}
              <button type="button" class="button" onClick={() => setRefused(null)}>
                {t.close}
              </button>
            </p>
          )}
        </div>
      </div>
    </LeadingContext>
  );
}
