// Every place that a scenario names, with how it is reached: the one list behind the checks of names, ways and sight.
import type { Plot, RoutineStep } from '../cast.ts';
import type { ScenarioFile } from '../schema.ts';
import type { Mode } from '../vocabulary.ts';
import type { Path } from './document.ts';

/** A place that is named; `modes` are those in which somebody must be able to get there. */
export interface NamedWhere {
  readonly path: Path;
  readonly where: string;
  readonly modes: readonly Mode[];
  readonly use: 'place' | 'exit';
}

const FOOT: readonly Mode[] = ['foot'];
const CAR: readonly Mode[] = ['car'];

export function allWheres(file: ScenarioFile): readonly NamedWhere[] {
  const found: NamedWhere[] = [];
  const add = (path: Path, where: string, modes: readonly Mode[] = [], use: NamedWhere['use'] = 'place'): void => {
    found.push({ path, where, modes, use });
  };
  for (const [i, { at }] of file.lookouts.entries()) add(['lookouts', i, 'at'], at);
  for (const [i, { routine }] of file.cast.entries()) {
    if (routine !== undefined) addRoutine(add, routine.from, routine.steps, ['cast', i, 'routine']);
  }
  for (const [i, inject] of file.injects.entries()) {
    for (const [j, effect] of inject.does.entries()) {
      if (effect.do === 'passerby') addRoutine(add, effect.from, effect.steps, ['injects', i, 'does', j]);
    }
  }
  for (const [i, { where }] of (file.admission?.applicants ?? []).entries()) {
    if (where !== null) add(['admission', 'applicants', i, 'where'], where);
  }
  addPlot(add, file.plot);
  return found;
}

type Add = (path: Path, where: string, modes?: readonly Mode[], use?: NamedWhere['use']) => void;

function addRoutine(add: Add, from: string, steps: readonly RoutineStep[], path: Path): void {
  const first = steps.find((step) => 'goesTo' in step);
  add([...path, 'from'], from, first === undefined ? [] : [first.mode]);
  for (const [i, step] of steps.entries()) if ('goesTo' in step) add([...path, 'steps', i, 'goesTo'], step.goesTo, [step.mode]);
}

function addPlot(add: Add, plot: Plot): void {
  switch (plot.kind) {
    case 'burglary': {
      const flight = (['foot', 'bike', 'car'] as const).filter((mode) => plot.flight[mode] > 0);
      add(['plot', 'from'], plot.from, FOOT);
      for (const [i, { where }] of plot.scouts.entries()) add(['plot', 'scouts', i, 'where'], where, FOOT);
      for (const [i, { where }] of plot.targets.entries()) add(['plot', 'targets', i, 'where'], where, FOOT);
      add(['plot', 'transportAt'], plot.transportAt, ['foot', ...flight.filter((mode) => mode !== 'foot')]);
      for (const [i, where] of plot.exits.entries()) add(['plot', 'exits', i], where, flight, 'exit');
      for (const [i, where] of plot.hidesAt.entries()) add(['plot', 'hidesAt', i], where, FOOT);
      return;
    }
    case 'missing':
      add(['plot', 'lastSeen'], plot.lastSeen, FOOT);
      for (const [i, { where }] of plot.drawnTo.entries()) add(['plot', 'drawnTo', i, 'where'], where, FOOT);
      add(['plot', 'restsAt'], plot.restsAt, FOOT);
      return;
    case 'hitAndRun':
      add(['plot', 'from'], plot.from, CAR);
      add(['plot', 'crash'], plot.crash, CAR);
      for (const [i, where] of plot.exits.entries()) add(['plot', 'exits', i], where, CAR, 'exit');
      for (const [i, where] of plot.leavesCarAt.entries()) add(['plot', 'leavesCarAt', i], where, CAR);
      return;
    case 'quiet':
      return;
  }
}
