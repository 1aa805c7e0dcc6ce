import * as z from 'zod';
import { Id } from './cast.ts';
import { CHOICES, CONTACTS } from './vocabulary.ts';

/**
 * The house rules of a neighbourhood group. Real groups disagree about age, photos, the number to call and "Reageer"
 * (domain.md section 3), so the rules are data and scoring follows the set that the exercise names.
 */
export const HouseRules = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  id: Id,
  name: z.string().max(80),
  source: z.string().max(300),
  minimumAge: z.int().min(0).max(30).nullable(),
  /** The numbers that may be called; `urgent` when caught in the act. */
  call: z.strictObject({ urgent: z.enum(CONTACTS), notUrgent: z.enum(CONTACTS).nullable() }),
  post: z.strictObject({
    order: z.enum(['afterCall', 'any']),
    to: z.enum(['group', 'coordinator']),
    sayCalled: z.boolean(),
    describePerson: z.boolean(),
    photos: z.enum(['never', 'policeOnly', 'ifNeeded']),
    smallTalk: z.boolean(),
    staysOpenUntilSignedOff: z.boolean(),
  }),
  /** Every choice of "Doe": good, bad, or neither; a good one that `needsCall` only counts once the police know. */
  respond: z.partialRecord(z.enum(CHOICES), z.enum(['good', 'bad', 'neutral'])),
  respondAfterCall: z.boolean(),
  /** The rules in plain words, shown before and after the exercise. */
  summary: z.array(z.string().max(160)).min(1),
});
export type HouseRules = z.infer<typeof HouseRules>;
