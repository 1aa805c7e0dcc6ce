// What an exercise may contain: the format of `*.boef.json`, its types inferred. Everything else in the program reads a
// Scenario and trusts it; only scenario/load makes one. This folder knows nothing of playing, scoring or screens.
import * as z from 'zod';
import { Admission } from './admission.ts';
import { CastMember, Id, Plot, Where } from './cast.ts';
import { AntiPattern, Expectation } from './expectation.ts';
import { Inject } from './inject.ts';
import { PERSONAS } from './personas.ts';
import { Offset, TimeOfDay } from './time.ts';

const Text = z.string().min(1).max(300);

const Municipality = z.strictObject({
  id: Id,
  name: z.string().max(60),
  /** Minutes from dispatch to arrival; the default is the national figure (evidence.md: median 8.3, 85 % within 15). */
  responseMedian: Offset.default(498_000),
  /** Share of residents who take part in Burgernet, in per cent (evidence.md: about 10). */
  burgernetShare: z.int().min(0).max(100).default(10),
});

const Group = z.strictObject({
  id: Id,
  name: z.string().max(60),
  municipality: Id,
  members: z.int().min(2).max(1024),
  /** WhatsApp-like groups in the sources hold at most 256 (oud-geleen.txt). */
  maximum: z.int().min(2).max(1024).default(256),
  coordinator: z.string().max(40),
  /** First names of simulated members, used in turn. */
  names: z.array(z.string().max(40)).min(6),
  /** The streets whose residents it is for; none: the whole municipality. */
  streets: z.array(Id).default([]),
  rulesNote: z.string().max(200).optional(),
  /** How its simulated members are, as weights; without it, as most groups (sim/personas). */
  personas: z.partialRecord(z.enum(PERSONAS), z.int().min(0).max(1000)).optional(),
});

/** A place where a participant can stand and look. `view`: which side of a house is overlooked. */
const Lookout = z.strictObject({
  id: Id,
  label: z.string().max(60),
  at: Where,
  view: z.enum(['front', 'back', 'both', 'around']).default('around'),
  /** Lookouts within reach and the way there in exercise time. */
  reaches: z.array(z.strictObject({ lookout: Id, takes: Offset.default(20_000) })).default([]),
});

const Seat = z.strictObject({
  id: Id,
  lookout: Id,
  group: Id,
  burgernet: z.boolean().default(true),
  /** A coordinator's seat also has a coordinator's tools in its group; while nobody sits there, that work is simulated. */
  role: z.enum(['resident', 'coordinator']).default('resident'),
});

const Broadcast = z.strictObject({
  enabled: z.boolean(),
  /** From the decision in the control room to the message on the phones. */
  composing: Offset.default(180_000),
  /** Metres. The real default is not published (domain.md section 1). */
  radius: z.int().min(100).max(20_000).default(1500),
  closesAfter: Offset.default(2_700_000),
  /** `start` precedes the description as it was reported; the others stand alone. */
  texts: z.strictObject({ start: Text, found: Text, caught: Text, notFound: Text }),
});

/** A group of coordinators, who warn each other when somebody goes from one district to the next (domain.md section 3, relay topology). */
const CoordinatorGroup = z.strictObject({
  id: Id,
  name: z.string().max(60),
  /** The groups whose coordinators are in it. */
  groups: z.array(Id).min(1),
  /** Other coordinators' groups that hear what is passed on here, as across the border of a municipality. */
  linkedTo: z.array(Id).default([]),
});

/** How what the police ask reaches the groups: by their coordinators. */
const Bridge = z.strictObject({
  enabled: z.boolean().default(true),
  /** The control room may ask coordinators by itself, without Burgernet, as in the pilot of 2018 (domain.md section 1). */
  policeMessage: z.boolean().default(false),
});

/** Small talk in a group is never faster than this, in messages a minute. */
export const MOST_PRESSURE = 20;

/** Lines that simulated residents say, by occasion; a line is said once in a round at most. */
export const CHATTER = [
  // An alarm: was somebody called, what is missing, what people feel.
  'askCalled',
  'askPlace',
  'askLooks',
  'alsoHeard',
  'worry',
  'doubt',
  'goLook',
  'joke',
  // Somebody says that 112 was called.
  'thanks',
  'helperWatches',
  'alsoSaw',
  // Somebody asks whether 112 was called.
  'answerCalled',
  'answerNotCalled',
  // What a good group says to what should not be written.
  'objectPrejudice',
  'objectAbuse',
  'objectPrivacy',
  'objectUnsafe',
  'scold',
  // Small talk: in answer to a line, and out of nothing.
  'noise',
  'ambient',
  'coordinatorAsks',
  'coordinatorPins',
  'coordinatorRules',
  'coordinatorRemoves',
  'coordinatorRelays',
  'coordinatorWarns',
  'coordinatorCloses',
] as const;

export const ScenarioFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  id: Id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  lang: z.enum(['nl', 'en']),
  title: z.string().min(1).max(80),
  summary: Text,
  objectives: z.array(z.strictObject({ id: Id, text: Text })).min(1),
  startsAt: TimeOfDay,
  light: z.enum(['day', 'dusk', 'night']),
  duration: Offset,
  houseRules: Id,
  neighbourhood: Id,
  municipalities: z.array(Municipality).min(1),
  groups: z.array(Group).min(1),
  coordinatorGroups: z.array(CoordinatorGroup).default([]),
  bridge: Bridge.prefault({}),
  /** Simulated residents besides the participants, living in houses drawn from the neighbourhood. */
  residents: z.int().min(0).max(10_000),
  /** Small talk in the groups, in messages a minute; whoever leads can turn it. */
  pressure: z.int().min(0).max(MOST_PRESSURE).default(1),
  cast: z.array(CastMember).min(1),
  plot: Plot,
  lookouts: z.array(Lookout).min(1),
  seats: z.array(Seat).min(1),
  injects: z.array(Inject).default([]),
  broadcast: Broadcast,
  chatter: z.partialRecord(z.enum(CHATTER), z.array(z.string().max(200)).min(1)).meta({ description: 'what simulated residents say' }),
  admission: Admission.optional(),
  ideal: z.array(Expectation).min(1),
  antiPatterns: z.array(AntiPattern).default([]),
  debrief: z.strictObject({ questions: z.array(Text).min(1) }),
});

/** A scenario file after checking: times in milliseconds, defaults filled in. */
export type ScenarioFile = z.infer<typeof ScenarioFile>;
export type Chatter = (typeof CHATTER)[number];
export type Lookout = ScenarioFile['lookouts'][number];
export type Seat = ScenarioFile['seats'][number];
export type Group = ScenarioFile['groups'][number];
