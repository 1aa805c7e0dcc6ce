import { useState } from 'preact/hooks';
import type { Question } from '../../../../sim/event.ts';
import { callText } from '../../../text/call.ts';
import { usePlaying } from '../playing.ts';
import { BehaviourDialog, CaseDialog, HeadingDialog, PlaceDialog } from './dialogs.tsx';
import { DescriptionForm } from './DescriptionForm.tsx';
import { useSay } from './useSay.ts';

type List = 'place' | 'case' | 'behaviour' | 'heading' | 'description';

/** Which lists help with which question; the same in every exercise. */
const HELPS: Readonly<Record<Question, readonly List[]>> = {
  service: [],
  place: ['place'],
  case: ['case'],
  behaviour: ['behaviour'],
  description: ['description'],
  heading: ['heading'],
  news: ['behaviour', 'place', 'heading', 'description'],
};

/** Answers that need no typing. */
export function Lists({ asked }: { readonly asked: Question | null }) {
  const t = callText();
  const { send } = usePlaying();
  const { say } = useSay();
  const [open, setOpen] = useState<List | null>(null);
  const close = () => setOpen(null);
  if (asked === 'service') {
    return (
      <div class="row">
        {[t.services.ambulance, t.services.fire, t.services.police].map((service) => (
          <button key={service} type="button" class="button answer-button" onClick={() => void send({ type: 'say', text: `${service}.` })}>
            {service}
          </button>
        ))}
      </div>
    );
  }
  if (asked === 'description') return <DescriptionForm />;
  const labels: Readonly<Record<List, string>> = {
    place: t.pickPlace,
    case: t.pickCase,
    behaviour: t.pickBehaviour,
    heading: t.pickHeading,
    description: t.description,
  };
  const helps = asked === null ? HELPS.news : HELPS[asked];
  return (
    <>
      <div class="row">
        {helps.map((list) => (
          <button
            key={list}
            type="button"
            class="button answer-button"
            aria-haspopup="dialog"
            aria-expanded={list === 'description' ? open === list : undefined}
            onClick={() => setOpen(open === list ? null : list)}
          >
            {labels[list]}
          </button>
        ))}
      </div>
      {open === 'place' ? <PlaceDialog onClose={close} onPick={(location) => void say({ location })} /> : null}
      {open === 'case' ? <CaseDialog onClose={close} onPick={(what) => void say({ what })} /> : null}
      {open === 'behaviour' ? <BehaviourDialog onClose={close} onPick={(activity) => void say({ activities: [activity] })} /> : null}
      {open === 'heading' ? <HeadingDialog onClose={close} onPick={(heading) => void say({ heading })} /> : null}
      {open === 'description' ? <DescriptionForm /> : null}
    </>
  );
}
