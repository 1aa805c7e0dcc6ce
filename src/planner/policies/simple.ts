import { ACTIVITY_NAMES, CASES, CHOICES, CONTACTS, PAINTS, SEXES, TOPS } from '../../scenario/vocabulary.ts';
import type { ParticipantView } from '../../views/participant.ts';
import { answer } from './answers.ts';
import { isNotable, isUrgent } from './knowledge.ts';
import type { MakePolicy, Wish } from './policy.ts';

/** Does nothing at all. */
export const silent: MakePolicy = () => ({ next: () => [] });

/** Calls 112 about every card, without looking closer, and says what is on it. */
export const alwaysCall: MakePolicy = () => {
  const done = new Set<string>();
  return {
    next(view) {
      const { call } = view;
      const card = view.cards[0];
      if (call && call.state !== 'ended')
        return call.state === 'talking' && call.asked !== null && card ? [answer(call, [card], null)] : [];
      if (!card || done.has(card.id)) return [];
      done.add(card.id);
      return [{ intent: { type: 'placeCall', contact: '112' } }];
    },
  };
};

/** The tools of a coordinator, on anything; nobody else has them. */
function anyTool({ groups, bridge }: ParticipantView, draw: (limit: number, what: string) => number): Wish[] {
  const group = groups[0];
  if (!group || !bridge) return [];
  const line = group.lines[draw(Math.max(1, group.lines.length), 'line')];
  const target = bridge.targets[draw(Math.max(1, bridge.targets.length), 'target')];
  return [
    ...(line ? [{ intent: { type: 'pin', line: line.id } } as const, { intent: { type: 'removeLine', line: line.id } } as const] : []),
    ...(line && target ? [{ intent: { type: 'passOn', group: group.id, line: line.id, to: target.to } } as const] : []),
    { intent: { type: 'remindRules', group: group.id } },
    { intent: { type: 'closeReport', group: group.id } },
  ];
}

/** How often, in two-second turns, somebody who plays at random does something. */
const EVERY = 6;

/** Does anything at any time. */
export const random: MakePolicy = (briefing, chance) => {
  let turn = 0;
  return {
    next(view) {
      turn += 1;
      const draw = (limit: number, what: string): number => chance.below(limit, 'random', what, turn);
      if (draw(EVERY, 'acts') !== 0) return [];
      const card = view.cards.length > 0 ? view.cards[draw(view.cards.length, 'card')] : undefined;
      const lookout = view.reachable[draw(Math.max(1, view.reachable.length), 'lookout')];
      const facts = {
        activities: [ACTIVITY_NAMES[draw(ACTIVITY_NAMES.length, 'activity')] ?? 'walks'],
        conduct: [],
        what: CASES[draw(CASES.length, 'case')] ?? 'suspicious',
        person: {
          sex: SEXES[draw(2, 'sex')] ?? 'man',
          upper: { colour: PAINTS[draw(PAINTS.length, 'colour')] ?? 'black', garment: TOPS[draw(TOPS.length, 'upper')] ?? 'coat' },
        },
        location: card ? card.where : {},
      } as const;
      const wishes: readonly (Wish | null)[] = [
        card ? { intent: { type: 'lookCloser', sighting: card.id } } : null,
        card ? { intent: { type: 'remember', sighting: card.id } } : null,
        lookout ? { intent: { type: 'walkTo', lookout: lookout.lookout } } : null,
        { intent: { type: 'placeCall', contact: CONTACTS[draw(CONTACTS.length, 'contact')] ?? '112' } },
        { intent: { type: 'say', text: 'iets' }, heard: facts },
        { intent: { type: 'dontKnow' } },
        { intent: { type: 'hangUp' } },
        {
          intent: { type: 'postChat', group: briefing.group, text: `bericht ${turn}` },
          heard: { ...facts, ...(draw(3, 'alarm') === 0 ? { alarm: 'reported' as const } : {}) },
        },
        { intent: { type: 'act', choice: CHOICES[draw(CHOICES.length, 'choice')] ?? 'stayAndWatch' } },
      ];
      const all = [...wishes, ...anyTool(view, draw)];
      const wish = all[draw(all.length, 'wish')];
      return wish ? [wish] : [];
    },
  };
};

/** Chances in per cent of somebody without training (evidence.md: 8 % of untrained witnesses call; the app comes first). */
const LOOKS_CLOSER = 50;
const CALLS = 45;
const POSTS = 60;

/** A resident without training: looks at some cards, tells the group, perhaps calls, and says what comes to mind. */
export const typical: MakePolicy = (briefing, chance) => {
  const done = new Set<string>();
  const once = (key: string, percent: number): boolean => {
    if (done.has(key)) return false;
    done.add(key);
    return chance.percent(percent, 'typical', key);
  };
  return {
    next(view) {
      const { call } = view;
      const concern = view.cards.find((card) => isUrgent(card)) ?? view.cards.find((card) => card.details !== null && isNotable(card));
      if (call && call.state !== 'ended') {
        if (call.state !== 'talking' || call.asked === null) return [];
        if (call.asked === 'description' || call.asked === 'heading') return [{ intent: { type: 'dontKnow' } }];
        return [answer(call, concern ? [concern] : [], null)];
      }
      if (concern && once(`post ${concern.id}`, POSTS))
        return [
          {
            intent: { type: 'postChat', group: briefing.group, text: `Ziet iemand dit ook? ${concern.id}` },
            heard: { activities: [concern.activity], conduct: [], location: concern.where },
          },
        ];
      if (concern && once(`call ${concern.id}`, CALLS))
        return [{ intent: { type: 'placeCall', contact: chance.percent(70, 'typical', 'number') ? '112' : '0900-8844' } }];
      if (view.reports.length > 0 && once('tell', POSTS))
        return [
          {
            intent: { type: 'postChat', group: briefing.group, text: 'Ik heb gebeld.' },
            heard: { activities: [], conduct: [], alarm: 'reported' },
          },
        ];
      if (view.reports.length > 0 && once('stay', POSTS)) return [{ intent: { type: 'act', choice: 'stayAndWatch' } }];
      const card = view.cards.find((each) => each.closer === 'possible');
      return card && !view.cards.some((each) => each.closer === 'looking') && once(`look ${card.id}`, LOOKS_CLOSER)
        ? [{ intent: { type: 'lookCloser', sighting: card.id } }]
        : [];
    },
  };
};
