import { useComputed } from '@preact/signals';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import { useLeading } from '../leading.ts';
import { useSeatNames } from '../useSeatNames.ts';
import { FollowedCall } from './FollowedCall.tsx';

/** Telephone calls as text: who is on the line now, and earlier ones. */
export function CallsTab() {
  const t = consoleTabsText().calls;
  const { client } = useLeading();
  const calls = useComputed(() => client.document('world').value?.calls ?? []).value;
  const nameOf = useSeatNames();
  // The call that one leads oneself stays on top.
  const active = calls.filter(({ state }) => state !== 'ended').toSorted((a, b) => Number(b.takenOver) - Number(a.takenOver));
  const ended = calls.filter(({ state }) => state === 'ended').toReversed();
  if (calls.length === 0) return <p class="soft">{t.none}</p>;
  return (
    <>
      <h2>{t.now}</h2>
      {active.length === 0 ? <p class="soft">{t.nobody}</p> : null}
      {active.map((call) => (
        <FollowedCall key={call.id} call={call} name={nameOf(call.seat)} />
      ))}
      {ended.length === 0 ? null : (
        <>
          <h2>{t.before}</h2>
          {ended.map((call) => (
            <FollowedCall key={call.id} call={call} name={nameOf(call.seat)} />
          ))}
        </>
      )}
    </>
  );
}
