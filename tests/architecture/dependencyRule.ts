// The dependency table of the README as data: who may import what. Imports point only to a row above.
import { type Import, importsOf } from './imports.ts';
import type { SourceFile } from './sourceFiles.ts';

interface Row {
  /** Folders of which everything may be imported. */
  readonly values: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types: readonly string[];
  readonly packages: readonly string[];
}

const TABLE: Readonly<Record<string, Row>> = {
  scenario: { values: [], types: [], packages: ['zod', 'jsonc-parser', 'fastest-levenshtein'] },
  language: { values: [], types: ['scenario'], packages: ['fastest-levenshtein', '@orama/stemmers'] },
  sim: {
    values: ['scenario'],
    types: ['language'],
    packages: ['seedrandom', 'ngraph.graph', 'ngraph.path', 'flatbush', 'flatqueue', '@noble/hashes'],
  },
  scoring: { values: ['scenario', 'language', 'sim'], types: [], packages: [] },
  views: { values: ['scenario', 'sim', 'scoring'], types: ['language'], packages: [] },
  protocol: { values: ['scenario'], types: ['language', 'sim', 'views'], packages: ['zod'] },
  host: { values: ['scenario', 'language', 'sim', 'scoring', 'views', 'protocol'], types: [], packages: [] },
  planner: { values: ['scenario', 'sim', 'scoring', 'views'], types: ['language'], packages: ['simple-statistics'] },
  exchange: { values: ['scenario', 'language', 'sim', 'scoring', 'protocol'], types: [], packages: ['zod'] },
  server: {
    values: ['scenario', 'host', 'protocol', 'exchange', 'scenarios'],
    types: ['views'],
    packages: ['sirv', 'zod', 'rate-limiter-flexible', 'lean-qr', 'node'],
  },
  cli: {
    values: ['scenario', 'language', 'sim', 'scoring', 'views', 'protocol', 'host', 'planner', 'exchange', 'server', 'scenarios'],
    types: [],
    packages: ['commander', 'zod', 'node'],
  },
  ui: {
    values: [],
    types: ['scenario', 'language', 'sim', 'scoring', 'views', 'protocol', 'exchange'],
    packages: ['preact', '@preact/signals', '@tabler/icons', '@fontsource-variable/atkinson-hyperlegible-next'],
  },
};

/** Lists of codes and pure data that import nothing but types: whoever may use the types of their folder may use them too. */
const LEAVES: readonly string[] = [
  'src/scenario/vocabulary.ts',
  'src/language/facts.ts',
  'src/language/mergeFacts.ts',
  'src/sim/command.ts',
  'src/views/compose.ts',
  'src/exchange/csv.ts',
  'src/protocol/acts.ts',
  'src/protocol/changes.ts',
  'src/protocol/messages.ts',
  'src/protocol/roomCode.ts',
];

/** Places inside a folder that may import more than the folder. Each says why. */
const EXCEPTIONS: readonly (Omit<Row, 'types'> & { readonly where: RegExp; readonly types?: readonly string[] })[] = [
  // Machines, and the kernel right in `sim` that runs them; nobody else knows that they are XState's.
  { where: /^src\/sim\/([^/]+|machines\/.+)$/, values: [], packages: ['xstate'] },
  // Only the map draws with Phaser, so that nobody waits for it.
  { where: /^src\/ui\/map\//, values: [], packages: ['phaser'] },
  // Alone, in replay and for "what if" the exercise runs in the page; the planner and the editor work on whole scenarios.
  {
    where: /^src\/ui\/(session\/(local|replay|whatIf)|screens\/(planner|editor))/,
    values: ['scenario', 'language', 'sim', 'scoring', 'views', 'protocol', 'host', 'planner', 'exchange', 'scenarios'],
    packages: ['zod', 'virtual:shipped-scenarios'],
  },
  // What comes in is checked against the very lists that a command is made of.
  { where: /^src\/protocol\/(intents|parseAct)\.ts$/, values: ['sim'], packages: [] },
  // Rooms, behind a port: the rest of the server does not know whose they are.
  { where: /^src\/server\/transport\//, values: [], packages: ['@colyseus/core', '@colyseus/ws-transport', 'ws'] },
  // The other end of the same wire; who plays alone never fetches it.
  { where: /^src\/ui\/session\//, values: [], types: ['host'], packages: ['@colyseus/sdk'] },
  // Where people are asked in, there is a code to scan.
  { where: /^src\/ui\/screens\/(screen|lead)\//, values: [], packages: ['lean-qr'] },
  // The part of the build that checks the shipped scenarios is the checker of the command line with a plugin around it.
  { where: /^src\/cli\/shippedScenarios\.ts$/, values: [], packages: ['vite'] },
];

/** Every import that the table does not allow, as a sentence that names the file and the import. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => file.path !== 'src/bootstrap.mjs')
    .flatMap((file) => {
      const folder = folderOf(file.path);
      if (folder === null || TABLE[folder] === undefined) return [`${file.path} stands in no folder of the dependency table.`];
      return importsOf(file).flatMap((one) => problemWith(one, folder));
    });
}

function problemWith(one: Import, folder: string): string[] {
  const row = TABLE[folder];
  const more = EXCEPTIONS.filter((exception) => exception.where.test(one.from));
  const place = `${one.from}:${one.line} imports ${one.specifier}`;
  if (one.file === null) {
    const name = packageOf(one.specifier);
    const allowed = row?.packages.includes(name) || more.some((exception) => exception.packages.includes(name));
    return allowed ? [] : [`${place}: the package ${name} is not for this place.`];
  }
  const target = folderOf(one.file);
  if (target === null) return [`${place}: that lies outside src.`];
  if (target === folder || row?.values.includes(target) || more.some((exception) => exception.values.includes(target))) return [];
  const typesToo = row?.types.includes(target) || more.some((exception) => exception.types?.includes(target));
  if (!typesToo) return [`${place}: ${folder} may not import ${target}.`];
  return one.typeOnly || LEAVES.includes(one.file) ? [] : [`${place}: ${folder} may import only types of ${target}.`];
}

/** `src/sim/x.ts` -> sim; `scenarios/x` -> scenarios; anything else is nobody's to import. */
function folderOf(path: string): string | null {
  const [top, folder, ...rest] = path.split('/');
  if (top === 'scenarios') return top;
  return top === 'src' && folder !== undefined && rest.length > 0 ? folder : null;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
