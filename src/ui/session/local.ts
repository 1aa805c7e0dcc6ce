// Plays an exercise in this page, for somebody alone: the same core and host as in a hall, behind the same Session.
import { createHost, type Host } from '../../host/host.ts';
import { loadScenario, type Shelf } from '../../scenario/load/load.ts';
import type { Intent, Refusal } from '../../sim/command.ts';
import { briefingOf } from '../../views/briefingOf.ts';
import { debriefView } from '../../views/debriefView.ts';
import type { DebriefView } from '../../views/debrief.ts';
import type { ParticipantView } from '../../views/participant.ts';
import { participantView } from '../../views/participantView.ts';
import catalogue from '../../../scenarios/catalogue.json';
import type { LocalStart, ScenarioCard, Started } from '../sessions.ts';
import type { PauseReason, Session } from './session.ts';

const urls: Record<string, string> = import.meta.glob(
  ['../../../scenarios/*.boef.json', '../../../scenarios/neighbourhoods/*.json', '../../../scenarios/house-rules/*.json'],
  { query: '?url', import: 'default', eager: true },
);

/** How often the world is moved on and the screen is told, in milliseconds of real time. */
const TICK = 200;
/** A leap looks no further ahead than this in exercise time. */
const LONGEST_LEAP = 60_000;
/** Chosen when nobody asks for a particular evening. */
const SEEDS = 9000;

/** The exercises that come with the program. */
export function listScenarios(): readonly ScenarioCard[] {
  return catalogue as readonly ScenarioCard[];
}

/** Loads an exercise and makes it ready; its clock does not run yet. */
export async function startLocalSession({ scenarioId, file, seed }: LocalStart): Promise<Started> {
  const source = file
    ? { file: file.name, text: file.text }
    : { file: `${scenarioId}.boef.json`, text: (await textOf(`${scenarioId}.boef.json`)) ?? '' };
  const [neighbourhoods, houseRules] = await Promise.all([shelf('neighbourhoods'), shelf('house-rules')]);
  const loaded = loadScenario({ scenario: source, neighbourhoods, houseRules });
  if (!loaded.ok) return { problems: loaded.problems };
  const chosen = seed ?? String(1000 + Math.floor(Math.random() * SEEDS));
  return { session: sessionOf(createHost(loaded.scenario, chosen)), seed: chosen };
}

async function textOf(end: string): Promise<string | null> {
  const path = Object.keys(urls).find((candidate) => candidate.endsWith(`/${end}`));
  const url = path === undefined ? undefined : urls[path];
  if (url === undefined) return null;
  const answer = await fetch(url);
  return answer.ok ? await answer.text() : null;
}

async function shelf(folder: string): Promise<Shelf> {
  const names = Object.keys(urls).flatMap((path) => (path.includes(`/${folder}/`) ? [path.slice(path.lastIndexOf('/') + 1)] : []));
  const texts = new Map(
    await Promise.all(
      names.map(async (name) => [name.replace('.json', ''), { file: name, text: (await textOf(`${folder}/${name}`)) ?? '' }] as const),
    ),
  );
  return { ids: [...texts.keys()], get: (id) => texts.get(id) ?? null };
}

function sessionOf(host: Host): Session {
  const { exercise } = host;
  const seat = exercise.scenario.seats[0]?.id ?? '';
  const listeners = new Set<() => void>();
  const reasons = new Set<PauseReason>();
  let pace = 1;
  let timer: ReturnType<typeof setInterval> | null = null;
  let last = 0;
  let cached: ParticipantView | null = null;
  let debriefed: DebriefView | null = null;

  function changed(): void {
    cached = null;
    for (const listener of listeners) listener();
  }
  const view = (): ParticipantView => {
    cached ??= participantView(exercise, seat);
    return cached;
  };
  function tick(): void {
    const now = performance.now();
    const passed = Math.min(now - last, 5 * TICK);
    last = now;
    if (reasons.size > 0 || exercise.world.phase === 'ended') return;
    host.advanceTo(Math.floor(exercise.now() + passed * pace));
    changed();
  }
  function stop(): void {
    if (timer !== null) clearInterval(timer);
    timer = null;
  }
  const noticed = (): string => JSON.stringify({ ...participantView(exercise, seat), now: 0 });

  return {
    briefing: briefingOf(exercise, seat),
    view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send(intent: Intent): Promise<Refusal | null> {
      const refusal = host.submit(seat, intent);
      changed();
      return Promise.resolve(refusal);
    },
    clock: {
      start() {
        if (timer !== null) return;
        last = performance.now();
        timer = setInterval(tick, TICK);
      },
      pause: (reason) => void reasons.add(reason),
      resume: (reason) => void reasons.delete(reason),
      paused: () => [...reasons],
      setPace(next) {
        pace = next;
      },
      leap() {
        const before = noticed();
        const limit = exercise.now() + LONGEST_LEAP;
        for (let due = exercise.nextDue(); due !== null && due <= limit && exercise.world.phase === 'running'; due = exercise.nextDue()) {
          host.advanceTo(due);
          if (noticed() !== before) break;
        }
        changed();
      },
      finish() {
        host.submit('leader', { type: 'endExercise' });
        changed();
      },
    },
    debrief() {
      debriefed ??= debriefView(exercise, seat);
      return debriefed;
    },
    close() {
      stop();
      listeners.clear();
    },
  };
}
