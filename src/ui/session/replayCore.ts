// Plays a log again in this page, a slice of time after another, so that the page goes on answering. Fetched only for this.
import { signal } from '@preact/signals';
import { eventRows } from '../../exchange/eventRows.ts';
import { type ReadLog, readLogs } from '../../exchange/readLog.ts';
import { problemOf } from '../../scoring/rulings.ts';
import { ruledLines } from '../../scoring/ruledLines.ts';
import { scoreSeat } from '../../scoring/scoreSeat.ts';
import { seatToPlay } from '../../planner/seatToPlay.ts';
import { type Exercise, startExercise } from '../../sim/exercise.ts';
import type { Ruling } from '../../sim/log.ts';
import { playedSeats } from '../../sim/seats.ts';
import { briefingOf } from '../../views/briefingOf.ts';
import { debriefView } from '../../views/debriefView.ts';
import { hallCourse } from '../../views/hallDebriefView.ts';
import { sharedDebrief } from '../../views/sharedDebrief.ts';
import type { Opened, Replayed, ReplayProblem, RoundToReplay } from './replay.ts';
import { createWhatIf } from './whatIfClient.ts';
import type { Played } from './whatIfMessages.ts';

/** So long the page is kept busy at most before it may answer, ms. */
const SLICE = 30;
/** So much exercise time is played at once, ms. */
const STRETCH = 5_000;

/** The rounds in a file, which are played when one of them is chosen. */
export function openText(text: string, name: string): Opened {
  const read = readLogs(text, name);
  if ('problem' in read) return read;
  return { rounds: read.rounds.map(toRound) };
}

function toRound(read: ReadLog, index: number): RoundToReplay {
  return { number: index + 1, title: read.scenario.title, lang: read.scenario.lang, replay: (onProgress) => replayed(read, onProgress) };
}

async function replayed({ log, scenario }: ReadLog, onProgress: (share: number) => void): Promise<Replayed | ReplayProblem> {
  const exercise = startExercise(scenario, log.seed, log.settings);
  let busySince = performance.now();
  const playUntil = async (until: number): Promise<void> => {
    for (let at = exercise.now() + STRETCH; at < until && exercise.world.phase !== 'ended'; at += STRETCH) {
      exercise.advanceTo(at);
      if (performance.now() - busySince < SLICE) continue;
      onProgress(exercise.now() / Math.max(1, Math.min(log.until, scenario.duration)));
      await new Promise((resolve) => setTimeout(resolve));
      busySince = performance.now();
    }
  };
  for (const command of log.commands) {
    await playUntil(command.at);
    exercise.dispatch(command);
  }
  await playUntil(log.until);
  exercise.advanceTo(log.until);
  const digest = exercise.digest();
  if (digest !== log.digest) return { kind: 'different', kept: log.digest, replayed: digest };
  if (exercise.world.phase !== 'ended') return { kind: 'notOver' };
  return lookedBackOn(exercise, log);
}

function lookedBackOn(exercise: Exercise, log: ReadLog['log']): Replayed {
  const { scenario, seed, world } = exercise;
  const rulings = signal(log.rulings ?? []);
  const playedIn = (seat: string): Played => ({
    scenario,
    seed,
    settings: exercise.settings,
    commands: exercise.commands,
    until: exercise.now(),
    seat,
  });
  const labels = new Map(scenario.lookouts.map(({ id, label }) => [id, label]));
  return {
    startsAt: scenario.startsAt,
    neighbourhood: scenario.neighbourhood,
    seats: playedSeats(exercise).map((seat, i) => ({
      seat,
      number: i + 1,
      role: world.seats[seat]?.role ?? 'resident',
      lookout: labels.get(world.seats[seat]?.lookout ?? '') ?? '',
    })),
    lookBack(seat) {
      const debrief = debriefView(exercise, seat, rulings.value);
      return debrief === null ? null : { debrief, briefing: briefingOf(exercise, seat) };
    },
    whatIf: (seat) => createWhatIf({ played: () => playedIn(seat) }),
    toPlayOn: (seat) => ({ played: playedIn(seat), like: seatToPlay(exercise, seat) }),
    hall() {
      const course = hallCourse(exercise, rulings.value);
      if (course === null) return null;
      const { groups, digest } = sharedDebrief(exercise);
      const ruled = ruledLines(scenario, exercise.terrain, exercise.events, playedSeats(exercise), rulings.value).map(
        ({ seat: _, ...line }) => line,
      );
      const { id, version, title, lang, startsAt, light, debrief } = scenario;
      return { scenario: id, version, title, lang, startsAt, light, seed, digest, course, groups, questions: debrief.questions, ruled };
    },
    rulings,
    rule({ points, ...ruling }) {
      const others = rulings.value.filter(({ seat, line }) => seat !== ruling.seat || line !== ruling.line);
      const next = points === null ? null : { ...ruling, points };
      if (next !== null && !holds(exercise, next)) return false;
      rulings.value = next === null ? others : [...others, next];
      return true;
    },
    kept: {
      log: () => JSON.stringify({ ...log, rulings: rulings.value.length === 0 ? undefined : rulings.value }),
      rows: () => eventRows(exercise, rulings.value),
    },
  };
}

function holds({ scenario, terrain, events }: Exercise, ruling: Ruling): boolean {
  return problemOf(scoreSeat(scenario, terrain, events, ruling.seat), ruling) === null;
}
