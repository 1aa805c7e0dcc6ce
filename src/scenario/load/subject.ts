// Says in words what a path points at: "Gebeurtenis 7 (buurvrouw-belt)", so that a sentence can begin with it.
import { type Document, type Path, valueAt } from './document.ts';

/** What a sentence is about: in Dutch, in English, and the name of the field inside it. */
export interface Subject {
  readonly nl: string;
  readonly en: string;
  readonly field: string;
}

/** One item of each list, in Dutch and English. */
const ITEMS: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  injects: ['gebeurtenis', 'event'],
  cast: ['persoon', 'person'],
  lookouts: ['uitkijkpunt', 'lookout'],
  seats: ['plek', 'seat'],
  ideal: ['verwachting', 'expectation'],
  antiPatterns: ['valkuil', 'pitfall'],
  groups: ['groep', 'group'],
  coordinatorGroups: ['beheerdersgroep', "coordinators' group"],
  linkedTo: ['schakel', 'link'],
  municipalities: ['gemeente', 'municipality'],
  objectives: ['doel', 'objective'],
  questions: ['vraag', 'question'],
  steps: ['stap', 'step'],
  scouts: ['verkenning', 'scouting'],
  targets: ['doelwit', 'target'],
  exits: ['uitgang', 'exit'],
  hidesAt: ['schuilplaats', 'hiding place'],
  leavesCarAt: ['parkeerplek', 'parking place'],
  drawnTo: ['trekpleister', 'attraction'],
  does: ['gevolg', 'effect'],
  trigger: ['aanleiding', 'trigger'],
  reaches: ['verbinding', 'connection'],
  any: ['voorwaarde', 'condition'],
  all: ['voorwaarde', 'condition'],
  names: ['naam', 'name'],
  summary: ['regel', 'rule'],
  streets: ['straat', 'street'],
  junctions: ['kruispunt', 'junction'],
  segments: ['wegvak', 'segment'],
  rows: ['rij', 'row'],
  houses: ['huis', 'house'],
  places: ['plaats', 'place'],
  areas: ['vlak', 'area'],
  trees: ['bomenrij', 'row of trees'],
  aliases: ['bijnaam', 'alias'],
};

const CHATTER_LINE = ['zin', 'line'] as const;
const OTHER_ITEM = ['onderdeel', 'item'] as const;

/** What the whole file is called. */
function rootOf(value: unknown): readonly [string, string] {
  if (typeof value === 'object' && value !== null) {
    if ('segments' in value || 'junctions' in value) return ['de wijk', 'the neighbourhood'];
    if ('respond' in value || 'minimumAge' in value) return ['de huisregels', 'the house rules'];
    if ('cast' in value || 'plot' in value || 'groups' in value) return ['het scenario', 'the scenario'];
  }
  return ['het bestand', 'the file'];
}

/** The parts of the scenario that are not lists and deserve their own name. */
const BLOCKS: Readonly<Record<string, readonly [string, string]>> = {
  plot: ['de verhaallijn', 'the plot'],
  broadcast: ['het Burgernetbericht', 'the broadcast'],
  debrief: ['de nabespreking', 'the debrief'],
};

function itemName(document: Document, path: Path, depth: number): readonly [string, string] {
  const list = path[depth - 1];
  const number = Number(path[depth]) + 1;
  const known = typeof list === 'string' ? ITEMS[list] : undefined;
  const [nl, en] = known ?? (path[0] === 'chatter' ? CHATTER_LINE : OTHER_ITEM);
  const id = valueAt(document.value, [...path.slice(0, depth + 1), 'id']);
  const suffix = typeof id === 'string' && id !== '' && id.length <= 40 ? ` (${id})` : '';
  return [`${nl} ${number}${suffix}`, `${en} ${number}${suffix}`];
}

/** What stands at the path, from the inside out: at most the two innermost items, because a sentence must stay short. */
export function subjectAt(document: Document, path: Path): Subject {
  const depths = path.flatMap((part, depth) => (typeof part === 'number' ? [depth] : [])).reverse();
  const innermost = depths[0] ?? -1;
  const block = typeof path[0] === 'string' && path.length > 1 ? BLOCKS[path[0]] : undefined;
  const root = block ?? rootOf(document.value);
  const names = depths.slice(0, 2).map((depth) => itemName(document, path, depth));
  if (names.length === 0) names.push(root);
  else if (names.length === 1 && block !== undefined) names.push(block);
  const start = names.length === 1 && depths.length === 0 && block !== undefined ? 1 : innermost + 1;
  return {
    nl: capital(names.map(([nl]) => nl).join(' van ')),
    en: capital(names.map(([, en]) => en).join(' of ')),
    field: path.slice(start).join('.'),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
