// The members of a group who write: whom something moves to write, when there is a turn, in which words, and what is let go
// because somebody else said it first. How a member reads and types is machines/member.
import { NO_FACTS } from '../../language/facts.ts';
import type { Persona } from '../../scenario/personas.ts';
import type { Chatter } from '../../scenario/schema.ts';
import type { Occasion, Why } from '../chatEvent.ts';
import type { Kernel } from '../kernel.ts';
import { type Impulse, member, type MemberEffect } from '../machines/member.ts';
import { hasDescription } from '../assess.ts';
import { TRAITS, typingTime } from '../personas.ts';
import { LOGNORMAL_05 } from '../random.ts';
import { giveBack, post, takeText, whenQuiet } from './chatLines.ts';
import { lookOutFrom, populationOf, type Resident } from './residents.ts';

/** No more people than this type at once in a group (X). */
export const MOST_TYPING = 6;

/** Another deck when the first is empty. */
const ELSE: Readonly<Partial<Record<Chatter, Chatter>>> = { helperWatches: 'thanks' };

interface Circle {
  readonly members: readonly Resident[];
  /** Who was moved and did not post yet, and what to do. */
  readonly moved: Map<string, Impulse>;
  /** Who types, and when each will be done. */
  readonly typing: Map<string, number>;
}
const circles = new WeakMap<Kernel, Map<string, Circle>>();

function circleOf(kernel: Kernel, group: string): Circle {
  const known = circles.get(kernel) ?? new Map<string, Circle>();
  circles.set(kernel, known);
  let circle = known.get(group);
  if (!circle) {
    circle = { members: populationOf(kernel).filter((who) => who.group === group), moved: new Map(), typing: new Map() };
    known.set(group, circle);
  }
  return circle;
}

/** The simulated members of a group. */
export function membersOf(kernel: Kernel, group: string): readonly Resident[] {
  return circleOf(kernel, group).members;
}

/** The name of the machine of somebody as a member of a group. */
export const memberOf = (resident: string): string => `member-${resident}`;

/** Somebody free who is like this; `key` makes the draw. When nobody is, anybody who does not only read. */
export function someoneLike(kernel: Kernel, group: string, personas: readonly Persona[], key: string): Resident | null {
  const { members, moved } = circleOf(kernel, group);
  const free = members.filter((who) => !moved.has(who.id));
  const fitting = free.filter((who) => personas.includes(who.persona));
  const choice = fitting.length > 0 ? fitting : free.filter((who) => who.persona !== 'lurker');
  return choice.length === 0 ? null : kernel.chance.pick(choice, group, key);
}

/** Moves somebody to write, unless they are at it already or do not feel like it; `time` tells apart what one stimulus leads to. */
export function move(
  kernel: Kernel,
  who: Resident,
  occasion: Chatter | 'thumb',
  line: string | null,
  stimulus: number,
  time = stimulus,
): void {
  const { group, persona } = who;
  if (group === null) return;
  const { moved } = circleOf(kernel, group);
  if (moved.has(who.id) || !kernel.chance.percent(TRAITS[persona].answers, who.id, `answers ${occasion}`, time)) return;
  const name = memberOf(who.id);
  if (kernel.stateOf(name) === null) kernel.start(name, member, undefined, (effect) => perform(kernel, who, group, effect));
  const reads = kernel.chance.spread(TRAITS[persona].reads, LOGNORMAL_05, who.id, `reads ${occasion}`, time);
  const impulse: Impulse = { occasion, line, stimulus, reads };
  moved.set(who.id, impulse);
  kernel.tell(name, member, { type: 'MOVED', impulse });
}

/** Lets go what nobody needs to ask any more; half-typed questions are withdrawn. */
export function withdrawPointless(kernel: Kernel, group: string): void {
  const { moved } = circleOf(kernel, group);
  for (const [id, { occasion }] of [...moved])
    if (isPointless(kernel, group, occasion)) {
      moved.delete(id);
      kernel.tell(memberOf(id), member, { type: 'WITHDRAW' });
      circleOf(kernel, group).typing.delete(id);
    }
}

/** Whether the group knows already what this would ask. */
export function isPointless(kernel: Kernel, group: string, occasion: Occasion): boolean {
  const report = kernel.world.groupReports[group];
  if (!report) return false;
  switch (occasion) {
    case 'askCalled':
      return report.state !== 'open';
    case 'answerNotCalled':
      return report.state === 'called' || report.state === 'addedTo';
    case 'answerCalled':
    case 'thanks':
    case 'helperWatches':
      // Nobody called after all.
      return report.state === 'open';
    case 'askPlace':
      return report.facts.location !== undefined || report.state === 'signedOff';
    case 'askLooks':
      return hasDescription(report.facts) || report.state === 'signedOff';
    default:
      return false;
  }
}

function perform(kernel: Kernel, who: Resident, group: string, effect: MemberEffect): void {
  const { moved, typing } = circleOf(kernel, group);
  const name = memberOf(who.id);
  const why = ({ impulse, state }: Extract<MemberEffect, { state: string }>): Why => ({
    machine: name,
    state,
    persona: who.persona,
    occasion: impulse.occasion,
    stimulus: impulse.stimulus,
  });
  switch (effect.type) {
    case 'choose': {
      const { occasion, stimulus } = effect.impulse;
      const full = typing.size >= MOST_TYPING;
      const written =
        full || occasion === 'thumb' || isPointless(kernel, group, occasion) ? null : takeText(kernel, group, decksOf(occasion));
      if (full) kernel.tell(name, member, { type: 'WAIT' });
      else if (!written) {
        moved.delete(who.id);
        kernel.tell(name, member, { type: 'WITHDRAW' });
      } else {
        const takes = typingTime(kernel.chance, who.persona, written.text, who.id, stimulus);
        typing.set(who.id, takes);
        kernel.tell(name, member, { type: 'TYPE', ...written, takes });
      }
      return;
    }
    case 'drop':
      typing.delete(who.id);
      giveBack(kernel, effect.text);
      return;
    case 'post': {
      const { impulse, text, deck } = effect;
      const reason = why(effect);
      moved.delete(who.id);
      typing.delete(who.id);
      whenQuiet(kernel, group, () => {
        if (isPointless(kernel, group, impulse.occasion)) return;
        const from = { kind: 'resident', name: who.name } as const;
        post(kernel, { group, from, text, deck, facts: NO_FACTS, replyTo: standing(kernel, impulse.line) }, reason);
        if (deck === 'thanks' || deck === 'helperWatches') lookOutFrom(kernel, who);
      });
      return;
    }
    case 'thumb': {
      const { impulse } = effect;
      moved.delete(who.id);
      if (impulse.line !== null) kernel.record({ type: 'chatThumbed', line: impulse.line, name: who.name, why: why(effect) });
      return;
    }
    default:
      effect satisfies never;
  }
}

/** The line that a reply is about, as long as it stands there: nobody quotes what was taken away. */
function standing(kernel: Kernel, id: string | null): string | null {
  const line = kernel.world.chat.findLast((each) => each.id === id);
  return line === undefined || line.removed ? null : line.id;
}

function decksOf(occasion: Chatter): readonly Chatter[] {
  const other = ELSE[occasion];
  return other === undefined ? [occasion] : [occasion, other];
}
