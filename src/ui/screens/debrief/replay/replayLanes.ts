// What stands on the lanes of a replay: the one whom it was about, the four steps of SAAR, police and Burgernet. Pure data from what a
// debrief gives, of one person or of a hall; the picture, the table and the list of events are all made from this. Knows no words.
import type { SimTime } from '../../../../scenario/time.ts';
import { ACTIVITIES, type Activity, POLICE_NUMBERS } from '../../../../scenario/vocabulary.ts';
import type { ExerciseEvent } from '../../../../sim/event.ts';
import type { DebriefView, LaneMark, TurnKind } from '../../../../views/debrief.ts';
import type { HallCourse, HallLane, HallMarkKind } from '../../../../views/hallDebrief.ts';
import { isProtagonist, ON_THE_WAY } from '../story.ts';

/** What can stand on a lane: what a hall has, and of oneself also what one saw and what became of one's report. */
export type ReplayMarkKind = HallMarkKind | 'card' | 'caseCard' | 'remembered' | 'reported' | 'incident' | 'groupNews' | 'broadcastEnded';

/** Something that happened; `count`: so often within the same few seconds. */
export interface ReplayMark {
  readonly at: SimTime;
  readonly kind: ReplayMarkKind;
  readonly count: number;
  /** The number of the event that it was; null for a sum of several people, and for a route. */
  readonly event: number | null;
  /** What was done on the street; null for everything else. */
  readonly activity: Activity | null;
}

/** When something was best done: full marks from `earliest` to `best`, fewer from there to `latest`. */
export interface ReplayCorridor {
  readonly earliest: SimTime;
  readonly best: SimTime;
  readonly latest: SimTime;
  /** The aim in the words of the exercise; null for a hall, where a lane has one for all. */
  readonly aim: string | null;
}

/** One lane; marks in the order of time. */
export interface ReplayLane {
  readonly id: HallLane;
  readonly corridors: readonly ReplayCorridor[];
  readonly marks: readonly ReplayMark[];
}

/** The order from top to bottom. */
export const LANES = ['protagonist', 'spot', 'alert', 'post', 'respond', 'police'] as const satisfies readonly HallLane[];

type Placed = ReplayMark & { readonly lane: HallLane };

/** The lanes of one participant: own acts, beside what the one whom it was about and the police did. */
export function lanesOfDebrief(debrief: DebriefView): readonly ReplayLane[] {
  const events = new Map(debrief.evidence.map((event) => [event.seq, event]));
  const about = new Set(debrief.cards.flatMap(({ id, real }) => (real ? [id] : [])));
  const risky = new Set(
    debrief.score.penalties.flatMap(({ antiPattern, evidence }) =>
      antiPattern === 'confronts' || antiPattern === 'follows' ? evidence : [],
    ),
  );
  const own = debrief.marks.map(
    (mark): Placed => ({
      lane: mark.step,
      at: mark.at,
      kind: kindOf(mark, events.get(mark.event), about, risky),
      count: 1,
      event: mark.event,
      activity: null,
    }),
  );
  const turns = debrief.turns.map(({ at, event, kind }): Placed => ({ ...PLACE_OF[kind], at, count: 1, event, activity: null }));
  const corridors = debrief.score.lines.flatMap(({ step, ideal, text }) =>
    ideal === null ? [] : [{ lane: step, earliest: ideal.earliest, best: ideal.best, latest: ideal.latest, aim: text }],
  );
  return lanesFrom([...streetMarks(debrief), ...own, ...turns], corridors, debrief.tracks.some(isProtagonist));
}

/** The lanes of a hall: everybody's acts as counts, no seats. */
export function lanesOfCourse({
  marks,
  corridors,
  protagonist,
}: Pick<HallCourse, 'marks' | 'corridors' | 'protagonist'>): readonly ReplayLane[] {
  return lanesFrom(
    marks.map((mark) => ({ ...mark, event: null, activity: null })),
    corridors.map(({ step, earliest, best, latest }) => ({ lane: step, earliest, best, latest, aim: null })),
    protagonist !== null,
  );
}

