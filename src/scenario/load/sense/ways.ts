// Ways: everybody can get where they are going, in the way they go, with the vehicle they need.
import type { RoutineStep } from '../../cast.ts';
import type { Mode } from '../../vocabulary.ts';
import type { Checked } from '../checked.ts';
import type { Path } from '../document.ts';
import { isOnTheWay } from '../geography.ts';
import { allWheres } from '../wheres.ts';

export function checkWays({ file, neighbourhood, report }: Checked): void {
  const known = new Map<string, boolean>();
  const isReached = (where: string, mode: Mode): boolean => {
    const key = `${mode} ${where}`;
    const answer = known.get(key) ?? isOnTheWay(neighbourhood, where, mode);
    known.set(key, answer);
    return answer;
  };
  for (const { path, where, modes } of allWheres(file)) {
    const missing = modes.find((mode) => !isReached(where, mode));
    if (missing !== undefined) report('noWay', path, where, missing);
  }
  const needsVehicle = (id: string, steps: readonly RoutineStep[], path: Path): void => {
    const member = file.cast.find((candidate) => candidate.id === id);
    const step = steps.find((candidate) => 'goesTo' in candidate && candidate.mode !== 'foot');
    if (member !== undefined && member.vehicle === undefined && step !== undefined && 'goesTo' in step)
      report('noVehicle', path, step.mode);
  };
  for (const [i, { id, routine }] of file.cast.entries()) if (routine !== undefined) needsVehicle(id, routine.steps, ['cast', i]);
  for (const [i, inject] of file.injects.entries()) {
    for (const [j, effect] of inject.does.entries())
      if (effect.do === 'passerby') needsVehicle(effect.cast, effect.steps, ['injects', i, 'does', j]);
  }
}
