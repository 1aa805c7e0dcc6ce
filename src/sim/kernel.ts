import { type AnyStateMachine, createActor, type EmittedFrom, type EventFromLogic, type InputFrom } from 'xstate';
import type { Scenario } from '../scenario/scenario.ts';
import type { SimTime } from '../scenario/time.ts';
import { apply } from './apply/apply.ts';
import { createClock, type VirtualClock } from './clock.ts';
import type { Cause, ExerciseEvent, ExerciseEventBody } from './event.ts';
import type { Terrain } from './neighbourhood/graph.ts';
import { type Chance, chanceFrom } from './random.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** What one rule of the world does when something happened. */
export type Reaction = (kernel: Kernel, event: ExerciseEvent) => void;

/** What everything inside the core works with: the scenario, the world, the clock, chance, and the running machines. */
export interface Kernel {
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly terrain: Terrain;
  readonly chance: Chance;
  readonly world: World;
  readonly clock: VirtualClock;
  readonly events: readonly ExerciseEvent[];
  now(): SimTime;
  /** Makes an event: numbers it, folds it into the world, and has the rules react to it afterwards. */
  record(body: ExerciseEventBody): ExerciseEvent;
  /** Does something later; `what` names the timer as the cause of what follows. */
  later(delay: number, what: string, run: () => void): void;
  /** Starts a machine under this name; what it emits is performed by `perform`. */
  start<M extends AnyStateMachine>(
    name: string,
    machine: M,
    input: InputFrom<M>,
    perform: (effect: EmittedFrom<M>) => void,
    onState?: (state: string) => void,
  ): void;
  /** Sends an event to a running machine; nothing happens when there is none, or when it has ended. */
  tell<M extends AnyStateMachine>(name: string, machine: M, event: EventFromLogic<M>): void;
  /** The state that a machine is in, or null. */
  stateOf(name: string): string | null;
  /** Does this because of a command, with all that follows from it. */
  because(cause: Cause, run: () => void): void;
}

/** Machines here are flat, so their state is one word. */
function stateIn(actor: { getSnapshot(): unknown }): string {
  return String((actor.getSnapshot() as { value: unknown }).value);
}

/** What an exercise starts from. */
export type Start = Pick<Kernel, 'scenario' | 'settings' | 'terrain' | 'world'> & { readonly seed: string };

/** Puts the parts together. `reactions` are asked in order about each event, in the order in which events were made. */
export function createKernel({ scenario, settings, terrain, seed, world }: Start, reactions: readonly Reaction[]): Kernel {
  const events: ExerciseEvent[] = [];
  const waiting: ExerciseEvent[] = [];
  const machines = new Map<string, { send(event: unknown): void; state(): string; isOver(): boolean }>();
  const clock = createClock(settle);
  let cause: Cause = null;

  function settle(): void {
    for (let event = waiting.shift(); event !== undefined; event = waiting.shift()) {
      cause = { event: event.seq };
      for (const react of reactions) react(kernel, event);
    }
    cause = null;
  }

  const kernel: Kernel = {
    scenario,
    settings,
    terrain,
    chance: chanceFrom(seed),
    world,
    clock,
    events,
    now: clock.now,
    record(body) {
      // The last event is the last: what was still to come did not happen any more.
      if (world.phase === 'ended') return events.at(-1) as ExerciseEvent;
      const event: ExerciseEvent = { seq: events.length, at: clock.now(), cause, ...body };
      events.push(event);
      apply(world, event);
      waiting.push(event);
      return event;
    },
    later(delay, what, run) {
      clock.setTimeout(() => {
        cause = { timer: what };
        run();
      }, delay);
    },
    start(name, machine, input, perform, onState) {
      const actor = createActor(machine, { id: name, input, clock });
      let shown = '';
      actor.on('*', (effect) => {
        cause ??= { timer: name };
        perform(effect as Parameters<typeof perform>[0]);
      });
      actor.subscribe({
        next: () => {
          const state = stateIn(actor);
          if (state === shown) return;
          shown = state;
          cause ??= { timer: name };
          onState?.(state);
        },
        error: (error) => {
          throw error;
        },
      });
      machines.set(name, {
        send: (event) => actor.send(event as never),
        state: () => stateIn(actor),
        isOver: () => (actor.getSnapshot() as { status: string }).status !== 'active',
      });
      actor.start();
    },
    tell(name, _machine, event) {
      const told = machines.get(name);
      if (told && !told.isOver()) told.send(event);
    },
    stateOf: (name) => machines.get(name)?.state() ?? null,
    because(reason, run) {
      cause = reason;
      run();
      settle();
    },
  };
  return kernel;
}