/** The moments to go to, each once and in order. Being shown a card that was about nothing is none. */
export function momentsOf(lanes: readonly ReplayLane[]): readonly SimTime[] {
  const times = new Set(lanes.flatMap(({ marks }) => marks.flatMap(({ at, kind }) => (kind === 'card' ? [] : [at]))));
  return [...times].sort((a, b) => a - b);
}

/** Lanes that there is something to say on: on a quiet street nobody came, and maybe no police. */
function lanesFrom(
  marks: readonly Placed[],
  corridors: readonly (ReplayCorridor & { readonly lane: HallLane })[],
  hasProtagonist: boolean,
): readonly ReplayLane[] {
  return LANES.map((id) => ({
    id,
    corridors: corridors.flatMap(({ lane, ...corridor }) => (lane === id ? [corridor] : [])),
    marks: marks.flatMap(({ lane, ...mark }) => (lane === id ? [mark] : [])).sort((a, b) => a.at - b.at),
  })).filter(({ id, marks: own }) => hasProtagonist || own.length > 0 || (id !== 'protagonist' && id !== 'police'));
}

function kindOf(
  { kind, event }: LaneMark,
  happened: ExerciseEvent | undefined,
  about: ReadonlySet<string>,
  risky: ReadonlySet<number>,
): ReplayMarkKind {
  switch (kind) {
    case 'sighting':
      return happened?.type === 'sightingMade' && about.has(happened.sighting.id) ? 'caseCard' : 'card';
    case 'lookedCloser':
      return 'noticed';
    case 'remembered':
      return 'remembered';
    case 'call':
      return happened?.type === 'callPlaced' && !POLICE_NUMBERS.includes(happened.contact) ? 'otherCall' : 'call';
    case 'report':
      return 'reported';
    case 'chat':
      return happened?.type === 'chatPosted' && (happened.line.told ?? happened.line.facts).alarm === 'reported' ? 'told' : 'line';
    case 'act':
      return risky.has(event) ? 'risky' : 'deed';
  }
}

/** Where a turn of the case stands, and as what. */
const PLACE_OF: Readonly<Record<TurnKind, { readonly lane: HallLane; readonly kind: ReplayMarkKind }>> = {
  incidentOpened: { lane: 'police', kind: 'incident' },
  incidentCalled: { lane: 'police', kind: 'incident' },
  incidentUpdated: { lane: 'police', kind: 'incident' },
  incidentClosed: { lane: 'police', kind: 'incident' },
  patrolSent: { lane: 'police', kind: 'sent' },
  patrolArrived: { lane: 'police', kind: 'arrived' },
  broadcastStarted: { lane: 'police', kind: 'broadcast' },
  broadcastAdded: { lane: 'police', kind: 'broadcast' },
  broadcastEnded: { lane: 'police', kind: 'broadcastEnded' },
  caseClosed: { lane: 'police', kind: 'closed' },
  groupReportOpened: { lane: 'post', kind: 'groupNews' },
  groupReportCalled: { lane: 'post', kind: 'groupNews' },
  groupReportAddedTo: { lane: 'post', kind: 'groupNews' },
  groupReportSignedOff: { lane: 'post', kind: 'groupNews' },
};

/** When the one whom it was about came, did something else than being on the way, and was gone. */
function streetMarks({ tracks, outcome, endedAt }: DebriefView): readonly Placed[] {
  return tracks.filter(isProtagonist).flatMap(({ points }) => {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return [];
    const mark = (at: SimTime, kind: ReplayMarkKind, activity: Activity | null): Placed => ({
      lane: 'protagonist',
      at,
      kind,
      count: 1,
      event: null,
      activity,
    });
    const deeds = points.flatMap(({ at, activity }, i) =>
      ON_THE_WAY.has(activity) || points[i - 1]?.activity === activity
        ? []
        : [mark(at, ACTIVITIES[activity] === 'none' ? 'deed' : 'sign', activity)],
    );
    return [
      mark(first.at, 'appeared', null),
      ...deeds,
      ...(outcome === 'escaped' && last.at < endedAt ? [mark(last.at, 'left', null)] : []),
    ];
  });
}
