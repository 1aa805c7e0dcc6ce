import { useState } from 'preact/hooks';
import { CASES } from '../../../../scenario/vocabulary.ts';
import type { Question } from '../../../../sim/callEvent.ts';
import type { CallView } from '../../../../views/participant.ts';
import { callText } from '../../../text/call.ts';
import { capital } from '../../../text/wording/sentences.ts';
import { usePlaying } from '../playing.ts';
import { DescriptionForm } from './DescriptionForm.tsx';
import { BehaviourDialog, HeadingDialog } from './dialogs.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';
import { useAlphabetical, useSeenPlaces } from './places.ts';
import { useSay } from './useSay.ts';

type List = 'place' | 'behaviour' | 'heading' | 'description';

/** Which lists help with which question; the same in every exercise. */
const HELPS: Readonly<Record<Question, readonly List[]>> = {
  service: [],
  canTalk: [],
  place: ['place'],
  case: [],
  behaviour: ['behaviour'],
  danger: [],
  description: ['description'],
  heading: ['heading'],
  news: ['behaviour', 'place', 'heading', 'description'],
};

/** As many places stand as buttons above the list. */
const QUICK = 3;

/** Answers that need no typing: large buttons where there are few, else a list. */
export function Lists({ call }: { readonly call: CallView }) {
  const t = callText();
  const { asked, focus } = call;
  const { words, send } = usePlaying();
  const sorted = useAlphabetical();
  const say = useSay();
  const seen = useSeenPlaces();
  const [open, setOpen] = useState<List | null>(null);
  const close = () => setOpen(null);
  const form = <DescriptionForm call={call} vehicleFirst={focus === 'vehicle'} />;
  switch (asked) {
    case 'service': {
      const services = [t.services.ambulance, t.services.fire, t.services.police];
      return <Quick answers={services.map((service) => [service, () => void send({ type: 'say', text: `${service}.` })])} />;
    }
    case 'canTalk':
      return <Quick answers={[t.yes, t.no].map((label) => [label, () => void send({ type: 'say', text: `${label}.` })])} />;
    case 'danger': {
      // Where two things are asked at once, each has a button of its own.
      if (focus === null || focus === 'weapon') {
        const { weapon, injured, both } = t.danger;
        return (
          <Quick
            answers={[
              ...[weapon, injured, both].map((label) => [label, () => void say({ danger: true }, `${label}.`)] as const),
              [t.no, () => void say({ danger: false }, `${t.no}.`)],
            ]}
          />
        );
      }
      // "Is the person conscious?" is the other way round.
      const dangerous = focus !== 'conscious';
      return (
        <Quick
          answers={[
            [t.yes, () => void say({ danger: dangerous }, `${t.yes}.`)],
            [t.no, () => void say({ danger: !dangerous }, `${t.no}.`)],
          ]}
        />
      );
    }
    case 'case': {
      const cases = sorted(CASES.map((what) => ({ value: what, label: words.terms.what[what] })));
      return <Quick answers={cases.map(({ label, value }) => [label, () => void say({ what: value })])} />;
    }
    case 'description':
      return form;
    case 'place':
    case 'behaviour':
    case 'heading':
    case 'news':
      break;
    case null:
      return null;
    default:
      asked satisfies never;
  }
  const labels: Readonly<Record<List, string>> = {
    place: t.pickPlace,
    behaviour: t.pickBehaviour,
    heading: t.pickHeading,
    description: t.description,
  };
  const stillThere = () => void say({}, t.stillThereSaid);
  return (
    <>
      {asked === 'place' && seen.length > 0 ? (
        <div class="option-group">
          <p class="small soft">{t.seenHere}:</p>
          <Quick answers={seen.slice(0, QUICK).map(({ label, value }) => [label, () => void say({ location: value })])} />
        </div>
      ) : null}
      {asked === 'heading' ? <Quick answers={[[t.stillThere, stillThere]]} /> : null}
      <div class="row">
        {HELPS[asked].map((list) => (
          <button
            key={list}
            type="button"
            class="button answer-button"
            aria-haspopup={list === 'description' ? undefined : 'dialog'}
            aria-expanded={list === 'description' ? open === list : undefined}
            onClick={() => setOpen(open === list ? null : list)}
          >
            {labels[list]}
          </button>
        ))}
      </div>
      {open === 'place' ? <PlaceDialog onClose={close} onPick={(location) => void say({ location })} /> : null}
      {open === 'behaviour' ? <BehaviourDialog onClose={close} onPick={(activity) => void say({ activities: [activity] })} /> : null}
      {open === 'heading' ? <HeadingDialog onClose={close} onPick={(heading) => void say({ heading })} onStill={stillThere} /> : null}
      {open === 'description' ? form : null}
    </>
  );
}

/** Answers of one tap. */
function Quick({ answers }: { readonly answers: readonly (readonly [label: string, answer: () => void])[] }) {
  return (
    <div class={answers.length > QUICK ? 'answers' : 'row answers-few'}>
      {answers.map(([label, answer]) => (
        <button key={label} type="button" class="button answer-button" onClick={answer}>
          {capital(label)}
        </button>
      ))}
    </div>
  );
}
