import type { PersonSlot, VehicleSlot } from '../../../../scenario/vocabulary.ts';
import type { SlotId } from '../../../text/wording/chips.ts';
import { BehaviourDialog, CaseDialog, HeadingDialog, PlaceDialog } from './dialogs.tsx';
import { PersonSlotDialog, VehicleSlotDialog } from './SlotDialogs.tsx';
import { useSay } from './useSay.ts';

/** Whether a chip opens a list. */
export function canCorrect(slot: SlotId): boolean {
  return slot !== 'alarm' && slot !== 'danger';
}

interface Props {
  readonly slot: SlotId;
  readonly onClose: () => void;
}

/** The full list of what a chip is about; the choice is said to the operator as a correction. */
export function CorrectionDialog({ slot, onClose }: Props) {
  const { correct } = useSay();
  switch (slot) {
    case 'what':
      return <CaseDialog onClose={onClose} onPick={(what) => void correct({ what })} />;
    case 'activity':
      return <BehaviourDialog onClose={onClose} onPick={(activity) => void correct({ activities: [activity] })} />;
    case 'location':
      return <PlaceDialog onClose={onClose} onPick={(location) => void correct({ location })} />;
    case 'heading':
      return <HeadingDialog onClose={onClose} onPick={(heading) => void correct({ heading })} />;
    case 'alarm':
    case 'danger':
      return null;
    default: {
      const name = slot.slice(slot.indexOf('.') + 1);
      const known = (facts: object) => Object.keys(facts).length > 0;
      return slot.startsWith('person.') ? (
        <PersonSlotDialog
          slot={name as PersonSlot}
          onClose={onClose}
          onPick={(person) => {
            onClose();
            if (known(person)) void correct({ person });
          }}
        />
      ) : (
        <VehicleSlotDialog
          slot={name as VehicleSlot}
          onClose={onClose}
          onPick={(vehicle) => {
            onClose();
            if (known(vehicle)) void correct({ vehicle });
          }}
        />
      );
    }
  }
}
