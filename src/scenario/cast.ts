import * as z from 'zod';
import { PersonFacts, VehicleFacts } from './appearance.ts';
import { Offset } from './time.ts';
import { ACTIVITY_NAMES, MODES } from './vocabulary.ts';

/** The name of something else in the file or in the neighbourhood. */
export const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(60);
/** A house, place, junction or exit of the neighbourhood. */
export const Where = Id.meta({ description: 'id of a house, place, junction or exit of the neighbourhood' });
const Activity = z.enum(ACTIVITY_NAMES);
const Mode = z.enum(MODES);

/** A moment that differs from seed to seed: `at`, later by at most `jitter`. */
export const Moment = z.strictObject({ at: Offset, jitter: Offset.default(0) });
export type Moment = z.infer<typeof Moment>;

/** Something a passer-by does: stay and do it, or go somewhere. `closer` is what a closer look shows it to be. */
export const RoutineStep = z.union([
  z.strictObject({ does: Activity, closer: Activity.optional(), lasts: Offset }),
  z.strictObject({ goesTo: Where, mode: Mode.default('foot'), does: Activity.default('walks'), closer: Activity.optional() }),
]);
export type RoutineStep = z.infer<typeof RoutineStep>;

/** Somebody who exists and may be seen. The look-alike wears what the protagonist wears and is innocent. */
export const CastMember = z.strictObject({
  id: Id,
  role: z.enum(['protagonist', 'victim', 'lookAlike', 'passerby']),
  person: PersonFacts,
  vehicle: VehicleFacts.optional(),
  routine: z
    .strictObject({ starts: Moment, from: Where, steps: z.array(RoutineStep).min(1) })
    .optional()
    .meta({ description: 'what a passer-by or look-alike does; protagonists are driven by their machine' }),
});
export type CastMember = z.infer<typeof CastMember>;

const Weight = z.int().min(0).max(1000);

/** How the burglar of an exercise behaves; weights are shares of chance. */
export const BurglarySettings = z.strictObject({
  kind: z.literal('burglary'),
  suspect: Id,
  starts: Moment,
  from: Where,
  scouts: z.array(z.strictObject({ where: Where, does: Activity, closer: Activity.optional(), lasts: Offset })).min(1),
  targets: z.array(z.strictObject({ where: Where, approach: Activity, tries: Activity, enters: Activity })).min(1),
  tryingTakes: Offset,
  inside: z.strictObject({ median: Offset, least: Offset, most: Offset }),
  loot: PersonFacts.pick({ bag: true, other: true }).optional(),
  flight: z.strictObject({ foot: Weight, bike: Weight, car: Weight }),
  transportAt: Where,
  transport: z.strictObject({ bike: VehicleFacts, car: VehicleFacts }),
  exits: z.array(Where).min(1),
  hidesAt: z.array(Where).default([]),
  /** How often, in per cent, somebody on foot hides, and for how long; without it, as the literature notes assume. */
  hides: z.strictObject({ chance: z.int().min(0).max(100), least: Offset, most: Offset }).optional(),
});

/** How a missing person wanders; distances follow the published quantiles for dementia (evidence.md V14). */
export const MissingSettings = z.strictObject({
  kind: z.literal('missing'),
  missing: Id,
  starts: Moment,
  lastSeen: Where,
  /** When the family or the care home calls the police, and how they describe the person (they may be mistaken). */
  reported: Moment,
  says: PersonFacts,
  pace: z.int().min(2).max(15).meta({ description: 'walking speed in decimetres a second' }),
  drawnTo: z.array(z.strictObject({ where: Where, does: Activity, closer: Activity.optional(), lasts: Offset })).min(1),
  tiresAfter: Offset,
  restsAt: Where,
});

/** How the driver of a hit-and-run behaves. */
export const HitAndRunSettings = z.strictObject({
  kind: z.literal('hitAndRun'),
  driver: Id,
  victim: Id,
  at: Moment,
  from: Where,
  crash: Where,
  hesitates: Offset,
  exits: z.array(Where).min(1),
  leavesCarAt: z.array(Where).default([]),
  leavesCarChance: z.int().min(0).max(100),
});

/** An ordinary evening: nobody does wrong. */
export const QuietSettings = z.strictObject({ kind: z.literal('quiet') });

export const Plot = z.discriminatedUnion('kind', [BurglarySettings, MissingSettings, HitAndRunSettings, QuietSettings]);
export type Plot = z.infer<typeof Plot>;
export type BurglarySettings = z.infer<typeof BurglarySettings>;
export type MissingSettings = z.infer<typeof MissingSettings>;
export type HitAndRunSettings = z.infer<typeof HitAndRunSettings>;
