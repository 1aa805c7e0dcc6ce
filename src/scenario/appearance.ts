import * as z from 'zod';
import { AGES, BAGS, BUILDS, COLOURS, FACES, HAIRS, HEIGHTS, LOWERS, OTHERS, SEXES, SHOES, SKINS, UPPERS, VEHICLES } from './vocabulary.ts';

const colour = z.enum(COLOURS);

/** What can be true of a person: the cast's true appearance, a card's glimpse and a caller's words are all of this shape. */
export const PersonFacts = z.strictObject({
  sex: z.enum(SEXES).optional(),
  age: z.enum(AGES).optional(),
  height: z.enum(HEIGHTS).optional(),
  build: z.enum(BUILDS).optional(),
  skin: z.enum(SKINS).optional(),
  hair: z.enum(HAIRS).optional(),
  face: z.enum(FACES).optional(),
  upper: z.strictObject({ garment: z.enum(UPPERS).optional(), colour: colour.optional() }).optional(),
  lower: z.strictObject({ garment: z.enum(LOWERS).optional(), colour: colour.optional() }).optional(),
  shoes: z.strictObject({ garment: z.enum(SHOES).optional(), colour: colour.optional() }).optional(),
  bag: z.strictObject({ garment: z.enum(BAGS).optional(), colour: colour.optional() }).optional(),
  other: z.enum(OTHERS).optional(),
});
export type PersonFacts = z.infer<typeof PersonFacts>;

/** What can be true of a vehicle; a plate may be partial, with `?` for a character not seen. */
export const VehicleFacts = z.strictObject({
  kind: z.enum(VEHICLES).optional(),
  colour: colour.optional(),
  make: z.string().max(30).optional(),
  model: z.string().max(30).optional(),
  plate: z.string().max(12).optional(),
});
export type VehicleFacts = z.infer<typeof VehicleFacts>;
