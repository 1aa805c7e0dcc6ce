// Where house rules of real groups disagree, and what that meant for a finished round: which rule was used, what the others say, and
// what the same evening would have been worth by theirs. Rules are used by the score alone, so to score again is to know.
import type { Expectation } from '../scenario/expectation.ts';
import type { HouseRules } from '../scenario/houseRules.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type ComparedRules, SHIPPED_HOUSE_RULES } from '../scenario/shippedHouseRules.ts';
import type { Choice } from '../scenario/vocabulary.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import type { Terrain } from '../sim/neighbourhood/graph.ts';
import { recordOf, type SeatRecord } from './record.ts';
import type { Score } from './score.ts';
import { scoreSeat } from './scoreSeat.ts';

/** What rules can disagree about, in the order of SAAR; `number`: whether 0900-8844 may be called for what can wait. */
export const HOUSE_RULE_TOPICS = [
  'number',
  'order',
  'sayCalled',
  'describePerson',
  'photos',
  'goTogether',
  'approachAlone',
  'stayAndWatch',
  'lightOn',
  'signOff',
  'minimumAge',
] as const;
export type HouseRuleTopic = (typeof HOUSE_RULE_TOPICS)[number];

/** What a set of rules says about a topic: a code, or an age; null for no age. */
export type HouseRuleVerdict =
  | Exclude<HouseRules['respond'][Choice], undefined>
  | HouseRules['post']['order']
  | HouseRules['post']['photos']
  | 'oneNumber'
  | 'twoNumbers'
  | 'asked'
  | 'notAsked'
  | number
  | null;

/** What another group says about it. */
export interface OtherHouseRule {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly verdict: HouseRuleVerdict;
}

/** A topic on which groups disagree and that was met: by something that was done, or by what the exercise asked for. */
export interface HouseRuleChoice {
  readonly topic: HouseRuleTopic;
  readonly met: 'done' | 'asked';
  readonly used: HouseRuleVerdict;
  readonly others: readonly OtherHouseRule[];
}

/** The same for one seat, with what proves that it was met, and what its total would have changed by, under each other verdict. */
export interface SeatHouseRuleChoice extends HouseRuleChoice {
  readonly evidence: readonly number[];
  readonly changes: readonly { readonly verdict: HouseRuleVerdict; readonly points: number }[];
}

/** What differs between groups and mattered to the seat of this score, which is the one that was counted. */
export function houseRuleChoices(
  scenario: Scenario,
  terrain: Terrain,
  events: readonly ExerciseEvent[],
  score: Score,
): readonly SeatHouseRuleChoice[] {
  const { seat } = score;
  return metBy(recordOf(scenario, events, seat), score).map(({ topic, met, evidence }) => {
    const used = verdictOn(topic, scenario.houseRules);
    const others = othersOn(topic, scenario.houseRules);
    const changes = others
      .filter(({ verdict }, i) => verdict !== used && others.findIndex((other) => other.verdict === verdict) === i)
      .flatMap(({ id, verdict }) => {
        const rules = SHIPPED_HOUSE_RULES.find((set) => set.id === id);
        if (rules === undefined) return [];
        const otherwise = { ...scenario, houseRules: withRule(topic, scenario.houseRules, rules) };
        return [{ verdict, points: scoreSeat(otherwise, terrain, events, seat).total - score.total }];
      });
    return { topic, met, used, others, evidence, changes };
  });
}

/** The same for a hall: what anybody in it met, without who. */
export function houseRuleChoicesOfHall(
  scenario: Scenario,
  events: readonly ExerciseEvent[],
  scores: readonly Score[],
): readonly HouseRuleChoice[] {
  const met = scores.flatMap((score) => metBy(recordOf(scenario, events, score.seat), score));
  return HOUSE_RULE_TOPICS.flatMap((topic): HouseRuleChoice[] => {
    const found = met.filter((one) => one.topic === topic);
    if (found.length === 0) return [];
    const { houseRules } = scenario;
    return [
      {
        topic,
        met: found.some((one) => one.met === 'done') ? 'done' : 'asked',
        used: verdictOn(topic, houseRules),
        others: othersOn(topic, houseRules),
      },
    ];
  });
}

/** What a set of rules says about a topic. */
export function verdictOn(
  topic: HouseRuleTopic,
  { minimumAge, call, post, respond }: Omit<ComparedRules, 'name' | 'source'>,
): HouseRuleVerdict {
  switch (topic) {
    case 'number':
      return call.notUrgent === null ? 'oneNumber' : 'twoNumbers';
    case 'order':
    case 'photos':
      return post[topic];
    case 'sayCalled':
    case 'describePerson':
      return post[topic] ? 'asked' : 'notAsked';
    case 'signOff':
      return post.staysOpenUntilSignedOff ? 'asked' : 'notAsked';
    case 'minimumAge':
      return minimumAge;
    case 'goTogether':
    case 'approachAlone':
    case 'stayAndWatch':
    case 'lightOn':
      return respond[topic] ?? 'neutral';
    default:
      return topic satisfies never;
  }
}

