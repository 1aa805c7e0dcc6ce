import { useState } from 'preact/hooks';
import { Icon } from '../../parts/Icon.tsx';
import { Lazy } from '../../parts/Lazy.tsx';
import type { Replayed } from '../../session/replay.ts';
import { overruleText } from '../../text/overrule.ts';
import { refusalText } from '../../text/refusals.ts';
import type { Overruling } from '../lead/console/end/overrule/overruling.ts';

interface Props {
  readonly replayed: Replayed;
  /** What participants are called here: numbers. */
  readonly nameOf: (seat: Replayed['seats'][number]) => string;
  /** Whose line it is; null: whoever leads chooses. */
  readonly seat: string | null;
}

/** The button to the panel in which lines are judged otherwise, in a kept log: what is decided is kept when the log is saved again. */
export function OverruleReplay({ replayed, nameOf, seat }: Props) {
  const t = overruleText();
  const [open, setOpen] = useState(false);
  const overruling: Overruling = {
    people: replayed.seats.map((one) => ({ seat: one.seat, name: nameOf(one) })),
    rulings: replayed.rulings.value,
    load: async (wanted) => replayed.lookBack(wanted),
    rule: async (ruling) => (replayed.rule(ruling) ? null : refusalText('tooManyPoints')),
  };
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="pencil" />
        {t.open}
      </button>
      {open ? (
        <Lazy name="overrule" fetch={() => import('../lead/console/end/overrule/OverruleDialog.tsx')}>
          {({ OverruleDialog }) => <OverruleDialog with={overruling} seat={seat} inFile onClose={() => setOpen(false)} />}
        </Lazy>
      ) : null}
    </>
  );
}
