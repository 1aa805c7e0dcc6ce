// The people of the plot: they exist and have the role that the plot gives them.
import type { Plot } from '../../cast.ts';
import type { ScenarioFile } from '../../schema.ts';
import type { Checked } from '../checked.ts';
import type { Path } from '../document.ts';
import { nearest } from '../nearest.ts';

/** The one whom the exercise is about, or null on a quiet evening. */
export function protagonistOf(plot: Plot): { readonly id: string; readonly path: Path } | null {
  switch (plot.kind) {
    case 'burglary':
      return { id: plot.suspect, path: ['plot', 'suspect'] };
    case 'missing':
      return { id: plot.missing, path: ['plot', 'missing'] };
    case 'hitAndRun':
      return { id: plot.driver, path: ['plot', 'driver'] };
    case 'quiet':
      return null;
  }
}

export function checkRoles({ file, report }: Checked): void {
  const need = (id: string, role: ScenarioFile['cast'][number]['role'], path: Path): void => {
    const ids = file.cast.map((member) => member.id);
    const found = file.cast.find((member) => member.id === id);
    if (found === undefined) report('unknownId', path, 'cast', id, nearest(id, ids), ids);
    else if (found.role !== role) report('wrongRole', path, id, role);
  };
  const protagonist = protagonistOf(file.plot);
  if (protagonist !== null) need(protagonist.id, 'protagonist', protagonist.path);
  if (file.plot.kind === 'hitAndRun') need(file.plot.victim, 'victim', ['plot', 'victim']);
  for (const [i, inject] of file.injects.entries()) {
    for (const [j, effect] of inject.does.entries()) {
      const member = effect.do === 'passerby' ? file.cast.find(({ id }) => id === effect.cast) : undefined;
      if (member !== undefined && member.role !== 'passerby' && member.role !== 'lookAlike')
        report('wrongRole', ['injects', i, 'does', j, 'cast'], member.id, 'passerby');
    }
  }
}
