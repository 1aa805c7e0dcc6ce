import type { Facts } from '../../language/facts.ts';
import type { PersonFacts, VehicleFacts } from '../../scenario/appearance.ts';
import { PERSON_SLOTS, type VehicleSlot } from '../../scenario/vocabulary.ts';
import type { CardView, ParticipantView } from '../../views/participant.ts';
import { caseOf, concernAmong, isCollision, nextToLookAt, plain, seenOn } from './knowledge.ts';
import type { MakePolicy } from './policy.ts';

/** As many features as "a good description" has in the promise that a clear call helps (issue: cause and effect). */
const TRAITS = 4;

/** What helps most to find a vehicle. */
const OF_VEHICLE: readonly VehicleSlot[] = ['kind', 'colour', 'plate', 'make'];

/** The first so many features that a card shows, a vehicle before a person. */
function traitsOf(card: CardView): Pick<Facts, 'person' | 'vehicle'> {
  const { person, vehicle } = seenOn(card);
  const ofVehicle = OF_VEHICLE.filter((slot) => vehicle?.[slot] !== undefined).slice(0, TRAITS);
  const ofPerson = PERSON_SLOTS.filter((slot) => person[slot] !== undefined).slice(0, TRAITS - ofVehicle.length);
  return {
    ...(ofVehicle.length === 0 ? {} : { vehicle: Object.fromEntries(ofVehicle.map((slot) => [slot, vehicle?.[slot]])) as VehicleFacts }),
    ...(ofPerson.length === 0 ? {} : { person: Object.fromEntries(ofPerson.map((slot) => [slot, person[slot]])) as PersonFacts }),
  };
}

/** Whoever wants to describe the car that hit somebody looks for it this long before calling: within the first minute. */
const LOOKS_FOR_CAR = 30_000;

/** The car of a collision that has no car on its own card: one that stood or drove there and was looked at closer. */
function carOf(view: ParticipantView, concern: CardView): CardView | null {
  if (!isCollision(concern) || seenOn(concern).vehicle !== null) return null;
  return view.cards.find((card) => isCollision(card) && seenOn(card).vehicle !== null) ?? null;
}

/** Looks, calls 112 once as soon as what somebody does is reason for it, says one sentence, and does nothing more. */
const callOnce =
  (tell: (card: CardView) => Facts, looksForCar: boolean): MakePolicy =>
  () => {
    let concern: CardView | null = null;
    let noticedAt = Number.POSITIVE_INFINITY;
    let called = false;
    let said = false;
    return {
      next(view) {
        const { call } = view;
        if (call && call.state !== 'ended') {
          if (call.state !== 'talking' || call.asked === null) return [];
          if (said || concern === null || call.asked === 'service') return [{ intent: { type: 'dontKnow' } }];
          said = true;
          return [{ intent: { type: 'say', text: 'dit is er' }, heard: tell(concern) }];
        }
        if (called) return [];
        concern = concernAmong(view);
        if (concern) {
          noticedAt = Math.min(noticedAt, view.now);
          concern = carOf(view, concern) ?? concern;
          const lacksCar = looksForCar && isCollision(concern) && seenOn(concern).vehicle === null;
          if (!lacksCar || view.now - noticedAt > LOOKS_FOR_CAR) {
            called = true;
            return [{ intent: { type: 'placeCall', contact: '112' } }];
          }
        }
        const next = nextToLookAt(concern ? { ...view, cards: view.cards.filter((card) => card.vehicle !== null) } : view, null);
        return next ? [{ intent: { type: 'lookCloser', sighting: next.id } }] : [];
      },
    };
  };

/** Says where, what somebody does, and four things about how they look. */
export const clear = callOnce(
  (card) => plain({ location: card.where, what: caseOf(seenOn(card).activity), activities: [seenOn(card).activity], ...traitsOf(card) }),
  true,
);

/** Says that something is wrong in this street, and no more. */
export const vague = callOnce(
  (card) => plain({ what: 'suspicious', ...(card.where.street === undefined ? {} : { location: { street: card.where.street } }) }),
  false,
);
