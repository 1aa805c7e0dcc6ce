import type { Facts } from '../../../../language/facts.ts';
import { callText } from '../../../text/call.ts';
import { AlarmDialog, BehaviourDialog, CaseDialog, HeadingDialog, TimeDialog, YesDialog } from '../call/dialogs.tsx';
import type { Choosing } from '../call/OptionDialog.tsx';
import { PlaceDialog } from '../call/PlaceDialog.tsx';
import { PersonSlotDialog, VehicleSlotDialog } from '../call/SlotDialogs.tsx';
import { type About, personSlotOf, vehicleSlotOf, withoutSlot, withSlot } from './correction.ts';

interface Props {
  /** Which chip; one without a text is a slot that is still empty. */
  readonly about: About & { readonly text?: string };
  readonly facts: Facts;
  /** The words themselves. */
  readonly sentence: string;
  /** The facts of the whole sentence as it should have been understood. */
  readonly onCorrect: (facts: Facts) => void;
  readonly onClose: () => void;
}

/** The full list of what a chip is about, with what was understood marked: one tap puts it right, one takes it away. */
export function SlotDialog({ about, facts, sentence, onCorrect, onClose }: Props) {
  const t = callText();
  const correct = (corrected: Facts) => {
    onClose();
    onCorrect(corrected);
  };
  const pick = (picked: Partial<Facts>) => correct(withSlot(facts, about, picked));
  const leaving: Omit<Choosing<never>, 'onPick'> = {
    onClose,
    onRemove: about.text === undefined ? undefined : () => correct(withoutSlot(facts, about)),
    understood: about.text,
  };
  const person = personSlotOf(about.slot);
  if (person !== null)
    return <PersonSlotDialog slot={person} now={facts.person ?? {}} onPick={(picked) => pick({ person: picked })} {...leaving} />;
  const vehicle = vehicleSlotOf(about.slot);
  if (vehicle !== null) {
    return (
      <VehicleSlotDialog
        slot={vehicle}
        now={facts.vehicle ?? {}}
        sentence={sentence}
        onPick={(picked) => pick({ vehicle: picked })}
        {...leaving}
      />
    );
  }
  switch (about.slot) {
    case 'what':
      return <CaseDialog now={facts.what} onPick={(what) => pick({ what })} {...leaving} />;
    case 'activity':
      return <BehaviourDialog now={about.activity} onPick={(activity) => pick({ activities: [activity] })} {...leaving} />;
    case 'location':
      return <PlaceDialog now={facts.location} onPick={(location) => pick({ location })} {...leaving} />;
    case 'heading':
      return <HeadingDialog now={facts.heading} onPick={(heading) => pick({ heading })} {...leaving} />;
    case 'alarm':
      return <AlarmDialog now={facts} onPick={pick} {...leaving} />;
    case 'danger':
      return (
        <YesDialog title={t.pickDanger} now={facts.danger === true ? true : undefined} onPick={(danger) => pick({ danger })} {...leaving} />
      );
    case 'atRisk':
      return <YesDialog title={t.pickRisk} now={facts.atRisk} onPick={(atRisk) => pick({ atRisk })} {...leaving} />;
    case 'time':
      return <TimeDialog now={facts.time} onPick={(time) => pick({ time })} {...leaving} />;
    default:
      throw new Error(`no slot ${about.slot}`);
  }
}
