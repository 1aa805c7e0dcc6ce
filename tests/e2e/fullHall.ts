// A round in a full hall, kept as a file, with everything as long as it may be: what a report must hold on two sheets.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, modify, parse } from 'jsonc-parser';
import type { PolicyName } from '../../src/planner/rehearse.ts';
import { loadScenario } from '../../src/scenario/load/load.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { scoreSeat } from '../../src/scoring/scoreSeat.ts';
import { readSource, textsFor } from '../../src/server/scenarioFiles.ts';
import { LONGEST_RULING_NOTE, logOf, type Ruling } from '../../src/sim/log.ts';
import type { Exercise } from '../../src/sim/exercise.ts';
import { ROOT } from '../support/runProgram.ts';
import { playHall } from '../views/playHall.ts';

/** How people play in it: well, as most do, and badly in every way. */
const POLICIES: readonly PolicyName[] = ['ideal', 'random', 'typical', 'always-call', 'vague'];
const PEOPLE = 40;
const RULED_SEATS = 4;
/** As many letters as a name and a title may have. */
const LONGEST_NAME = 60;
const LONGEST_TITLE = 80;

const filled = (start: string, length: number): string => start.padEnd(length, ' en de hele buurt daaromheen').slice(0, length).trimEnd();

/** The shipped scenario with the longest title and group names that a file may have. */
function withLongNames(name: string): Scenario {
  const source = readSource(join(ROOT, 'scenarios', `${name}.boef.json`));
  if (source === null) throw new Error(`${name} cannot be read`);
  const texts = textsFor(source);
  const file = parse(texts.scenario.text) as { readonly title: string; readonly groups: readonly { readonly name: string }[] };
  const edits = [
    { path: ['title'], value: filled(file.title, LONGEST_TITLE) },
    ...file.groups.map((group, i) => ({ path: ['groups', i, 'name'], value: filled(group.name, LONGEST_NAME) })),
  ];
  const text = edits.reduce((all, { path, value }) => applyEdits(all, modify(all, path, value, {})), texts.scenario.text);
  const loaded = loadScenario({ ...texts, scenario: { ...texts.scenario, text } });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.scenario;
}

/** Every line of the first seats judged otherwise, each with the longest note. */
function rulingsOf({ scenario, terrain, events, world }: Exercise): readonly Ruling[] {
  const seats = Object.values(world.seats).flatMap(({ id, taken }) => (taken ? [id] : []));
  const note = filled('De tafel riep het hardop, en dat kon het programma niet horen', LONGEST_RULING_NOTE);
  return seats.slice(0, RULED_SEATS).flatMap((seat) => {
    const { lines, penalties } = scoreSeat(scenario, terrain, events, seat);
    return [
      ...lines.flatMap(({ expectation, max }) => (max > 0 ? [{ seat, line: expectation, points: 0, note }] : [])),
      ...penalties.map(({ antiPattern }) => ({ seat, line: antiPattern, points: 0, note })),
    ];
  });
}

/** Plays it with forty people and keeps it. */
export function keepFullHall(folder: string, name: string): string {
  const exercise = playHall({ scenario: withLongNames(name), opened: PEOPLE, policies: POLICIES });
  const file = join(folder, `${name}-vol.json`);
  writeFileSync(file, JSON.stringify(logOf(exercise, rulingsOf(exercise))));
  return file;
}
