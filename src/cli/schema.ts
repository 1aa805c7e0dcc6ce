// `boef schema`: the JSON Schema of the files, made from the zod schemas, so that editors complete and check what is typed.
import * as z from 'zod';
import { HouseRules } from '../scenario/houseRules.ts';
import { clock } from '../scenario/load/messages/say.ts';
import { NeighbourhoodFile } from '../scenario/neighbourhood.ts';
import { ScenarioFile } from '../scenario/schema.ts';
import { Offset } from '../scenario/time.ts';

const OFFSET: z.core.$ZodType = Offset;

/** The sorts of file, with the title that an editor shows. */
export const SCHEMAS = {
  scenario: { schema: ScenarioFile, title: 'Scenario van Boef in de wijk (*.boef.json)' },
  neighbourhood: { schema: NeighbourhoodFile, title: 'Wijk van Boef in de wijk' },
  'house-rules': { schema: HouseRules, title: 'Huisregels van een buurtgroep' },
} as const;

export type SchemaName = keyof typeof SCHEMAS;

/** The JSON Schema of one sort of file, as a text that ends in a new line. */
export function schemaText(name: SchemaName): string {
  const { schema, title } = SCHEMAS[name];
  const described = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'ref', override: asWritten });
  return `${JSON.stringify({ title, ...described }, null, 2)}\n`;
}

/** A default time is kept in milliseconds, and left out by zod; an author writes it as minutes and seconds. */
function asWritten({
  zodSchema,
  jsonSchema,
}: {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const { def } = zodSchema._zod;
  if (def.type === 'default' && def.innerType === OFFSET && typeof def.defaultValue === 'number')
    jsonSchema.default = clock(def.defaultValue);
}
