// Fills halls with phones over real sockets and measures what they notice and what the server needs for it, also against a bare
// server that sends the same bytes. `npm run load`; `-- --quick` (one small hall), `--seconds 60`, `--only "500 phones"`, `--json`.
// Exit 1 when something was lost, cut off or refused; times depend on the machine, so a slow one is only told.
import { parseArgs } from 'node:util';
import { LOADS, QUICK } from './loads.ts';
import { playLoad } from './playLoad.ts';
import { playReference } from './reference.ts';
import { isMissed, printTable, type Row, rowsOf } from './table.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    seconds: { type: 'string' },
    only: { type: 'string' },
    /** A folder for a CPU profile of the server. */
    profile: { type: 'string' },
  },
});
const seconds = Number(values.seconds ?? (values.quick ? 10 : 60));
const nodeOptions = values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`];
const rows: Row[] = [];
for (const load of values.quick ? QUICK : LOADS) {
  if (values.only !== undefined && load.name !== values.only) continue;
  const played = await playLoad(load, seconds, nodeOptions);
  if (played.complaints !== '') console.error(played.complaints);
  const refused = [...played.tally.refused, ...played.tally.declined].map(([why, count]) => `${count} x ${why}`);
  if (refused.length > 0) console.error(`${load.name}: ${refused.join(', ')}`);
  rows.push(...rowsOf(played, await playReference(played.sent, played.connections, played.seconds)));
}
if (values.json) console.log(JSON.stringify(rows, null, 2));
else printTable(rows);
if (rows.some((row) => row.certain && isMissed(row))) process.exitCode = 1;
