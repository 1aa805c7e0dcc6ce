import * as z from 'zod';
import type { Claim } from '../host/evening/evening.ts';

/** Longer than any token of ours. */
const Token = z.string().min(1).max(100);

const Device = z.string().min(1).max(40).optional();

const AnyClaim = z.discriminatedUnion('as', [
  z.strictObject({ as: z.enum(['facilitator', 'screen']), token: Token, device: Device }),
  z.strictObject({
    as: z.literal('phone'),
    token: Token.nullable(),
    name: z.string().max(200),
    people: z.int().min(1).max(4),
    patient: z.boolean(),
    device: Device,
  }),
]);

/** Who wants in, as somebody outside wrote it; null when it has another form. What a name may be is the evening's to say. */
export function readClaim(value: unknown): Claim | null {
  const read = AnyClaim.safeParse(value);
  // What zod made is the type's: an optional field that is undefined is a field that is not there.
  return read.success ? (read.data as Claim) : null;
}
