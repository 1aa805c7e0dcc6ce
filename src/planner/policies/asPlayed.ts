// Plays other evenings as somebody played this one: how soon they called, what they said, whether they told the group. So "what
// if" can be asked of many evenings, in which other things are seen at other times.
import type { Facts } from '../../language/facts.ts';
import type { PersonFacts, VehicleFacts } from '../../scenario/appearance.ts';
import {
  ACTIVITIES,
  type Activity,
  type Contact,
  PERSON_SLOTS,
  type PersonSlot,
  POLICE_NUMBERS,
  VEHICLE_SLOTS,
  type VehicleSlot,
} from '../../scenario/vocabulary.ts';
import { recordOf, type SeatRecord } from '../../scoring/record.ts';
import type { SeatId } from '../../sim/command.ts';
import type { Exercise } from '../../sim/exercise.ts';
import type { CardView } from '../../views/participant.ts';
import { caseOf, concernAmong, isNotable, nextToLookAt, plain, seenOn } from './knowledge.ts';
import type { MakePolicy, Wish } from './policy.ts';

/** How somebody plays, apart from what happened to be seen; times in milliseconds of exercise time. */
export interface Habit {
  readonly looksCloser: boolean;
  /** Whether they called about what is urgent, or as soon as somebody did anything that asks for attention. */
  readonly callsAbout: 'urgent' | 'notable';
  /** From the first such card on; null: never called. */
  readonly callsAfter: number | null;
  readonly contact: Contact;
  readonly says: {
    readonly place: boolean;
    readonly behaviour: boolean;
    readonly person: readonly PersonSlot[];
    readonly vehicle: readonly VehicleSlot[];
  };
  /** From the call until the group was told of it; null: never told. */
  readonly tellsAfter: number | null;
}

/** All that can be said of how somebody looks. */
export const EVERYTHING = { place: true, behaviour: true, person: PERSON_SLOTS, vehicle: VEHICLE_SLOTS } as const;

/** The habits of whoever of these seats called the police first; of the first seat when nobody did. */
export function habitOf(exercise: Exercise, seats: readonly SeatId[]): Habit {
  const records = seats.map((seat) => recordOf(exercise.scenario, exercise.events, seat));
  const calls = records
    .flatMap((record) => record.calls.map((call) => ({ record, call })))
    .filter(({ call }) => POLICE_NUMBERS.some((number) => number === call.placed.contact))
    .sort((a, b) => a.call.placed.at - b.call.placed.at);
  const first = calls[0];
  const looksCloser = records.some(({ looked }) => looked.length > 0);
  if (!first)
    return {
      looksCloser,
      callsAbout: 'urgent',
      callsAfter: null,
      contact: '112',
      says: { place: false, behaviour: false, person: [], vehicle: [] },
      tellsAfter: null,
    };
  const { record, call } = first;
  const facts: Facts = call.report?.facts ?? plain({});
  const { person = {}, vehicle = {} } = facts;
  const told = record.posted.find(({ line }) => line.facts.alarm === 'reported');
  const urgent = firstAt(record, 'urgent');
  // Who called before there was anything urgent to see called about something that caught the eye.
  const isUrgent = urgent !== null && urgent <= call.placed.at;
  const reason = isUrgent ? urgent : firstAt(record, 'notable');
  return {
    looksCloser,
    callsAbout: isUrgent ? 'urgent' : 'notable',
    callsAfter: Math.max(0, call.placed.at - (reason ?? call.placed.at)),
    contact: call.placed.contact,
    says: {
      place: facts.location !== undefined,
      behaviour: facts.activities.length > 0 || facts.what !== undefined,
      person: PERSON_SLOTS.filter((slot) => person[slot] !== undefined),
      vehicle: VEHICLE_SLOTS.filter((slot) => vehicle[slot] !== undefined),
    },
    tellsAfter: told ? Math.max(0, told.at - call.placed.at) : null,
  };
}

/** When a seat first saw something of this kind, at a glance or after a closer look; null when it never did. */
function firstAt({ sightings, looked }: SeatRecord, kind: Habit['callsAbout']): number | null {
  const counts = (activity: Activity): boolean => (kind === 'urgent' ? ACTIVITIES[activity] === 'urgent' : ACTIVITIES[activity] !== 'none');
  const times = sightings.flatMap(({ at, sighting }) => {
    if (counts(sighting.activity)) return [at];
    const closer = looked.find((look) => look.sighting === sighting.id);
    return closer && counts(sighting.closer.activity) ? [closer.at] : [];
  });
  return times.length === 0 ? null : Math.min(...times);
}

/** Plays with these habits: calls once, says what it would say in one sentence, tells the group. */
export const asPlayed =
  (habit: Habit): MakePolicy =>
  (briefing) => {
    let concern: CardView | null = null;
    let noticedAt = 0;
    let calledAt: number | null = null;
    let said = false;
    let told = false;
    return {
      next(view) {
        const { call, now } = view;
        if (call && call.state !== 'ended') {
          if (call.state !== 'talking' || call.asked === null) return [];
          if (said || concern === null || call.asked === 'service') return [{ intent: { type: 'dontKnow' } }];
          said = true;
          return [{ intent: { type: 'say', text: 'dit is er' }, heard: factsOf(concern, habit) }];
        }
        if (calledAt === null) {
          const found = concernAmong(view) ?? (habit.callsAbout === 'notable' ? (view.cards.findLast(isNotable) ?? null) : null);
          if (concern === null && found !== null) noticedAt = now;
          concern = found ?? concern;
          if (concern !== null && habit.callsAfter !== null && now >= noticedAt + habit.callsAfter) {
            calledAt = now;
            return [{ intent: { type: 'placeCall', contact: habit.contact } }];
          }
        } else if (!told && habit.tellsAfter !== null && now >= calledAt + habit.tellsAfter && concern !== null) {
          told = true;
          return [tell(briefing.group, concern, habit)];
        }
        const next = habit.looksCloser ? nextToLookAt(view, concern) : null;
        return next ? [{ intent: { type: 'lookCloser', sighting: next.id } }] : [];
      },
    };
  };

/** What these habits say of a card: only what stands on it. */
function factsOf(card: CardView, { says }: Habit): Facts {
  const { activity, person, vehicle } = seenOn(card);
  const ofPerson = Object.fromEntries(says.person.filter((slot) => person[slot] !== undefined).map((slot) => [slot, person[slot]]));
  const ofVehicle = Object.fromEntries(says.vehicle.filter((slot) => vehicle?.[slot] !== undefined).map((slot) => [slot, vehicle?.[slot]]));
  return plain({
    ...(says.place ? { location: card.where } : {}),
    ...(says.behaviour ? { what: caseOf(activity), activities: [activity] } : { what: 'suspicious' }),
    ...(Object.keys(ofPerson).length === 0 ? {} : { person: ofPerson as PersonFacts }),
    ...(Object.keys(ofVehicle).length === 0 ? {} : { vehicle: ofVehicle as VehicleFacts }),
  });
}

function tell(group: string, card: CardView, habit: Habit): Wish {
  return {
    intent: { type: 'postChat', group, text: 'Ik heb 112 gebeld.' },
    heard: { ...factsOf(card, habit), alarm: 'reported', ...(habit.contact === '112' ? { channel: '112' } : {}) },
  };
}
