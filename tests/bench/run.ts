// Measures speed, each figure also as a ratio to a named reference in the same run, since machines are noisy.
// `npm run bench`, `npm run bench -- --json`, `npm run bench -- --quick` (fewer rounds).
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Figure, measureExercise } from './exercise.ts';
import { measureUnderstanding } from './understand.ts';
import { measureWhatIf } from './whatIf.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } } });
const figures: Figure[] = [
  ...measureExercise(values.quick ? 10 : 60),
  ...measureUnderstanding(values.quick ? 10 : 40),
  ...(await measureWhatIf(values.quick ? 20 : 200)),
];

if (values.json) console.log(JSON.stringify(figures, null, 2));
else {
  console.log(`load of this machine: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
  for (const { name, value, unit, ratio, reference } of figures)
    console.log(`${name.padEnd(66)} ${String(value).padStart(9)} ${unit.padEnd(3)} ${String(ratio).padStart(8)} x ${reference}`);
}
