// The intents of sim/command.ts as they come from outside: from a socket, a script or a log. Parsed here once; behind this edge
// everything trusts them. Lengths are bounded, so that nobody can make a command large.
import * as z from 'zod';
import { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import { Id } from '../scenario/cast.ts';
import { MOST_PRESSURE } from '../scenario/schema.ts';
import { ACTIVITY_NAMES, CASES, CHOICES, CONTACTS, DIRECTIONS } from '../scenario/vocabulary.ts';
import { HINT_STEPS } from '../sim/command.ts';

/** Longer than any id that the program makes. */
const Name = z.string().min(1).max(80);
const Words = z.string().max(300);

const Location = z.strictObject({
  street: Name.optional(),
  house: z.int().min(0).max(100_000).optional(),
  place: Name.optional(),
  unlisted: Words.optional(),
});

const Range = z.strictObject({ least: z.int().min(0).max(1_000), most: z.int().min(0).max(1_000) });

/** What was understood, or what a participant says should have been; a replay has no need of the language. */
const Heard = z.strictObject({
  what: z.enum(CASES).optional(),
  activities: z.array(z.enum(ACTIVITY_NAMES)).max(ACTIVITY_NAMES.length),
  person: PersonFacts.optional(),
  vehicle: VehicleFacts.optional(),
  location: Location.optional(),
  heading: z.strictObject({ towards: Location.optional(), direction: z.enum(DIRECTIONS).optional(), way: Words.optional() }).optional(),
  time: z.strictObject({ clock: z.int().min(0).max(1_440).optional(), ago: z.int().min(0).max(10_000).optional() }).optional(),
  measured: z.strictObject({ heightCm: Range.optional(), ageYears: Range.optional() }).optional(),
  alarm: z.enum(['reported', 'asking']).optional(),
  channel: z.enum(['112', '0900-8844']).optional(),
  danger: z.boolean().optional(),
  atRisk: z.literal(true).optional(),
  conduct: z.array(z.enum(['off-topic', 'unsafe', 'prejudice', 'abuse', 'privacy'])).max(5),
});

/** What a seat can want, written down; the same intents as on a phone (sim/command.ts). */
export const SEAT_INTENTS = [
  z.strictObject({ type: z.literal('lookCloser'), sighting: Name }),
  z.strictObject({ type: z.literal('remember'), sighting: Name }),
  z.strictObject({ type: z.literal('forget'), sighting: Name }),
  z.strictObject({ type: z.literal('walkTo'), lookout: Name }),
  z.strictObject({ type: z.literal('placeCall'), contact: z.enum(CONTACTS) }),
  z.strictObject({ type: z.literal('say'), text: Words, facts: Heard.optional() }),
  z.strictObject({ type: z.literal('dontKnow') }),
  z.strictObject({ type: z.literal('correct'), turn: z.int().min(0).max(10_000), facts: Heard }),
  z.strictObject({ type: z.literal('correctLine'), line: Name, facts: Heard }),
  z.strictObject({ type: z.literal('hangUp') }),
  z.strictObject({ type: z.literal('postChat'), group: Name, text: z.string().max(500), replyTo: Name.optional() }),
  z.strictObject({ type: z.literal('pin'), line: Name }),
  z.strictObject({ type: z.literal('unpin'), line: Name }),
  z.strictObject({ type: z.literal('removeLine'), line: Name }),
  z.strictObject({ type: z.literal('remindRules'), group: Name }),
  z.strictObject({ type: z.literal('closeReport'), group: Name }),
  z.strictObject({ type: z.literal('passOn'), group: Name, line: Name.nullable(), to: Name }),
  z.strictObject({ type: z.literal('readBroadcast'), broadcast: Name }),
  z.strictObject({ type: z.literal('act'), choice: z.enum(CHOICES) }),
] as const;

/** What only the facilitator can want. */
export const FACILITATOR_INTENTS = [
  z.strictObject({ type: z.literal('fireInject'), inject: Id }),
  z.strictObject({ type: z.literal('endExercise') }),
  z.strictObject({ type: z.literal('setPressure'), perMinute: z.int().min(0).max(MOST_PRESSURE) }),
  z.strictObject({ type: z.literal('takeSeat'), seat: Name, patient: z.boolean().optional() }),
  z.strictObject({ type: z.literal('openSeat'), seat: Name, like: Id, lookout: Id, patient: z.boolean() }),
  z.strictObject({ type: z.literal('skipInject'), inject: Id }),
  z.strictObject({ type: z.literal('delayInject'), inject: Id, wait: z.int().min(1_000).max(3_600_000) }),
  z.strictObject({ type: z.literal('improvise'), group: Id, from: z.string().min(1).max(40), text: z.string().min(1).max(500) }),
  z.strictObject({ type: z.literal('takeLineAway'), line: Name }),
  z.strictObject({ type: z.literal('takeOverCall'), call: Name }),
  z.strictObject({ type: z.literal('speakInCall'), call: Name, text: z.string().min(1).max(300) }),
  z.strictObject({ type: z.literal('handBackCall'), call: Name }),
  z.strictObject({ type: z.literal('sendHint'), step: z.enum(HINT_STEPS), level: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
  z.strictObject({ type: z.literal('takeNote'), text: z.string().min(1).max(500) }),
] as const;

const AnyIntent = z.discriminatedUnion('type', [...SEAT_INTENTS, ...FACILITATOR_INTENTS]);

/** The words that a fact came from. */
const Span = z.object({ field: z.string(), value: z.string(), from: z.int().min(0), to: z.int().min(0) });

/** How the host stamped an intent. */
const Stamped = z.looseObject({
  seq: z.int().min(0),
  at: z.int().min(0),
  by: z.string(),
  heard: Heard.optional(),
  facts: Heard.optional(),
  spans: z.array(Span).optional(),
});

/** Whether this is a command as a log keeps it: an intent with its stamp. */
export function isCommand(value: unknown): boolean {
  const stamped = Stamped.safeParse(value);
  if (!stamped.success) return false;
  const { seq: _, at: __, by: ___, heard: ____, spans: _____, ...intent } = stamped.data;
  return AnyIntent.safeParse(intent).success;
}
