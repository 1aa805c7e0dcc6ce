import * as z from 'zod';
import { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import { Id } from '../scenario/cast.ts';
import { MOST_PRESSURE } from '../scenario/schema.ts';
import { ACTIVITY_NAMES, CASES, CHOICES, CONTACTS, DIRECTIONS } from '../scenario/vocabulary.ts';

const Location = z.object({ street: z.string().optional(), house: z.int().optional(), place: z.string().optional() });

/** What was understood when the log was made; a replay has no need of the language. */
const Heard = z.object({
  what: z.enum(CASES).optional(),
  activities: z.array(z.enum(ACTIVITY_NAMES)),
  person: PersonFacts.optional(),
  vehicle: VehicleFacts.optional(),
  location: Location.optional(),
  heading: z.object({ towards: Location.optional(), direction: z.enum(DIRECTIONS).optional() }).optional(),
  alarm: z.enum(['reported', 'asking']).optional(),
  channel: z.enum(['112', '0900-8844']).optional(),
  danger: z.boolean().optional(),
  atRisk: z.literal(true).optional(),
  conduct: z.array(z.enum(['off-topic', 'unsafe', 'prejudice', 'abuse', 'privacy'])),
});

/** What a seat can want, written down; the same intents as on a phone (sim/command.ts). */
export const SEAT_INTENTS = [
  z.strictObject({ type: z.literal('lookCloser'), sighting: z.string() }),
  z.strictObject({ type: z.literal('remember'), sighting: z.string() }),
  z.strictObject({ type: z.literal('forget'), sighting: z.string() }),
  z.strictObject({ type: z.literal('walkTo'), lookout: z.string() }),
  z.strictObject({ type: z.literal('placeCall'), contact: z.enum(CONTACTS) }),
  z.strictObject({ type: z.literal('say'), text: z.string().max(300) }),
  z.strictObject({ type: z.literal('dontKnow') }),
  z.strictObject({ type: z.literal('correct'), turn: z.int().min(0), facts: Heard }),
  z.strictObject({ type: z.literal('correctLine'), line: z.string(), facts: Heard }),
  z.strictObject({ type: z.literal('hangUp') }),
  z.strictObject({ type: z.literal('postChat'), group: z.string(), text: z.string().max(500), replyTo: z.string().optional() }),
  z.strictObject({ type: z.literal('pin'), line: z.string() }),
  z.strictObject({ type: z.literal('unpin'), line: z.string() }),
  z.strictObject({ type: z.literal('removeLine'), line: z.string() }),
  z.strictObject({ type: z.literal('remindRules'), group: z.string() }),
  z.strictObject({ type: z.literal('closeReport'), group: z.string() }),
  z.strictObject({ type: z.literal('readBroadcast'), broadcast: z.string() }),
  z.strictObject({ type: z.literal('act'), choice: z.enum(CHOICES) }),
] as const;

const FACILITATOR_INTENTS = [
  z.strictObject({ type: z.literal('fireInject'), inject: Id }),
  z.strictObject({ type: z.literal('endExercise') }),
  z.strictObject({ type: z.literal('setPressure'), perMinute: z.int().min(0).max(MOST_PRESSURE) }),
  z.strictObject({ type: z.literal('takeSeat'), seat: Id }),
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
  const { seq: _, at: __, by: ___, heard: ____, spans: _____, facts, ...intent } = stamped.data;
  const corrects = intent.type === 'correct' || intent.type === 'correctLine';
  return AnyIntent.safeParse(corrects ? { ...intent, facts } : intent).success;
}
