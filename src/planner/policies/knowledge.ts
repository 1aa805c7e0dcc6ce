import type { Facts } from '../../language/facts.ts';
import type { PersonFacts, VehicleFacts } from '../../scenario/appearance.ts';
import { ACTIVITIES, type Activity, type Case, PERSON_SLOTS } from '../../scenario/vocabulary.ts';
import type { CardView, ParticipantView } from '../../views/participant.ts';

/** Facts with the fields that are always there. */
export const plain = (facts: Partial<Facts>): Facts => ({ activities: [], conduct: [], ...facts });

/** All that a card shows by now. */
export function seenOn(card: CardView): { activity: Activity; person: PersonFacts; vehicle: VehicleFacts | null } {
  return {
    activity: doingOn(card),
    person: { ...card.person, ...card.details?.person },
    vehicle: card.details?.vehicle ?? card.vehicle,
  };
}

/** What somebody does, as a card shows it by now. Asked of every card at every turn: nothing is made for it. */
export function doingOn({ details, activity }: CardView): Activity {
  return details?.activity ?? activity;
}

/** Whether what a card shows is reason to call 112, to a trained eye. */
export function isUrgent(card: CardView): boolean {
  return ACTIVITIES[doingOn(card)] === 'urgent';
}

/** Whether what a card shows asks for attention. */
export function isNotable(card: CardView): boolean {
  return ACTIVITIES[doingOn(card)] !== 'none';
}

/** What somebody who does this would be reported for. */
export function caseOf(activity: Activity): Case {
  switch (activity) {
    case 'hitsCyclist':
    case 'liesOnRoad':
    case 'drivesOffAfterCrash':
    case 'leavesDamagedCar':
    case 'looksAtDamage':
      return 'collision';
    case 'walksInNightclothes':
    case 'asksForSomeoneLongGone':
    case 'walksOnRoad':
    case 'looksLost':
    case 'sitsByWater':
      return 'missing';
    case 'climbsFence':
    case 'forcesDoor':
    case 'breaksWindow':
    case 'climbsThroughWindow':
    case 'carriesLootOut':
      return 'burglary';
    default:
      return 'suspicious';
  }
}

/** Whether two looks may be of one person or car: nothing that both show differs, and something agrees. */
export function maybeSame(
  a: { person: PersonFacts; vehicle: VehicleFacts | null },
  b: { person: PersonFacts; vehicle: VehicleFacts | null },
): boolean {
  let agree = 0;
  for (const slot of PERSON_SLOTS) {
    const [x, y] = [a.person[slot], b.person[slot]];
    if (x === undefined || y === undefined) continue;
    if (JSON.stringify(x) !== JSON.stringify(y)) return false;
    agree += slot === 'sex' ? 1 : 2;
  }
  const [v, w] = [a.vehicle, b.vehicle];
  if (v && w && v.colour !== undefined && w.colour !== undefined) {
    if (v.colour !== w.colour || v.kind !== w.kind) return false;
    agree += 3;
  }
  return agree >= 3;
}

/** Whether a card fits what was broadcast: no more than one thing differs, and at least two agree. */
export function fits(facts: Facts, card: CardView): boolean {
  const seen = seenOn(card);
  let agree = 0;
  let differ = 0;
  for (const slot of PERSON_SLOTS) {
    const [wanted, shown] = [facts.person?.[slot], seen.person[slot]];
    if (wanted === undefined || shown === undefined) continue;
    const same = typeof wanted === 'object' && typeof shown === 'object' ? wanted.colour === shown.colour : wanted === shown;
    if (same) agree += 1;
    else differ += 1;
  }
  return agree >= 2 && differ <= 1;
}

/** Whether a card is about a collision: the car that hit somebody, or whom it hit. */
export function isCollision(card: CardView): boolean {
  return caseOf(doingOn(card)) === 'collision';
}

/** The card that is reason to call: what somebody does, or somebody who is looked for and behaves as if something is wrong. */
export function concernAmong(view: ParticipantView): CardView | null {
  const wanted = view.broadcasts.find((broadcast) => broadcast.active)?.messages[0]?.facts;
  const urgent = view.cards.filter(isUrgent);
  // Who did it matters more to the police than who lies there; the place is the same.
  return (
    urgent.find((card) => doingOn(card) !== 'liesOnRoad') ??
    view.cards.find(
      (card) =>
        isUrgent(card) || (wanted !== undefined && wanted !== null && card.details !== null && isNotable(card) && fits(wanted, card)),
    ) ??
    null
  );
}

/** Whom to look at closer now: whoever looks like the one that was reported comes first; else the newest. */
export function nextToLookAt(view: ParticipantView, about: CardView | null): CardView | null {
  if (view.cards.some((card) => card.closer === 'looking')) return null;
  const possible = view.cards.filter((card) => card.closer === 'possible');
  return possible.find((card) => about !== null && maybeSame(seenOn(card), seenOn(about))) ?? possible[0] ?? null;
}
