import * as z from 'zod';
import { Id, Where } from './cast.ts';

/** Somebody who asks to be let into a group. */
export const Applicant = z.strictObject({
  id: Id,
  name: z.string().min(1).max(40).meta({ description: 'first name, as it was filled in' }),
  age: z.int().min(0).max(120),
  /** What was filled in as the address. */
  lives: z.string().min(1).max(120),
  /** The house that it is; null for an address outside the neighbourhood. */
  where: Where.nullable(),
  /** The same person is in the group already, perhaps under another spelling. */
  alreadyMember: z.boolean().default(false),
  /** How many members the group has when this one asks; without it, as many as the group has in the exercise. */
  members: z.int().min(0).max(1024).optional(),
});
export type Applicant = z.infer<typeof Applicant>;

/** The work at the table before a round: who may come into the group (domain.md section 3: age, lives here, no double, not too full). */
export const Admission = z.strictObject({
  group: Id,
  /** A part of the list of members, to look for doubles in. */
  list: z.array(z.strictObject({ name: z.string().min(1).max(40), lives: z.string().min(1).max(120) })).default([]),
  applicants: z.array(Applicant).min(1).max(20),
});
export type Admission = z.infer<typeof Admission>;
