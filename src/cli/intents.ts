import * as z from 'zod';
import { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import { Id } from '../scenario/cast.ts';
import { ACTIVITY_NAMES, CASES, CHOICES, CONTACTS, DIRECTIONS } from '../scenario/vocabulary.ts';

/** What a seat can want, written down; the same intents as on a phone (sim/command.ts). */
export const SEAT_INTENTS = [
  z.strictObject({ type: z.literal('lookCloser'), sighting: z.string() }),
  z.strictObject({ type: z.literal('remember'), sighting: z.string() }),
  z.strictObject({ type: z.literal('forget'), sighting: z.string() }),
  z.strictObject({ type: z.literal('walkTo'), lookout: z.string() }),
  z.strictObject({ type: z.literal('placeCall'), contact: z.enum(CONTACTS) }),
  z.strictObject({ type: z.literal('say'), text: z.string().max(300) }),
  z.strictObject({ type: z.literal('dontKnow') }),
  z.strictObject({ type: z.literal('hangUp') }),
  z.strictObject({ type: z.literal('postChat'), group: z.string(), text: z.string().max(500), replyTo: z.string().optional() }),
  z.strictObject({ type: z.literal('readBroadcast'), broadcast: z.string() }),
  z.strictObject({ type: z.literal('act'), choice: z.enum(CHOICES) }),
] as const;

const LEADER_INTENTS = [
  z.strictObject({ type: z.literal('fireInject'), inject: Id }),
  z.strictObject({ type: z.literal('endExercise') }),
] as const;

const AnyIntent = z.discriminatedUnion('type', [...SEAT_INTENTS, ...LEADER_INTENTS]);

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
  conduct: z.array(z.enum(['offTopic', 'unsafe', 'prejudice', 'abuse', 'privacy'])),
});

/** How the host stamped an intent. */
const Stamped = z.looseObject({
  seq: z.int().min(0),
  at: z.int().min(0),
  by: z.string(),
  heard: Heard.optional(),
  facts: Heard.optional(),
});

/** Whether this is a command as a log keeps it: an intent with its stamp. */
export function isCommand(value: unknown): boolean {
  const stamped = Stamped.safeParse(value);
  if (!stamped.success) return false;
  const { seq: _, at: __, by: ___, heard: ____, facts: _____, ...intent } = stamped.data;
  return AnyIntent.safeParse(intent).success;
}
