// Plays an exercise in this page, for somebody alone: the same core and host as in a hall, behind the same Session.
import { eventRows } from '../../exchange/eventRows.ts';
import type { Hear } from '../../host/hear.ts';
import { createHost } from '../../host/host.ts';
import { NO_FACTS } from '../../language/facts.ts';
import { catalogue } from 'virtual:shipped-scenarios';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Intent, Refusal } from '../../sim/command.ts';
import { logOf } from '../../sim/log.ts';
import { AS_WRITTEN, type Settings } from '../../sim/settings.ts';
import { admissionView } from '../../views/admissionView.ts';
import { briefingOf } from '../../views/briefingOf.ts';
import type { ParticipantView } from '../../views/participant.ts';
import { participantView } from '../../views/participantView.ts';
import { fetchShipped } from './localExercises.ts';
import type { LocalStart, ScenarioCard, Started } from './localHost.ts';
import { type Parted, partedAt } from './playOn.ts';
import type { PauseReason, Session } from './session.ts';
import { createWhatIf } from './whatIfClient.ts';
import type { Played } from './whatIfMessages.ts';

/** How often the world is moved on and the screen is told, in milliseconds of real time. */
const TICK = 200;
/** A leap looks no further ahead than this in exercise time. */
const LONGEST_LEAP = 60_000;
/** Chosen when nobody asks for a particular evening. */
const SEEDS = 9000;

/** The exercises that come with the program. */
export function listScenarios(): readonly ScenarioCard[] {
  return catalogue;
}

/** What a round fetches only while it is played: for whoever will have no connection by then. */
export async function fetchRest(): Promise<void> {
  await Promise.all([import('../../host/hear.ts'), import('../../views/debriefView.ts')]);
}

/** Loads an exercise and makes it ready; its clock does not run yet. */
export async function startLocalSession({ scenario, scenarioId, file, seed, seat, settings, lang }: LocalStart): Promise<Started> {
  const loaded = scenario
    ? scenario
    : file
      ? await (await import('./localFile.ts')).loadOwnFile(file, lang)
      : await fetchShipped(scenarioId ?? '');
  if (!('houseRules' in loaded)) return { problems: loaded };
  const chosen = seed ?? String(1000 + Math.floor(Math.random() * SEEDS));
  return { session: sessionOf(loaded, chosen, seat ?? loaded.seats[0]?.id ?? '', { ...AS_WRITTEN, ...settings }), seed: chosen };
}

/**
 * A new round that begins as this one did: what was done before this moment is done again, then the player goes on. Null when there was
 * nothing left to play.
 */
export function playOn({ scenario, seed, settings, commands, seat }: Omit<Played, 'until'>, at: number): Session | null {
  const session = sessionOf(scenario, seed, seat, settings, partedAt(commands, seat, at), at);
  return session.view().phase === 'running' ? session : null;
}

const ANEW: Parted = { past: [], ahead: [] };

function sessionOf(scenario: Scenario, seed: string, seat: string, settings: Settings, { past, ahead } = ANEW, from = 0): Session {
  // The word lists are fetched while the player reads the briefing; whoever is faster waits a moment.
  let hear: Hear | null = null;
  const fetchHearing = async (): Promise<void> => {
    const { hearIn } = await import('../../host/hear.ts');
    hear ??= hearIn(scenario.neighbourhood);
  };
  const listening: Hear = {
    understand: (text) => hear?.understand(text) ?? { facts: NO_FACTS, spans: [] },
    doesNotKnow: (text) => hear?.doesNotKnow(text) ?? false,
  };
  const host = createHost(scenario, seed, listening, settings, past, ahead);
  const { exercise } = host;
  if (past.length === 0) host.submit('facilitator', { type: 'takeSeat', seat });
  host.advanceTo(from);
  const listeners = new Set<() => void>();
  const reasons = new Set<PauseReason>();
  let pace = 1;
  let timer: ReturnType<typeof setInterval> | null = null;
  let last = 0;
  let cached: ParticipantView | null = null;

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
  const whatIf = createWhatIf({
    played: () => ({ scenario, seed, settings, commands: exercise.commands, until: exercise.now(), seat }),
  });
  const noticed = (): string => JSON.stringify({ ...participantView(exercise, seat), now: 0 });

  return {
    briefing: briefingOf(exercise, seat),
    view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async send(intent: Intent): Promise<Refusal | null> {
      if (hear === null && (intent.type === 'say' || intent.type === 'postChat')) await fetchHearing();
      const refusal = host.submit(seat, intent);
      changed();
      return refusal;
    },
    clock: {
      start() {
        if (timer !== null) return;
        // Should it fail now, the first message that is sent tries again.
        fetchHearing().catch(() => undefined);
        import('../../views/debriefView.ts').catch(() => undefined);
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
        host.submit('facilitator', { type: 'endExercise' });
        changed();
      },
    },
    admission: (decided) => admissionView(scenario, decided),
    kept: { log: () => JSON.stringify(logOf(exercise)), rows: () => eventRows(exercise) },
    whatIf,
    playOn: (at) => playOn({ scenario, seed, settings, commands: exercise.commands, seat }, at),
    async debrief() {
      const { debriefView } = await import('../../views/debriefView.ts');
      return debriefView(exercise, seat);
    },
    close() {
      stop();
      whatIf.close();
      listeners.clear();
    },
  };
}
