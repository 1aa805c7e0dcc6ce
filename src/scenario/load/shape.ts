// Turns what zod finds into problems with a place and a sentence. Zod speaks of schemas; an author wants to know which
// field is wrong and what to write instead.
import type * as z from 'zod';
import { CHATTER } from '../schema.ts';
import { type Document, type Path, valueAt } from './document.ts';
import type { Kind } from './messages/shape.ts';
import { nearest } from './nearest.ts';
import { type Problem, type Report, reporter } from './problem.ts';
import { fieldsAt, kindAt } from './schemaAt.ts';

type Issue = z.core.$ZodIssue;
/** An issue with its full path; those of a union are brought back to its best branch. */
type Placed = { readonly issue: Issue; readonly path: Path };

/** The problems of a document that does not have the form of the schema. */
export function shapeProblems(document: Document, schema: z.core.$ZodType, issues: readonly Issue[]): Problem[] {
  const problems: Problem[] = [];
  const context: Context = { document, schema, report: reporter(document, problems), reportKey: reporter(document, problems, 'key') };
  const placed = issues.flatMap((issue) => unfold(document, issue, []));
  const meant = misspeltFields(context, placed);
  for (const { issue, path } of placed) {
    if (meant.has(path.join('\n')) && valueAt(document.value, path) === undefined) continue;
    reportIssue(context, issue, path);
  }
  return problems;
}

interface Context {
  readonly document: Document;
  readonly schema: z.core.$ZodType;
  readonly report: Report;
  readonly reportKey: Report;
}

function pathOf(parts: readonly PropertyKey[]): Path {
  return parts.map((part) => (typeof part === 'number' ? part : String(part)));
}

/** A union's issue becomes those of the branch that fits best: the one with the least to mend. */
function unfold(document: Document, issue: Issue, before: Path): Placed[] {
  const path = [...before, ...pathOf(issue.path)];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const candidates = issue.errors.map((errors) => errors.flatMap((error) => unfold(document, error, path)));
    candidates.sort((a, b) => toMend(document, a, path) - toMend(document, b, path));
    return candidates[0] ?? [];
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element')
    return issue.issues.flatMap((inner) => unfold(document, inner, path));
  return [{ issue, path }];
}

/** How far a value is from a branch: unknown fields weigh most, for they show that another branch was meant. */
function toMend(document: Document, placed: readonly Placed[], union: Path): number {
  return placed.reduce((sum, { issue, path }) => {
    if (issue.code === 'unrecognized_keys') return sum + 3 * issue.keys.length;
    if (issue.code === 'invalid_type' && path.length === union.length) return sum + 100;
    return sum + (valueAt(document.value, path) === undefined ? 2 : 1);
  }, 0);
}

/** Paths of fields that are missing because their name was misspelt: one sentence is enough for both. */
function misspeltFields({ document, schema }: Context, placed: readonly Placed[]): ReadonlySet<string> {
  const meant = new Set<string>();
  for (const { issue, path } of placed) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) {
      const near = nearest(key, missingFields(document, schema, path));
      if (near !== null) meant.add([...path, near].join('\n'));
    }
  }
  return meant;
}

/** A field that is there already was not meant by a misspelt one. */
function missingFields(document: Document, schema: z.core.$ZodType, path: Path): readonly string[] {
  return fieldsAt(schema, document.value, path).filter((name) => valueAt(document.value, [...path, name]) === undefined);
}

function reportIssue(context: Context, issue: Issue, path: Path): void {
  const { document, schema, report, reportKey } = context;
  const value = valueAt(document.value, path);
  const kind = kindAt(schema, document.value, path);
  if (value === undefined && issue.code !== 'unrecognized_keys') {
    report('missing', path, kind, optionsOf(issue));
    return;
  }
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'int' && typeof value === 'number') report('wrongType', path, 'whole', 'number');
      else report('wrongType', path, kind === 'other' ? kindOfExpected(issue.expected) : kind, typeOf(value));
      return;
    case 'invalid_value':
    case 'invalid_union': {
      const options = optionsOf(issue);
      if (options.length === 0) report('notRight', path);
      else report('badChoice', path, value, typeof value === 'string' ? nearest(value, options) : null, options);
      return;
    }
    case 'unrecognized_keys':
      for (const key of issue.keys) {
        if (path.join() === 'chatter') {
          reportKey('unknownDeck', [...path, key], nearest(key, CHATTER), CHATTER);
          continue;
        }
        const known = missingFields(document, schema, path);
        reportKey('unknownKey', [...path, key], nearest(key, known), known);
      }
      return;
    case 'invalid_format':
      reportFormat(report, path, kind, value);
      return;
    case 'too_small':
      reportTooSmall(report, path, kind, issue);
      return;
    case 'too_big':
      if (issue.origin === 'string') report('tooLong', path, Number(issue.maximum));
      else report(issue.origin === 'array' ? 'tooMany' : 'tooBig', path, Number(issue.maximum));
      return;
    case 'not_multiple_of':
      report('notMultiple', path, issue.divisor);
      return;
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      report('notRight', path);
      return;
  }
}

function reportTooSmall(report: Report, path: Path, kind: Kind, issue: z.core.$ZodIssueTooSmall): void {
  const least = Number(issue.minimum);
  if (issue.origin === 'string') {
    if (least <= 1) report('empty', path, kind);
    else report('tooShort', path, least);
  } else report(issue.origin === 'array' ? 'tooFew' : 'tooSmall', path, least);
}

function reportFormat(report: Report, path: Path, kind: Kind, value: unknown): void {
  if (kind === 'time') report('badTime', path, value);
  else if (kind === 'timeOfDay') report('badTimeOfDay', path, value);
  else if (kind === 'id' || kind === 'where') report('badId', path, value, asId(value));
  else report('badText', path, value);
}

/** The name that is allowed and looks most like what was written, or null. */
function asId(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const id = value
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
    .slice(0, 60);
  return id === '' ? null : id;
}

function optionsOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue) return (issue.options ?? []).map(String);
  return [];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function kindOfExpected(expected: string): Kind {
  if (expected === 'string') return 'text';
  if (expected === 'boolean') return 'yesNo';
  if (expected === 'int' || expected === 'number') return 'number';
  return expected === 'array' || expected === 'tuple' ? 'list' : expected === 'object' || expected === 'record' ? 'block' : 'other';
}
