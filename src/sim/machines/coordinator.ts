import { assign, enqueueActions, setup } from 'xstate';

/** What there is to do for a coordinator; `line` is what it is about, `stimulus` the number of the event that led to it. */
export interface Task {
  readonly line: string | null;
  readonly stimulus: number;
}

type Duty = 'ask' | 'pin' | 'warn' | 'remove' | 'remind' | 'answer' | 'close';
/** The state in which each duty is done. */
const STATES = {
  remove: 'removing',
  close: 'closing',
  pin: 'pinning',
  warn: 'warning',
  ask: 'asking',
  answer: 'answering',
  remind: 'reminding',
} as const satisfies Record<Duty, string>;

/** `state`: the state that it was done in; the machine has left it by the time this is carried out. */
export type CoordinatorEffect = Task & { readonly type: Duty; readonly state: (typeof STATES)[Duty] };

export type CoordinatorStimulus = Task & {
  /**
   * Worry without a call; a (better) report; a report that was none; what should not stand there; what should not be done;
   * noise; a question; the end.
   */
  readonly type: 'WORRY' | 'REPORTED' | 'UNCALLED' | 'HARMFUL' | 'UNSAFE' | 'NOISE' | 'QUESTION' | 'OVER';
};

/** How this coordinator is: reading and typing, and closing take so long, in milliseconds. */
export interface CoordinatorPace {
  readonly reads: number;
  readonly closes: number;
}

type Context = {
  readonly pace: CoordinatorPace;
  /** Of most duties only the latest counts; every line to be taken away or warned about is kept until it is done. */
  readonly todo: Readonly<Partial<Record<Duty, readonly Task[]>>>;
  readonly noise: number;
  readonly reminders: number;
  readonly asked: boolean;
};

/** So many lines of noise before a reminder, more after each, and no more than so many reminders (all X). */
const PATIENCE = 4;
const MOST_REMINDERS = 3;

const taskOf = ({ line, stimulus }: CoordinatorStimulus): Task => ({ line, stimulus });
const without = (todo: Context['todo'], duty: Duty): Context['todo'] => {
  const { [duty]: _gone, ...rest } = todo;
  return rest;
};
/** The duties without the first of this kind. */
const withoutFirst = (todo: Context['todo'], duty: Duty): Context['todo'] => {
  const [, ...later] = todo[duty] ?? [];
  return later.length === 0 ? without(todo, duty) : { ...todo, [duty]: later };
};
/** Each line once, in the order in which they came. */
const queued = (tasks: readonly Task[] = [], task: Task): readonly Task[] =>
  tasks.some(({ line }) => line === task.line) ? tasks : [...tasks, task];

/**
 * The coordinator of a group: asks once whether somebody called, pins the best report, takes away what should not stand there,
 * warns, reminds of the rules at noise, answers, signs the report off. One thing at a time, the most urgent first. What a
 * coordinator passes on is machines/relay.
 */
