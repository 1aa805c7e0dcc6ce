// Times: nothing is planned after the end, and the plot fits in the exercise.
import type { Plot } from '../../cast.ts';
import type { Checked } from '../checked.ts';
import type { Path } from '../document.ts';

export function checkTimes({ file, report }: Checked): void {
  const within = (at: number, path: Path): void => {
    if (at >= file.duration) report('tooLate', path, at, file.duration);
  };
  const ordered = (before: number, after: number, names: readonly [string, string], path: Path): void => {
    if (before > after) report('wrongOrder', path, names[0], names[1], before);
  };
  for (const [i, { routine }] of file.cast.entries())
    if (routine !== undefined) within(routine.starts.at, ['cast', i, 'routine', 'starts', 'at']);
  for (const [i, expectation] of file.ideal.entries()) {
    ordered(expectation.earliest, expectation.best, ['earliest', 'best'], ['ideal', i, 'best']);
    ordered(expectation.best, expectation.latest, ['best', 'latest'], ['ideal', i, 'latest']);
    for (const [j, trigger] of expectation.trigger.entries()) if ('at' in trigger) within(trigger.at, ['ideal', i, 'trigger', j, 'at']);
  }
  if (file.plot.kind === 'burglary') {
    const { least, median, most } = file.plot.inside;
    ordered(least, median, ['least', 'median'], ['plot', 'inside', 'median']);
    ordered(median, most, ['median', 'most'], ['plot', 'inside', 'most']);
  }
  // Who plays again must not know when to look (ux.md section 4).
  if (file.plot.kind !== 'quiet') {
    const [field, moment] = file.plot.kind === 'hitAndRun' ? (['at', file.plot.at] as const) : (['starts', file.plot.starts] as const);
    if (moment.jitter === 0) report('noJitter', ['plot', field]);
  }
  const needed = leastDuration(file.plot);
  if (needed > file.duration) report('tooShortForPlot', ['duration'], needed, file.duration);
}

/** What the plot takes at its quickest, walking not counted, ms. */
function leastDuration(plot: Plot): number {
  switch (plot.kind) {
    case 'burglary':
      return (
        plot.starts.at + plot.starts.jitter + plot.scouts.reduce((sum, { lasts }) => sum + lasts, 0) + plot.tryingTakes + plot.inside.least
      );
    case 'missing':
      return Math.max(plot.starts.at + plot.starts.jitter, plot.reported.at + plot.reported.jitter);
    case 'hitAndRun':
      return plot.at.at + plot.at.jitter + plot.hesitates;
    case 'quiet':
      return 0;
  }
}
