import * as z from 'zod';
import { Id, RoutineStep, Where } from './cast.ts';
import { Offset } from './time.ts';
import { CASES, CONTACTS, PERSON_SLOTS } from './vocabulary.ts';

/** When an inject happens. `any` and `all` nest. */
export type When =
  | { at: number; jitter?: number | undefined }
  | { after: string; wait: number }
  | { on: OccasionName; contact?: (typeof CONTACTS)[number] | undefined; wait?: number | undefined }
  | { actor: string; in: string; wait?: number | undefined }
  | { byHand: true }
  | { any: When[] }
  | { all: When[] };

/** The things that can happen to which an inject may be tied. */
export const OCCASIONS = [
  'callPlaced',
  'reportFiled',
  'patrolSent',
  'patrolArrived',
  'broadcastStarted',
  'broadcastEnded',
  'chatPosted',
  'caseClosed',
] as const;
export type OccasionName = (typeof OCCASIONS)[number];

const Simple = z.union([
  z.strictObject({ at: Offset, jitter: Offset.optional() }),
  z.strictObject({ after: Id, wait: Offset }),
  z.strictObject({ on: z.enum(OCCASIONS), contact: z.enum(CONTACTS).optional(), wait: Offset.optional() }),
  z
    .strictObject({ actor: Id, in: z.string().max(40), wait: Offset.optional() })
    .meta({ description: "the actor's machine comes into this state" }),
  z.strictObject({ byHand: z.literal(true) }),
]);

export const When: z.ZodType<When, unknown> = z.lazy(() =>
  z.union([Simple, z.strictObject({ any: z.array(When).min(1).max(8) }), z.strictObject({ all: z.array(When).min(1).max(8) })]),
);

/** Somebody of the cast whom a simulated neighbour sees at that moment: where and doing what follow from it, `notices` is how they look. */
const Seen = z.strictObject({ who: Id, notices: z.array(z.enum(PERSON_SLOTS)).default([]) });

/** What an inject does. */
export const Effect = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('chat'),
    group: Id,
    from: z.string().max(40),
    text: z.string().max(500),
    about: z.enum(CASES).optional(),
    /** The line tells this; the text has to say the same. */
    sees: Seen.optional(),
    /** The line says that 112 was called. */
    called: z.boolean().default(false),
  }),
  /** A simulated neighbour calls 112 about somebody of the cast, with the place where that one is now. */
  z.strictObject({ do: z.literal('call'), about: z.enum(CASES), sees: Seen }),
  z.strictObject({ do: z.literal('passerby'), cast: Id, from: Where, steps: z.array(RoutineStep).min(1) }),
  z.strictObject({ do: z.literal('endExercise') }),
]);
export type Effect = z.infer<typeof Effect>;

/**
 * A turn that the maker of the exercise planned. `unless`: it is left out when this has happened already. `only`: it is left
 * out unless a coordinator plays and nobody plays a resident, for then no participant would be at the window.
 */
export const Inject = z.strictObject({
  id: Id,
  title: z.string().max(80),
  when: When,
  unless: z.strictObject({ on: z.enum(OCCASIONS) }).optional(),
  only: z.literal('coordinatorAlone').optional(),
  does: z.array(Effect).min(1),
});
export type Inject = z.infer<typeof Inject>;