export const coordinator = setup({
  types: { context: {} as Context, input: {} as CoordinatorPace, events: {} as CoordinatorStimulus, emitted: {} as CoordinatorEffect },
  delays: {
    reads: ({ context }) => context.pace.reads,
    closes: ({ context }) => context.pace.closes,
  },
  guards: {
    todo: ({ context }, { duty }: { duty: Duty }) => context.todo[duty] !== undefined,
    notAsked: ({ context }) => !context.asked && context.todo.ask === undefined,
    outOfPatience: ({ context }) => context.noise + 1 >= PATIENCE * (context.reminders + 1) && context.reminders < MOST_REMINDERS,
  },
  actions: {
    plan: assign({
      todo: ({ context, event }, { duty }: { duty: Duty }) => ({ ...context.todo, [duty]: [taskOf(event)] }),
    }),
    queue: assign({
      todo: ({ context, event }, { duty }: { duty: Duty }) => ({ ...context.todo, [duty]: queued(context.todo[duty], taskOf(event)) }),
    }),
    noteCalled: assign({ todo: ({ context }) => without(context.todo, 'ask'), asked: true }),
    noteUncalled: assign({ todo: ({ context }) => without(without(context.todo, 'pin'), 'answer'), asked: false }),
    countNoise: assign({ noise: ({ context }) => Math.min(PATIENCE * (MOST_REMINDERS + 1), context.noise + 1) }),
    markReminded: assign({ reminders: ({ context }) => context.reminders + 1, noise: 0 }),
    markAsked: assign({ asked: true }),
    // What should not stand there goes, also when the report is over.
    forget: assign({
      todo: ({ context: { todo } }) => ({
        ...(todo.remove ? { remove: todo.remove } : {}),
        ...(todo.warn ? { warn: todo.warn } : {}),
      }),
      asked: false,
      noise: 0,
    }),
    // Taken back while it was being done: there is nothing to do any more.
    do: enqueueActions(({ context, enqueue }, { duty }: { duty: Duty }) => {
      const [task] = context.todo[duty] ?? [];
      if (task) enqueue.emit({ type: duty, state: STATES[duty], ...task });
    }),
    done: assign({ todo: ({ context }, { duty }: { duty: Duty }) => withoutFirst(context.todo, duty) }),
  },
}).createMachine({
  id: 'coordinator',
  context: ({ input }) => ({ pace: input, todo: {}, noise: 0, reminders: 0, asked: false }),
  initial: 'reading',
  on: {
    OVER: { actions: { type: 'plan', params: { duty: 'close' } } },
    HARMFUL: { actions: { type: 'queue', params: { duty: 'remove' } } },
    UNSAFE: { actions: { type: 'queue', params: { duty: 'warn' } } },
    REPORTED: { actions: ['noteCalled', { type: 'plan', params: { duty: 'pin' } }] },
    UNCALLED: { actions: 'noteUncalled' },
    QUESTION: { actions: { type: 'plan', params: { duty: 'answer' } } },
    WORRY: { guard: 'notAsked', actions: { type: 'plan', params: { duty: 'ask' } } },
    NOISE: [{ guard: 'outOfPatience', actions: ['countNoise', { type: 'plan', params: { duty: 'remind' } }] }, { actions: 'countNoise' }],
  },
  states: {
    reading: {
      always: [
        { guard: { type: 'todo', params: { duty: 'remove' } }, target: 'removing' },
        { guard: { type: 'todo', params: { duty: 'close' } }, target: 'closing' },
        { guard: { type: 'todo', params: { duty: 'pin' } }, target: 'pinning' },
        { guard: { type: 'todo', params: { duty: 'warn' } }, target: 'warning' },
        { guard: { type: 'todo', params: { duty: 'ask' } }, target: 'asking' },
        { guard: { type: 'todo', params: { duty: 'answer' } }, target: 'answering' },
        { guard: { type: 'todo', params: { duty: 'remind' } }, target: 'reminding' },
      ],
    },
    removing: { after: { reads: { target: 'reading', actions: finish('remove') } } },
    closing: { after: { closes: { target: 'reading', actions: [...finish('close'), 'forget'] } } },
    pinning: { after: { reads: { target: 'reading', actions: finish('pin') } } },
    warning: { after: { reads: { target: 'reading', actions: finish('warn') } } },
    asking: {
      after: { reads: { target: 'reading', actions: [...finish('ask'), 'markAsked'] } },
      on: { REPORTED: { target: 'reading', actions: ['noteCalled', { type: 'plan', params: { duty: 'pin' } }] } },
    },
    answering: { after: { reads: { target: 'reading', actions: finish('answer') } } },
    reminding: { after: { reads: { target: 'reading', actions: [...finish('remind'), 'markReminded'] } } },
  },
});

function finish<D extends Duty>(duty: D) {
  return [
    { type: 'do', params: { duty } },
    { type: 'done', params: { duty } },
  ] as const;
}
