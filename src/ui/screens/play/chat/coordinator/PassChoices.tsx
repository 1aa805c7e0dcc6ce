import { Icon } from '../../../../parts/Icon.tsx';
import { coordinatorText } from '../../../../text/coordinator.ts';
import { usePlaying } from '../../playing.ts';
import { offered, targetName } from './passTargets.ts';

interface Props {
  readonly group: string;
  /** What is passed on; null: the latest that was reported or asked. */
  readonly source: string | null;
  /** It did not come from the group itself, so that the group can be told too. */
  readonly fromElsewhere: boolean;
  readonly onDone: () => void;
}

/** To whom something is passed on: the officer, coordinators, other groups. Each is one tap. */
export function PassChoices({ group, source, fromElsewhere, onDone }: Props) {
  const t = coordinatorText();
  const { view, send } = usePlaying();
  const targets = offered(view.bridge?.targets ?? [], fromElsewhere);
  return (
    <ul class="choices">
      {targets.map((target) => (
        <li key={target.to}>
          <button
            type="button"
            class="button button-wide choice"
            onClick={() => {
              onDone();
              void send({ type: 'passOn', group, line: source, to: target.to });
            }}
          >
            <Icon name="forward" />
            <bdi>{targetName(target, t)}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
