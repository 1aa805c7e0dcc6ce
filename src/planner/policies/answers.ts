import type { Facts } from '../../language/facts.ts';
import type { CallView, CardView } from '../../views/participant.ts';
import { caseOf, plain, seenOn } from './knowledge.ts';
import type { Wish } from './policy.ts';

/** Answers the operator's question with what these cards show, newest first; admits what it did not see. */
export function answer(call: CallView, cards: readonly CardView[], moved: CardView | null): Wish {
  const card = cards[0];
  if (!card || call.asked === null) return { intent: { type: 'dontKnow' } };
  const say = (text: string, facts: Partial<Facts>): Wish => ({ intent: { type: 'say', text }, heard: plain(facts) });
  const seen = seenOn(card);
  const person = Object.assign(
    {},
    ...[...cards].reverse().map((each) => (seenOn(each).activity === 'liesOnRoad' ? {} : seenOn(each).person)),
  );
  const vehicle = cards.map((each) => seenOn(each).vehicle).find((each) => each !== null && each.kind !== undefined) ?? null;
  switch (call.asked) {
    case 'service':
      return say('politie', {});
    case 'canTalk':
      return say('ja', {});
    case 'place':
      return say('hier', { location: card.where });
    case 'case':
      return say('dit gebeurt er', { what: caseOf(seen.activity) });
    case 'behaviour':
      return say('dit doet de persoon', { activities: [seen.activity] });
    case 'danger':
      // Nobody in these exercises carries a weapon; who lies on the road is hurt.
      return cards.some((each) => seenOn(each).activity === 'liesOnRoad') ? say('ja', { danger: true }) : say('nee', {});
    case 'description':
      return say('zo ziet de persoon eruit', { ...(Object.keys(person).length === 0 ? {} : { person }), ...(vehicle ? { vehicle } : {}) });
    case 'heading':
      return moved ? say('die kant op', { heading: { towards: moved.where } }) : { intent: { type: 'dontKnow' } };
    case 'news':
      return say('dit is nieuw', {
        activities: [seen.activity],
        person,
        ...(vehicle ? { vehicle } : {}),
        location: card.where,
        heading: { towards: (moved ?? card).where },
      });
    default:
      return call.asked satisfies never;
  }
}