function othersOn(topic: HouseRuleTopic, used: ComparedRules): readonly OtherHouseRule[] {
  return SHIPPED_HOUSE_RULES.filter(({ id }) => id !== used.id).map((rules) => ({
    id: rules.id,
    name: rules.name,
    source: rules.source,
    verdict: verdictOn(topic, rules),
  }));
}

/** The same rules, but on this one topic those of another group. */
function withRule(topic: HouseRuleTopic, rules: HouseRules, other: ComparedRules): HouseRules {
  const { post, respond } = other;
  switch (topic) {
    case 'number':
      return { ...rules, call: { ...rules.call, notUrgent: other.call.notUrgent } };
    case 'order':
    case 'photos':
    case 'sayCalled':
    case 'describePerson':
      return { ...rules, post: { ...rules.post, [topic]: post[topic] } };
    case 'signOff':
      return { ...rules, post: { ...rules.post, staysOpenUntilSignedOff: post.staysOpenUntilSignedOff } };
    case 'minimumAge':
      return { ...rules, minimumAge: other.minimumAge };
    case 'goTogether':
    case 'approachAlone':
    case 'stayAndWatch':
    case 'lightOn':
      return { ...rules, respond: { ...rules.respond, [topic]: respond[topic] } };
    default:
      return topic satisfies never;
  }
}

type Met = Pick<SeatHouseRuleChoice, 'topic' | 'met' | 'evidence'>;

/** The topics that this seat met and that groups really disagree on. */
function metBy(record: SeatRecord, score: Score): readonly Met[] {
  return HOUSE_RULE_TOPICS.flatMap((topic): Met[] => {
    const { houseRules } = record.scenario;
    const used = verdictOn(topic, houseRules);
    if (othersOn(topic, houseRules).every(({ verdict }) => verdict === used)) return [];
    const done = doneOn(topic, record, score);
    if (done.length > 0) return [{ topic, met: 'done', evidence: done }];
    return isAsked(topic, record, score) ? [{ topic, met: 'asked', evidence: [] }] : [];
  });
}

/** The events with which this seat did what the rule is about. */
function doneOn(topic: HouseRuleTopic, record: SeatRecord, score: Score): readonly number[] {
  switch (topic) {
    case 'number':
      return record.calls.flatMap(({ placed }) => (placed.contact === '0900-8844' ? [placed.seq] : []));
    case 'photos':
      return score.penalties.flatMap(({ antiPattern, evidence }) => (antiPattern === 'privacy' ? evidence : []));
    case 'order':
      return score.penalties.flatMap(({ antiPattern, evidence }) => (antiPattern === 'groupBeforeCall' ? evidence : []));
    case 'sayCalled':
      return record.posted.flatMap(({ line, seq }) => (line.facts.alarm === 'reported' ? [seq] : []));
    case 'describePerson':
      return record.posted.flatMap(({ line, seq }) => (line.facts.person === undefined ? [] : [seq]));
    case 'signOff':
      return record.role === 'coordinator' ? record.signedOff.map(({ seq }) => seq) : [];
    case 'minimumAge':
      return [];
    case 'goTogether':
    case 'approachAlone':
    case 'stayAndWatch':
    case 'lightOn':
      // Who went to the one who was lost and kept them company did what no group is against.
      return record.acts.flatMap((act) => (act.choice === topic && act.consequence !== 'personSafeWithYou' ? [act.seq] : []));
    default:
      return topic satisfies never;
  }
}

/** Whether the exercise asked this seat for something that the rule is about. */
function isAsked(topic: HouseRuleTopic, { scenario, role }: SeatRecord, { lines }: Score): boolean {
  const opened = scenario.ideal.filter(({ id }) => lines.some(({ expectation, max }) => expectation === id && max > 0));
  const asks = (what: (expectation: Expectation) => boolean): boolean => opened.some(what);
  switch (topic) {
    case 'number':
      return asks(({ does }) => does === 'call');
    case 'order':
      return asks(({ does }) => does === 'tellGroup');
    case 'sayCalled':
      return asks((expectation) => expectation.does === 'tellGroup' && expectation.says.includes('alarm'));
    case 'describePerson':
      return asks((expectation) => expectation.does === 'tellGroup' && expectation.says.includes('description'));
    case 'goTogether':
    case 'stayAndWatch':
      // Make contact, or watch from a distance: the one that all groups talk about.
      return asks((expectation) => expectation.does === 'choose' && expectation.choice.includes('stayAndWatch'));
    case 'signOff':
      return asks((expectation) => expectation.does === 'coordinate' && expectation.action === 'close');
    case 'minimumAge':
      // Only a coordinator decides who may come in.
      return role === 'coordinator' && scenario.admission !== undefined;
    case 'photos':
    case 'approachAlone':
    case 'lightOn':
      return false;
    default:
      return topic satisfies never;
  }
}
