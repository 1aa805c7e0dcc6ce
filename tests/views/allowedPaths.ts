// Everything that each role may ever receive, by path. A new field in a view is a decision: it is added here, or it does not leave.

const FACTS = [
  'what',
  'activities[]',
  'person.*',
  'vehicle.*',
  'location.street',
  'location.house',
  'location.place',
  'location.unlisted',
  'heading.direction',
  'heading.way',
  'heading.towards.street',
  'heading.towards.house',
  'heading.towards.place',
  'alarm',
  'channel',
  'danger',
  'atRisk',
  'time.clock',
  'time.ago',
  'conduct[]',
];
export const under = (path: string): string[] => FACTS.map((fact) => `${path}.${fact}`);
/** What only typed words give: sizes and ages as they were said, and a goal that is on no map. */
export const typed = (path: string): string[] => [
  ...['heightCm', 'ageYears'].flatMap((size) => ['least', 'most'].map((end) => `${path}.measured.${size}.${end}`)),
  `${path}.heading.towards.unlisted`,
];
/** The words that a fact came from, in one's own text. */
export const spans = (path: string): string[] => ['field', 'value', 'from', 'to'].map((field) => `${path}.spans[].${field}`);

/** A participant's view, as a screen shows it. */
export const ALLOWED = new Set([
  'phase',
  'now',
  'lookout',
  'walking',
  'walking.lookout',
  'walking.arriveAt',
  'reachable[].lookout',
  'reachable[].takes',
  ...[
    'id',
    'at',
    'where.street',
    'where.house',
    'where.place',
    'point.x',
    'point.y',
    'lookout',
    'activity',
    'person.*',
    'vehicle',
    'vehicle.*',
    'details',
    'details.activity',
    'details.person.*',
    'details.vehicle',
    'details.vehicle.*',
    'closer',
    'remembered',
  ].map((field) => `cards[].${field}`),
  'call',
  ...[
    'id',
    'contact',
    'placedAt',
    'state',
    'asked',
    'focus',
    'turns[].desk',
    'turns[].focus',
    'turns[].readsBack.street',
    'turns[].readsBack.house',
    'turns[].readsBack.place',
    'turns[].by',
    'turns[].at',
    'turns[].says',
    'turns[].asks',
    'turns[].again',
    'turns[].closes',
    'turns[].text',
    'turns[].question',
    'turns[].passes',
    'turns[].speaks',
  ].map((field) => `call.${field}`),
  ...under('call.known'),
  ...typed('call.known'),
  ...under('call.turns[].facts'),
  ...typed('call.turns[].facts'),
  ...spans('call.turns[]'),
  'reports[].at',
  'reports[].contact',
  ...under('reports[].facts'),
  ...typed('reports[].facts'),
  ...[
    'id',
    'name',
    'members',
    'closed',
    'lines[].id',
    'lines[].at',
    'lines[].from',
    'lines[].mine',
    'lines[].role',
    'lines[].text',
    'lines[].replyTo',
    'lines[].pinned',
    'lines[].removed',
    'lines[].thumbs',
    'coordinator',
    'report',
    'report.state',
    'report.since',
    'report.line',
  ].map((field) => `groups[].${field}`),
  // Of one's own lines only: see below.
  'groups[].lines[].facts',
  ...under('groups[].lines[].facts'),
  ...typed('groups[].lines[].facts'),
  ...spans('groups[].lines[]'),
  ...[
    'id',
    'startedAt',
    'active',
    'read',
    'circle.centre.x',
    'circle.centre.y',
    'circle.radius',
    'messages[].at',
    'messages[].kind',
    'messages[].text',
    'messages[].facts',
  ].map((field) => `broadcasts[].${field}`),
  ...under('broadcasts[].messages[].facts'),
  'bridge',
  'groups[].lines[].told',
  ...under('groups[].lines[].told'),
  // A coordinator who plays passes on what a line says, as it was typed.
  ...typed('groups[].lines[].told'),
  ...typed('bridge.inbox[].facts'),
  ...['id', 'at', 'kind', 'from.kind', 'from.name'].map((field) => `bridge.inbox[].${field}`),
  ...under('bridge.inbox[].facts'),
  ...['to', 'kind', 'name', 'own'].map((field) => `bridge.targets[].${field}`),
  ...['at', 'to', 'source'].map((field) => `bridge.passed[].${field}`),
  'happenings[].at',
  'happenings[].kind',
  'happenings[].choice',
  'happenings[].consequence',
  'happenings[].contact',
]);

const ofSeat = [...ALLOWED].filter((path) => path !== 'now' && !path.startsWith('groups[]'));

/** What one phone gets of its seat. */
export const SEAT = new Set([
  ...ofSeat,
  'seat',
  'memberOf[].id',
  'memberOf[].coordinator',
  'own[].line',
  ...under('own[].facts'),
  ...typed('own[].facts'),
  ...spans('own[]'),
  ...['at', 'step', 'level'].map((field) => `hints[].${field}`),
]);

/** What every member of a group gets of it: of a participant's line the seat, and nothing that was understood of it. */
export const GROUP = new Set([
  'id',
  'name',
  'members',
  'closed',
  'report',
  ...['state', 'since', 'line'].map((field) => `report.${field}`),
  ...['id', 'at', 'from.seat', 'from.name', 'role', 'text', 'replyTo', 'pinned', 'removed', 'thumbs', 'told'].map(
    (field) => `lines[].${field}`,
  ),
  ...[...under('lines[].told'), ...typed('lines[].told')],
]);

/** What the screen in the hall gets of an exercise. */
export const SCREEN = new Set([
  'outcome',
  'broadcast',
  ...[...ALLOWED].filter((path) => path.startsWith('broadcasts[].')).map((path) => path.replace('broadcasts[]', 'broadcast')),
]);

/** The paths of every value in a message, without numbers of lists; the slots of a person or vehicle as one. */
export function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, `${path}[]`));
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) => {
    const next = path === '' ? key : `${path}.${key}`;
    const slots = key === 'person' || key === 'vehicle';
    return slots && inner !== null ? Object.keys(inner as object).map(() => `${next}.*`) : pathsOf(inner, next);
  });
}
