import * as z from 'zod';
import { Id } from './cast.ts';
import { Offset } from './time.ts';
import { ACTIVITY_NAMES, CHOICES, CONTACTS, PERSON_SLOTS, VEHICLE_SLOTS } from './vocabulary.ts';

/** What starts the clock of an expectation, for the seat that is scored: the first of these that happens to it. */
export const Trigger = z.union([
  z
    .strictObject({
      sees: Id,
      doing: z.array(z.enum(ACTIVITY_NAMES)).optional(),
      /** Only what is seen after a message described somebody to this seat. */
      afterMessage: z.boolean().default(false),
    })
    .meta({ description: 'the seat has a card of this cast member' }),
  z
    .strictObject({ reads: z.enum(['alarm', 'broadcast', 'broadcastEnd', 'noise']) })
    .meta({ description: 'the seat gets a message of this kind' }),
  z.strictObject({ met: Id }).meta({ description: 'the seat met another expectation' }),
  z.strictObject({ at: Offset }).meta({ description: 'a fixed time in the exercise' }),
]);
export type Trigger = z.infer<typeof Trigger>;

/** What a good resident does. `best` ends full marks, `latest` ends half marks; both count from the trigger. */
const base = {
  id: Id,
  /** Whose task it is; a coordinator's seat is scored by a coordinator's tasks. */
  for: z.enum(['resident', 'coordinator']).default('resident'),
  trigger: z.array(Trigger).min(1),
  earliest: Offset.default(0),
  best: Offset,
  latest: Offset,
  weight: z.int().min(1).max(100),
  /** One sentence for the debrief: what was hoped for and why. */
  text: z.string().max(200),
};

const Content = z.enum(['location', 'behaviour', 'case', 'description', 'heading']);

export const Expectation = z.discriminatedUnion('does', [
  /** Notices: looks closer at, or remembers, a card of this cast member. */
  z.strictObject({
    ...base,
    step: z.literal('spot'),
    does: z.literal('notice'),
    who: Id,
    doing: z.array(z.enum(ACTIVITY_NAMES)).optional(),
  }),
  /** Attends: looks closer at this many different cards before the end; for the street where nothing happens. */
  z.strictObject({ ...base, step: z.literal('spot'), does: z.literal('attend'), cards: z.int().min(1).max(20) }),
  /** Calls one of these numbers about this cast member and says this. */
  z.strictObject({
    ...base,
    step: z.literal('alert'),
    does: z.literal('call'),
    /** `anyone`: once somebody of the group did it well, whoever could read so need not do it again without news. */
    who: z.enum(['each', 'anyone']).default('each'),
    contact: z.array(z.enum(CONTACTS)).min(1),
    about: Id,
    says: z.array(Content).min(1),
    /** The slots that may count towards the description, and how many right ones give full marks. */
    slots: z.array(z.enum([...PERSON_SLOTS, ...VEHICLE_SLOTS])).default([]),
    enough: z.int().min(0).max(10).default(0),
  }),
  /** Tells the group: that 112 was called, and where. */
  z.strictObject({
    ...base,
    step: z.literal('post'),
    does: z.literal('tellGroup'),
    says: z.array(z.enum(['alarm', 'location', 'behaviour', 'description', 'heading'])).min(1),
  }),
  /** Makes one of these choices; `afterCall`: only counts once the police know. */
  z.strictObject({
    ...base,
    step: z.literal('respond'),
    does: z.literal('choose'),
    choice: z.array(z.enum(CHOICES)).min(1),
    afterCall: z.boolean().default(true),
  }),
  /** Does a coordinator's work in the own group: pins a report, passes it on, reminds of the rules, signs it off. */
  z.strictObject({
    ...base,
    step: z.enum(['post', 'respond']),
    does: z.literal('coordinate'),
    action: z.enum(['pin', 'passOn', 'close', 'remind']),
    /** To whom it is passed on; anybody when not said. */
    to: z.enum(['officer', 'coordinators', 'group']).optional(),
  }),
  /**
   * Leaves alone what needs no alarm; counts most for who looked (attended to at least `cards` cards). From `harm`: what everybody
   * begins with, looking or not, so that doing harm is worth less than doing nothing; its weight is hundredths of the whole.
   */
  z.strictObject({
    ...base,
    step: z.enum(['alert', 'post', 'respond']),
    does: z.literal('refrain'),
    from: z.enum(['call', 'alarmGroup', 'confront', 'harm']),
    cards: z.int().min(1).max(20),
  }),
]);
export type Expectation = z.infer<typeof Expectation>;

/** What an exercise counts against: the detector's name, its cost or its ceiling, and the sentence for the debrief. */
export const AntiPattern = z.strictObject({
  id: z.enum([
    'confronts',
    'follows',
    'groupBeforeCall',
    'untrueCall',
    'falseAlarm',
    'accuses',
    'repeatsCall',
    'wrongNumber',
    'prejudice',
    'abuse',
    'privacy',
    'unfoundedCall',
  ]),
  /** How much it takes of what was earned, in per cent, each time. */
  cost: z.int().min(0).max(60),
  /** At most so much, in per cent, is left of what was earned; the total can be no higher than this. */
  ceiling: z.int().min(0).max(100).optional(),
  text: z.string().max(200),
});
export type AntiPattern = z.infer<typeof AntiPattern>;
