// The life of reports and broadcasts: when each began, changed and ended, in shares of the exercise. Knows no words.
import type { DebriefView, TurnKind } from '../../../views/debrief.ts';

export type LifeKind = 'incident' | 'groupReport' | 'broadcast';
export type LifePhase = 'open' | 'called' | 'addedTo' | 'over' | 'running' | 'ended';

/** From one moment on something was like this; `until` the next moment or the end. */
export interface LifeStage {
  readonly event: number;
  readonly at: number;
  readonly phase: LifePhase;
  readonly from: number;
  readonly until: number;
}

export interface Life {
  readonly kind: LifeKind;
  readonly subject: string;
  readonly stages: readonly LifeStage[];
  readonly isOver: boolean;
}

const PHASES: Readonly<Partial<Record<TurnKind, readonly [LifeKind, LifePhase]>>> = {
  incidentOpened: ['incident', 'open'],
  incidentCalled: ['incident', 'called'],
  incidentUpdated: ['incident', 'addedTo'],
  incidentClosed: ['incident', 'over'],
  groupReportOpened: ['groupReport', 'open'],
  groupReportCalled: ['groupReport', 'called'],
  groupReportAddedTo: ['groupReport', 'addedTo'],
  groupReportSignedOff: ['groupReport', 'over'],
  broadcastStarted: ['broadcast', 'running'],
  broadcastAdded: ['broadcast', 'addedTo'],
  broadcastEnded: ['broadcast', 'ended'],
};

/** Every report and every broadcast in the order in which they began. */
export function livesOf({ turns, endedAt }: Pick<DebriefView, 'turns' | 'endedAt'>): readonly Life[] {
  const length = Math.max(endedAt, 1);
  const share = (at: number) => Math.min(Math.max(at / length, 0), 1);
  const found = new Map<string, { readonly kind: LifeKind; readonly subject: string; readonly marks: DebriefView['turns'][number][] }>();
  for (const turn of turns) {
    const phase = PHASES[turn.kind];
    if (phase === undefined || turn.subject === null) continue;
    const key = `${phase[0]} ${turn.subject}`;
    const life = found.get(key) ?? { kind: phase[0], subject: turn.subject, marks: [] };
    life.marks.push(turn);
    found.set(key, life);
  }
  return [...found.values()].map(({ kind, subject, marks }) => {
    const stages = marks.map(({ at, event, kind: turn }, i) => ({
      event,
      at,
      phase: PHASES[turn]?.[1] ?? 'open',
      from: share(at),
      until: share(marks[i + 1]?.at ?? endedAt),
    }));
    return { kind, subject, stages, isOver: stages.some(({ phase }) => phase === 'over' || phase === 'ended') };
  });
}

/** The same phase again and again, told once: from when to when, and how often. */
export interface LifeRun {
  readonly phase: LifePhase;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** What happened to it, with repetitions taken together: in a full hall a report is added to a hundred times. */
export function runsOf({ stages }: Pick<Life, 'stages'>): readonly LifeRun[] {
  const runs: LifeRun[] = [];
  for (const { phase, at } of stages) {
    const last = runs.at(-1);
    if (last?.phase === phase) runs[runs.length - 1] = { ...last, last: at, count: last.count + 1 };
    else runs.push({ phase, first: at, last: at, count: 1 });
  }
  return runs;
}
