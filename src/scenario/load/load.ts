// From texts to a Scenario that may be trusted, or to a list of problems that says how to mend them; never half of each.
// Runs in the browser and in Node: the caller brings the texts.
import type * as z from 'zod';
import { HouseRules } from '../houseRules.ts';
import { NeighbourhoodFile } from '../neighbourhood.ts';
import { checkNeighbourhood } from '../neighbourhoodCheck.ts';
import { expandNeighbourhood } from '../neighbourhoodExpand.ts';
import type { Scenario, ScenarioSources } from '../scenario.ts';
import { ScenarioFile } from '../schema.ts';
import { assemble } from '../assemble.ts';
import { checkReferences, checkSense } from './check.ts';
import { type Document, documentOf } from './document.ts';
import { nearest } from './nearest.ts';
import { parseDocument } from './parse.ts';
import { hasErrors, inFileOrder, type Problem, reporter } from './problem.ts';
import { shapeProblems } from './shape.ts';

/** A text with the name by which its problems are told. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Files that a scenario names: how to get one, and which there are, so that a misspelt name can be mended. */
export interface Shelf {
  readonly get: (id: string) => Source | null;
  readonly ids: readonly string[];
}

export interface ScenarioTexts {
  readonly scenario: Source;
  readonly neighbourhoods: Shelf;
  readonly houseRules: Shelf;
}

/** A scenario with what its author should still hear, or what is wrong. */
export type Loaded =
  | { readonly ok: true; readonly scenario: Scenario; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A value of the right form with the document it came from, or what is wrong. */
type Shaped<T> =
  | { readonly ok: true; readonly value: T; readonly document: Document }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads, checks and joins a scenario with the neighbourhood and the house rules that it names. */
export function loadScenario({ scenario, neighbourhoods, houseRules }: ScenarioTexts): Loaded {
  const shaped = read(scenario, ScenarioFile);
  if (!shaped.ok) return shaped;
  const { value: file, document } = shaped;
  const rules = fetch(houseRules, file.houseRules, HouseRules, document, 'unknownHouseRules', 'houseRules');
  const town = fetch(neighbourhoods, file.neighbourhood, NeighbourhoodFile, document, 'unknownNeighbourhood', 'neighbourhood');
  if (!rules.ok || !town.ok) return { ok: false, problems: [...(rules.ok ? [] : rules.problems), ...(town.ok ? [] : town.problems)] };
  return join(shaped, town, rules, 'everything');
}

/**
 * The scenario of an exercise log, from the three documents that the log embeds. Form and names are checked, sense is not:
 * what once was played must stay playable when the checks grow stricter.
 */
export function toScenario(sources: ScenarioSources, file = 'log'): Loaded {
  const scenario = shape(documentOf(sources.scenario, file), ScenarioFile);
  const town = shape(documentOf(sources.neighbourhood, file), NeighbourhoodFile);
  const rules = shape(documentOf(sources.houseRules, file), HouseRules);
  const problems = [scenario, town, rules].flatMap((part) => (part.ok ? [] : part.problems));
  if (!scenario.ok || !town.ok || !rules.ok) return { ok: false, problems };
  return join(scenario, town, rules, 'names');
}

type Ready<T> = Extract<Shaped<T>, { ok: true }>;

function join(
  scenario: Ready<ScenarioFile>,
  town: Ready<NeighbourhoodFile>,
  rules: Ready<HouseRules>,
  checks: 'everything' | 'names',
): Loaded {
  const problems = [...otherNames(scenario.value, town, rules), ...townProblems(town)];
  if (problems.length > 0) return { ok: false, problems };
  const neighbourhood = expandNeighbourhood(town.value);
  const checked = { file: scenario.value, neighbourhood, houseRules: rules.value, report: reporter(scenario.document, problems) };
  checkReferences(checked);
  if (checks === 'everything' && !hasErrors(problems)) checkSense(checked);
  const ordered = inFileOrder(problems);
  if (hasErrors(ordered)) return { ok: false, problems: ordered };
  const sources = { scenario: scenario.document.value, neighbourhood: town.document.value, houseRules: rules.document.value };
  return { ok: true, scenario: assemble(scenario.value, neighbourhood, rules.value, sources), warnings: ordered };
}

/** Reads a neighbourhood file by itself, for an editor or a check. */
export function loadNeighbourhood(source: Source): Shaped<NeighbourhoodFile> {
  const town = read(source, NeighbourhoodFile);
  if (!town.ok) return town;
  const problems = townProblems(town);
  return problems.length > 0 ? { ok: false, problems } : town;
}

/** Reads a file of house rules by itself. */
export function loadHouseRules(source: Source): Shaped<HouseRules> {
  return read(source, HouseRules);
}

function fetch<T>(
  shelf: Shelf,
  id: string,
  schema: z.ZodType<T>,
  from: Document,
  code: 'unknownHouseRules' | 'unknownNeighbourhood',
  field: string,
): Shaped<T> {
  const source = shelf.get(id);
  if (source !== null) return read(source, schema);
  const problems: Problem[] = [];
  reporter(from, problems)(code, [field], id, nearest(id, shelf.ids), shelf.ids);
  return { ok: false, problems };
}

function read<T>(source: Source, schema: z.ZodType<T>): Shaped<T> {
  const document = parseDocument(source.text, source.file);
  return 'value' in document ? shape(document, schema) : { ok: false, problems: document };
}

function shape<T>(document: Document, schema: z.ZodType<T>): Shaped<T> {
  const problems = formatProblems(document);
  if (problems.length > 0) return { ok: false, problems };
  const result = schema.safeParse(document.value);
  if (result.success) return { ok: true, value: result.data, document };
  return { ok: false, problems: inFileOrder(shapeProblems(document, schema, result.error.issues)) };
}

/** A file of another sort or of a later format would only give a flood of problems. */
function formatProblems(document: Document): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reporter(document, problems);
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('format' in value || 'id' in value)) report('wrongFile', []);
  else if ('format' in value && value.format !== 1) {
    if (typeof value.format === 'number' && value.format > 1) report('tooNew', ['format'], value.format);
    else report('wrongFormat', ['format'], value.format);
  }
  return problems;
}

/** A file that calls itself something else than the name by which it was asked for. */
function otherNames(file: ScenarioFile, town: Ready<NeighbourhoodFile>, rules: Ready<HouseRules>): Problem[] {
  const problems: Problem[] = [];
  if (town.value.id !== file.neighbourhood) reporter(town.document, problems)('otherId', ['id'], town.value.id, file.neighbourhood);
  if (rules.value.id !== file.houseRules) reporter(rules.document, problems)('otherId', ['id'], rules.value.id, file.houseRules);
  return problems;
}

function townProblems({ value, document }: Ready<NeighbourhoodFile>): Problem[] {
  const problems: Problem[] = [];
  const report = reporter(document, problems);
  for (const { path, code, detail } of checkNeighbourhood(value)) report('town', path, code, detail);
  return problems;
}
