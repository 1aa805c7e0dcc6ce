// What somebody of the cast, a patrol or a case is doing, in words and why: "boef: verstopt zich, omdat er een lamp aanging".
// Each list names every state of its machine (src/sim/machines); a test walks the machines and holds them against these.
import type { IncidentPhase } from '../../../sim/world.ts';
import type { ActorStatus, Because, FacilitatorView } from '../../../views/facilitator.ts';
import type { Terms } from './terms.ts';

/** Whose machine has these states. */
export type MachineRole = 'suspect' | 'missing' | 'driver';

/** Words for states, in one language. A reason follows a comma. */
export interface StateWords extends Readonly<Record<MachineRole, Readonly<Record<string, string>>>> {
  readonly who: Readonly<Record<ActorStatus['role'], string>>;
  readonly patrol: Readonly<Record<FacilitatorView['patrols'][number]['phase'], string>>;
  readonly incident: Readonly<Record<IncidentPhase, string>>;
  /** Why somebody began is not worth a word. */
  readonly because: Readonly<Record<Exclude<Because['kind'], 'event' | 'start'>, string>>;
  /** By the type of the event that led to it; others are not worth a word. */
  readonly becauseOf: Readonly<Record<string, string>>;
}

/** What somebody does now: the state of their machine, or what can be seen where nobody has one. */
export function doingText(
  { role, state, activity }: Pick<ActorStatus, 'role' | 'state' | 'activity'>,
  words: StateWords,
  terms: Terms,
): string {
  const known = role === 'suspect' || role === 'missing' || role === 'driver' ? words[role][state] : undefined;
  return known ?? terms.activity[activity];
}

/** Why, or nothing where there is no reason worth telling. */
export function becauseText(because: Because | null, words: StateWords): string {
  if (because === null || because.kind === 'start') return '';
  return because.kind === 'event' ? (words.becauseOf[because.event] ?? '') : words.because[because.kind];
}

/** "Boef: verstopt zich, omdat er een lamp aanging" */
export function actorText(actor: ActorStatus, words: StateWords, terms: Terms): string {
  const why = becauseText(actor.because, words);
  const doing = doingText(actor, words, terms);
  return `${words.who[actor.role]}: ${why === '' ? doing : `${doing}, ${why}`}`;
}
