// A whole round as a hall plays it: every seat taken, seats opened beside them, some late, and a facilitator who uses every tool.
// What happened is looked at after every step, however small.
import { POLICIES, type PolicyName } from '../../src/planner/rehearse.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Command, FacilitatorIntent, Intent, SeatId } from '../../src/sim/command.ts';
import { type Exercise, startExercise } from '../../src/sim/exercise.ts';
import { chanceFrom } from '../../src/sim/random.ts';
import { AS_WRITTEN, type Settings } from '../../src/sim/settings.ts';
import { briefingOf } from '../../src/views/briefingOf.ts';
import { participantView } from '../../src/views/participantView.ts';

const TURN = 2_000;

export interface Hall {
  readonly scenario: Scenario;
  readonly seed?: string;
  readonly settings?: Partial<Settings>;
  /** How people play, in turn. */
  readonly policies?: readonly PolicyName[];
  /** Places opened at the start, and after two minutes. */
  readonly opened?: number;
  readonly late?: number;
  readonly leads?: boolean;
  /** Looks at the exercise after every timer and every command. */
  readonly look?: (exercise: Exercise) => void;
  readonly until?: number;
}

const LATE = 120_000;

/** Plays it to its end, or until then. */
export function playHall(hall: Hall): Exercise {
  const { scenario, seed = '3', settings = {}, policies = ['ideal', 'random', 'typical'], opened = 0, late = 0, leads = false } = hall;
  const { look = () => undefined, until = Infinity } = hall;
  const exercise = startExercise(scenario, seed, { ...AS_WRITTEN, ...settings });
  let seq = 0;
  const does = (by: string, intent: Intent | FacilitatorIntent, more: object = {}): void => {
    exercise.dispatch({ ...intent, ...more, seq, at: exercise.now(), by } as Command);
    seq += 1;
    look(exercise);
  };
  const players: { readonly id: SeatId; readonly policy: ReturnType<(typeof POLICIES)[PolicyName]> }[] = [];
  const sitDown = (id: SeatId): void => {
    const name = policies[players.length % policies.length] ?? 'typical';
    players.push({ id, policy: POLICIES[name](briefingOf(exercise, id), chanceFrom(`${seed}/${id}`)) });
  };
  const open = (count: number): void => {
    const models = scenario.seats.filter(({ role }) => role === 'resident');
    for (let which = 0; which < count; which += 1) {
      const like = models[which % models.length]?.id ?? '';
      const id = `${like}-${players.length}`;
      const lookout = scenario.lookouts[players.length % scenario.lookouts.length]?.id ?? '';
      does('facilitator', { type: 'openSeat', seat: id, like, lookout, patient: which % 3 === 2 });
      sitDown(id);
    }
  };
  look(exercise);
  for (const { id } of scenario.seats) {
    does('facilitator', { type: 'takeSeat', seat: id });
    sitDown(id);
  }
  open(opened);
  const toolbox = leads ? toolsOf(scenario) : [];
  let isLate = false;
  while (exercise.world.phase === 'running' && exercise.now() < until) {
    const target = Math.min(until, exercise.now() + TURN);
    for (let due = exercise.nextDue(); due !== null && due <= target && exercise.world.phase === 'running'; due = exercise.nextDue()) {
      exercise.advanceTo(due);
      look(exercise);
    }
    exercise.advanceTo(target);
    look(exercise);
    if (!isLate && exercise.now() >= LATE) {
      isLate = true;
      open(late);
    }
    for (const tool of toolbox) {
      const intent = tool(exercise);
      if (intent) does('facilitator', intent);
    }
    for (const { id, policy } of players)
      for (const { intent, heard } of policy.next(participantView(exercise, id))) does(id, intent, heard ? { heard } : {});
  }
  return exercise;
}

type Tool = (exercise: Exercise) => FacilitatorIntent | null;

/** Does this once, as soon as it can be done. */
function once(make: Tool): Tool {
  let isDone = false;
  return (exercise) => {
    const intent = isDone ? null : make(exercise);
    isDone ||= intent !== null;
    return intent;
  };
}

function after(time: number, intent: FacilitatorIntent): Tool {
  return once((exercise) => (exercise.now() >= time ? intent : null));
}

/** Everything that a facilitator can do. */
function toolsOf(scenario: Scenario): readonly Tool[] {
  const group = scenario.groups[0]?.id ?? '';
  const [first, second, third] = scenario.injects.map(({ id }) => id);
  const talking = (exercise: Exercise) => Object.values(exercise.world.calls).filter(({ phase }) => phase === 'talking');
  return [
    after(30_000, { type: 'takeNote', text: 'De zaal is stil.' }),
    after(40_000, { type: 'setPressure', perMinute: 4 }),
    after(50_000, { type: 'sendHint', step: 'spot', level: 1 }),
    after(60_000, { type: 'improvise', group, from: 'Truus', text: 'Hoort u dat ook?' }),
    once(({ world }) => {
      const line = world.chat.find(({ from, removed }) => from.kind === 'inject' && !removed);
      return line ? { type: 'takeLineAway', line: line.id } : null;
    }),
    ...(first === undefined ? [] : [after(70_000, { type: 'delayInject', inject: first, wait: 30_000 })]),
    ...(second === undefined ? [] : [after(75_000, { type: 'skipInject', inject: second })]),
    ...(third === undefined ? [] : [after(80_000, { type: 'fireInject', inject: third })]),
    once((exercise) => {
      const call = talking(exercise)[0];
      return call ? { type: 'takeOverCall', call: call.id } : null;
    }),
    once(({ world }) => {
      const call = Object.values(world.calls).find(({ takenOver }) => takenOver);
      return call ? { type: 'speakInCall', call: call.id, text: 'Met de wijkagent. Wat ziet u?' } : null;
    }),
    once(({ world, now }) => {
      const call = Object.values(world.calls).find(({ takenOver, turns }) => takenOver && turns.some(({ kind }) => kind === 'officer'));
      return call && now() - call.placedAt > 30_000 ? { type: 'handBackCall', call: call.id } : null;
    }),
    after(200_000, { type: 'sendHint', step: 'alert', level: 1 }),
  ];
}
