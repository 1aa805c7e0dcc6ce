import type { CardView, ParticipantView } from '../../views/participant.ts';
import { answer } from './answers.ts';
import { concernAmong, isCollision, maybeSame, nextToLookAt, seenOn } from './knowledge.ts';
import type { MakePolicy, Wish } from './policy.ts';

/** Enough calls for one evening: the report, and twice news. */
const MOST_CALLS = 3;
/** Ten seconds between the calls, to see what happens. */
const BETWEEN_CALLS = 10_000;

/**
 * A trained resident: looks closer at everybody, calls 112 as soon as what somebody does is reason for it, tells the group
 * that 112 was called, stays safe, and calls back with news.
 */
export const ideal: MakePolicy = (briefing) => {
  const told = new Set<string>();
  const done = new Set<string>();
  let calledAbout: CardView | null = null;
  let calls = 0;
  let lastCallAt = Number.NEGATIVE_INFINITY;

  const ofSame = (view: ParticipantView, card: CardView): CardView[] =>
    view.cards.filter(
      (other) =>
        other.id === card.id ||
        (isCollision(card) && isCollision(other)) ||
        (other.details !== null && maybeSame(seenOn(other), seenOn(card))),
    );

  function act(choice: 'stayAndWatch' | 'shelterPerson' | 'noteDetails'): Wish[] {
    if (done.has(choice)) return [];
    done.add(choice);
    return [{ intent: { type: 'act', choice } }];
  }

  return {
    next(view) {
      const { call } = view;
      if (call && call.state !== 'ended') {
        if (call.state !== 'talking' || call.asked === null || calledAbout === null) return [];
        const same = ofSame(view, calledAbout);
        const newest = same[0] ?? calledAbout;
        const moved = newest.id !== calledAbout.id && newest.at > calledAbout.at ? newest : null;
        return [answer(call, calls > 1 ? [newest, ...same.slice(1)] : [calledAbout, ...same], moved)];
      }
      const unread = view.broadcasts.find((broadcast) => !broadcast.read);
      if (unread) return [{ intent: { type: 'readBroadcast', broadcast: unread.id } }];
      const concern = concernAmong(view);
      if (concern && !told.has(concern.id) && calls < MOST_CALLS && view.now - lastCallAt > BETWEEN_CALLS) {
        const known = calledAbout !== null && (concern.at <= calledAbout.at || isToldAlready(view, concern));
        told.add(concern.id);
        if (!known) {
          calledAbout = concern;
          calls += 1;
          lastCallAt = view.now;
          return [{ intent: { type: 'remember', sighting: concern.id } }, { intent: { type: 'placeCall', contact: '112' } }];
        }
      }
      if (view.reports.length > 0 && calledAbout !== null) {
        if (!done.has('post')) {
          done.add('post');
          const seen = seenOn(calledAbout);
          const { upper } = seen.person;
          // A plate is for the police, not for the group.
          const { plate: _, ...vehicle } = seen.vehicle ?? {};
          return [
            {
              intent: { type: 'postChat', group: briefing.group, text: 'Ik heb 112 gebeld.' },
              heard: {
                activities: [seen.activity],
                conduct: [],
                alarm: 'reported',
                channel: '112',
                location: calledAbout.where,
                ...(upper ? { person: { upper } } : {}),
                ...(seen.vehicle ? { vehicle } : {}),
              },
            },
          ];
        }
        const acts = [...act('stayAndWatch'), ...act('noteDetails'), ...(needsHelp(view) ? act('shelterPerson') : [])];
        if (acts.length > 0) return acts;
      }
      const next = nextToLookAt(view, calledAbout);
      return next ? [{ intent: { type: 'lookCloser', sighting: next.id } }] : [];
    },
  };
};

/** Whether this seat reported the same deed at the same place before: that is no news. */
function isToldAlready({ reports }: ParticipantView, card: CardView): boolean {
  return reports.some(
    ({ facts: { activities, location } }) =>
      activities.includes(seenOn(card).activity) && location?.street === card.where.street && location?.place === card.where.place,
  );
}

function needsHelp(view: ParticipantView): boolean {
  return view.cards.some((card) =>
    ['liesOnRoad', 'looksLost', 'walksInNightclothes', 'asksForSomeoneLongGone', 'walksOnRoad'].includes(seenOn(card).activity),
  );
}
