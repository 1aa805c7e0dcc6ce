// Shoots messages at evenings and looks after each one: an answer with a code, nothing changed by what was refused, and an evening
// that comes back from its log as it was.
import { catchUp } from '../../src/host/evening/applyEntry.ts';
import type { Exercises } from '../../src/host/evening/ports.ts';
import { roundOf } from '../../src/host/evening/state.ts';
import { chanceOf } from './chance.ts';
import { messageOf } from './messages.ts';
import { glance, openTarget, type Shooter, type Target } from './target.ts';

/** After so many messages a new evening is opened: what is done in one is kept by it. */
const AN_EVENING = 20_000;
/** Names are looked up, and whoever left comes back, after so many. */
const A_WHILE = 100;
/** What was sent before is kept for sending again. */
const KEPT = 20;

export interface ShootOptions {
  readonly seed: number;
  readonly count: number;
  readonly exercises?: Exercises;
  readonly files?: readonly string[];
  /** After each evening: how many were sent so far. */
  readonly after?: (sent: number) => void;
}

export interface Shot {
  readonly sent: number;
  readonly done: number;
  /** How often each code was given. */
  readonly refused: Readonly<Record<string, number>>;
  /** What went wrong, with the message; empty when all is well. */
  readonly problems: readonly string[];
}

/** Sends so many messages; stops at the first few problems. */
export async function shoot({ seed, count, exercises, files = [], after }: ShootOptions): Promise<Shot> {
  const chance = chanceOf(seed);
  const problems: string[] = [];
  const refused = new Map<string, number>();
  let sent = 0;
  let done = 0;
  while (sent < count && problems.length < 5) {
    const target = await openTarget(exercises);
    const end = Math.min(count, sent + AN_EVENING);
    while (sent < end && problems.length < 5 && target.ledger.state.stage !== 'over') {
      await target.refresh();
      let seen: string | null = null;
      const known = { names: target.names(), files };
      for (let shots = 0; shots < A_WHILE && sent < end; shots += 1) {
        const shooter = chance.pick(target.shooters);
        const as = shooter.as === 'phone' || shooter.as === 'facilitator' ? shooter.as : chance.pick(['phone', 'facilitator'] as const);
        const text = messageOf(chance, { as, next: shooter.next, before: shooter.before }, known);
        const { answers, after: now } = await send(target, shooter, text, seen, problems);
        seen = now;
        sent += 1;
        for (const answer of answers) {
          if (answer === null) done += 1;
          else refused.set(answer, (refused.get(answer) ?? 0) + 1);
        }
        if (!chance.once(25)) continue;
        await target.machine.pass(100 * (1 + chance.below(10)));
        seen = null;
      }
    }
    for (const part of await target.compareWithLog()) problems.push(`after ${sent} messages the log gives other ${part}`);
    target.desk.close();
    after?.(sent);
  }
  return { sent, done, refused: Object.fromEntries([...refused].sort()), problems };
}

/** The evening at a glance; what is due at this very moment is nobody's doing, and happens first. */
function look({ ledger }: Target): string {
  catchUp(ledger.state, roundOf(ledger.state)?.exercise.now() ?? 0);
  return glance(ledger.state);
}

/** Sends one message and looks what came of it. `seen`: the evening before it, when no time went by since it was looked at. */
async function send(
  target: Target,
  shooter: Shooter,
  text: string,
  seen: string | null,
  problems: string[],
): Promise<{ readonly answers: readonly (string | null)[]; readonly after: string | null }> {
  const { ledger, desk } = target;
  const problem = (what: string): void => void problems.push(`${what}: ${shooter.as} said ${text.slice(0, 400)}`);
  const before = seen ?? look(target);
  const stored = await target.stored();
  const next = shooter.next;
  try {
    desk.receive(shooter.id, text);
    await ledger.settled();
  } catch (error) {
    problem(`it throws ${error instanceof Error ? error.stack : String(error)}`);
    return { answers: [], after: null };
  }
  shooter.before.push(text);
  if (shooter.before.length > KEPT) shooter.before.shift();
  const answers = shooter.receipts.splice(0).map((receipt) => receipt.refused);
  const after = look(target);
  const changed = after !== before;
  if (shooter.as === 'nobody' || shooter.gone) {
    if (shooter.as === 'nobody' && (answers.length > 0 || changed)) problem('nobody was heard');
    return { answers, after };
  }
  if (answers.length !== 1) problem(`${answers.length} answers`);
  const [answer] = answers;
  if (answer !== null && changed) problem(`refused (${answer}), and something changed`);
  // Pages send again what was too fast or could not be stored: what was stamped must never be answered so.
  if ((answer === 'tooFast' || answer === 'notStored') && shooter.next !== next) problem(`answered ${answer} for good`);
  // What stands in the log has used its number, and nothing else has.
  if ((await target.stored()) - stored !== shooter.next - next) problem(`answered ${answer}, next ${next} to ${shooter.next}, and stored`);
  if (shooter.as === 'screen' && answer !== 'notAllowed') problem(`a screen was answered ${answer}`);
  return { answers, after };
}
