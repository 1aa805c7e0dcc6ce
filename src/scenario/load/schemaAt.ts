// Looks up what the schema says about a path, so that a sentence can name the right fields and give the right example.
import type * as z from 'zod';
import { Id, Where } from '../cast.ts';
import { Offset, TimeOfDay } from '../time.ts';
import type { Path } from './document.ts';
import { valueAt } from './document.ts';
import type { Kind } from './messages/shape.ts';

type Schema = z.core.$ZodTypes;

/** The schemas that may apply here: what is optional is unwrapped, a union gives its branches. */
function branches(schema: z.core.$ZodType, value: unknown): Schema[] {
  if (schema === Offset || schema === TimeOfDay) return [schema as Schema];
  const { def } = (schema as Schema)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'nonoptional':
    case 'catch':
      return branches(def.innerType, value);
    case 'lazy':
      return branches(def.getter(), value);
    case 'union': {
      const all = def.options.flatMap((option) => branches(option, value));
      const fitting = all.filter((option) => agrees(option, value));
      return fitting.length > 0 ? fitting : all;
    }
    default:
      return [schema as Schema];
  }
}

/** Whether the fields of a block that have one fixed value in this branch have that value. */
function agrees(schema: Schema, value: unknown): boolean {
  const { def } = schema._zod;
  if (def.type !== 'object') return typeof value !== 'object';
  return Object.entries(def.shape).every(([key, field]) => {
    const fieldDef = (field as Schema)._zod.def;
    return fieldDef.type !== 'literal' || fieldDef.values.includes(valueAt(value, [key]) as z.core.util.Literal);
  });
}

function step(schema: Schema, part: string | number): z.core.$ZodType | undefined {
  const { def } = schema._zod;
  if (def.type === 'object' && typeof part === 'string' && Object.hasOwn(def.shape, part)) return def.shape[part];
  if (def.type === 'array' && typeof part === 'number') return def.element;
  if (def.type === 'tuple' && typeof part === 'number') return def.items[part] ?? def.rest ?? undefined;
  if (def.type === 'record') return def.valueType;
  return undefined;
}

/** The schemas that may apply at a path of a value. */
export function schemasAt(root: z.core.$ZodType, value: unknown, path: Path): readonly Schema[] {
  let found = branches(root, value);
  for (const [depth, part] of path.entries()) {
    const here = valueAt(value, path.slice(0, depth + 1));
    found = found.flatMap((schema) => {
      const next = step(schema, part);
      return next === undefined ? [] : branches(next, here);
    });
  }
  return found;
}

/** The names of the fields that a block may have at a path. */
export function fieldsAt(root: z.core.$ZodType, value: unknown, path: Path): readonly string[] {
  const names = schemasAt(root, value, path).flatMap(({ _zod: { def } }) => {
    if (def.type === 'object') return Object.keys(def.shape);
    const keys = def.type === 'record' ? (def.keyType as Schema)._zod.def : null;
    return keys?.type === 'enum' ? Object.keys(keys.entries) : [];
  });
  return [...new Set(names)].filter((name) => name !== '$schema');
}

/** What belongs at a path. */
export function kindAt(root: z.core.$ZodType, value: unknown, path: Path): Kind {
  const [schema] = schemasAt(root, value, path);
  return schema === undefined ? 'other' : kindOf(schema);
}

function kindOf(schema: Schema): Kind {
  if (same(schema, Offset)) return 'time';
  if (same(schema, TimeOfDay)) return 'timeOfDay';
  if (same(schema, Where)) return 'where';
  if (same(schema, Id)) return 'id';
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
      return 'text';
    case 'number':
      return 'format' in def && def.format === 'safeint' ? 'whole' : 'number';
    case 'array':
    case 'tuple':
      return 'list';
    case 'object':
    case 'record':
      return 'block';
    case 'boolean':
      return 'yesNo';
    case 'enum':
    case 'literal':
      return 'choice';
    default:
      return 'other';
  }
}

function same(schema: Schema, other: z.core.$ZodType): boolean {
  return schema === other;
}
