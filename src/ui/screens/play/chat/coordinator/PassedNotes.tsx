import { Icon } from '../../../../parts/Icon.tsx';
import { coordinatorText } from '../../../../text/coordinator.ts';
import { clockTime } from '../../../../text/wording/clock.ts';
import { usePlaying } from '../../playing.ts';
import { targetName } from './passTargets.ts';

/** To whom the coordinator who plays passed this on, and when; nothing for everybody else. */
export function PassedNotes({ source }: { readonly source: string }) {
  const t = coordinatorText();
  const { view, briefing } = usePlaying();
  const passed = view.bridge?.passed.filter((one) => one.source === source) ?? [];
  if (passed.length === 0) return null;
  return (
    <ul class="passed small">
      {passed.map(({ to, at }) => {
        const target = view.bridge?.targets.find((one) => one.to === to);
        return (
          <li key={`${to} ${at}`} class="sign">
            <Icon name="forward" />
            {t.passed(target === undefined ? to : targetName(target, t), clockTime(briefing.startsAt, at))}
          </li>
        );
      })}
    </ul>
  );
}
