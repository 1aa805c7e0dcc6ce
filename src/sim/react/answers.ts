// What a group answers to a line: who may say what, by what was really said and how. A table in code; it draws nothing and
// changes nothing. All chances are assumptions (X), in per cent.
import type { Facts } from '../../language/facts.ts';
import type { Persona } from '../../scenario/personas.ts';
import type { Chatter } from '../../scenario/schema.ts';
import { hasDescription, isAlarm, isObjectionable } from '../assess.ts';

/** Somebody like this may answer so, with this chance; up to `most` people. */
export interface Answer {
  readonly occasion: Chatter | 'thumb';
  readonly personas: readonly Persona[];
  readonly chance: number;
  readonly most: number;
}

/** What the group knows already when a line comes in. */
export interface Known {
  /** Somebody said that 112 was called. */
  readonly called: boolean;
  /** A report is open. */
  readonly open: boolean;
  /** All that was told about it before this line. */
  readonly facts: Facts;
}

const CALM = ['helper', 'careful'] as const;
const ANYBODY = ['talkative', 'careful', 'helper', 'anxious', 'sceptical', 'joker', 'lurker'] as const;

const answer = (occasion: Answer['occasion'], personas: readonly Persona[], chance: number, most = 1): Answer => ({
  occasion,
  personas,
  chance,
  most,
});

/** How the group may answer a line that says this. */
export function answersTo(facts: Facts, known: Known): readonly Answer[] {
  return [...objections(facts), ...answersToContent(facts, known)];
}

/** A good group objects to the deed and says what to do instead. */
function objections({ conduct }: Facts): Answer[] {
  return [
    ...(conduct.includes('unsafe') ? [answer('objectUnsafe', CALM, 95)] : []),
    ...(conduct.includes('prejudice') ? [answer('objectPrejudice', CALM, 95)] : []),
    ...(conduct.includes('abuse') ? [answer('objectAbuse', CALM, 95)] : []),
    ...(conduct.includes('privacy') ? [answer('objectPrivacy', CALM, 95)] : []),
  ];
}

function answersToContent(facts: Facts, known: Known): Answer[] {
  if (facts.alarm === 'asking')
    return known.called ? [answer('answerCalled', [...CALM, 'talkative'], 90)] : [answer('answerNotCalled', CALM, 80)];
  if (isObjectionable(facts)) return isAlarm(facts) ? questionsOnly(facts, known) : [];
  if (facts.alarm === 'reported') return answersToReport(facts, known);
  if (isAlarm(facts)) return answersToAlarm(facts, known);
  return [
    answer('noise', ['talkative'], 50),
    answer('joke', ['joker'], 45),
    answer('thumb', ANYBODY, 30),
    ...(known.open ? [answer('scold', ['careful', 'helper', 'anxious'], 65)] : []),
  ];
}

/** 112 was called: thanks, and people who look out. What is missing is asked for; the vaguer, the more noise. */
function answersToReport(facts: Facts, known: Known): Answer[] {
  const gaps = gapsIn(facts, known);
  return [
    answer('thanks', ['talkative', 'anxious', 'careful'], 75),
    answer('helperWatches', CALM, 90, 2),
    answer('thumb', ANYBODY, 60, 3),
    ...questions(gaps, 75),
    ...(gaps.vague ? [answer('alsoHeard', ['anxious', 'talkative'], 45), answer('joke', ['joker'], 25)] : []),
  ];
}

/** What was told in words that the group objects to is asked about; nobody thanks, worries, jokes along or goes to look. */
function questionsOnly(facts: Facts, known: Known): Answer[] {
  const called = known.called || facts.alarm === 'reported';
  return [
    ...(called ? [] : [answer('askCalled', ['careful', 'helper', 'talkative', 'anxious'], 70)]),
    ...questions(gapsIn(facts, known), 75),
  ];
}

/** Something is the matter and nobody called yet, or nobody said so. */
function answersToAlarm(facts: Facts, known: Known): Answer[] {
  const gaps = gapsIn(facts, known);
  const many = gaps.vague ? 2 : 1;
  return [
    ...(known.called ? [] : [answer('askCalled', ['careful', 'helper', 'talkative', 'anxious'], 70, 1 + many)]),
    ...questions(gaps, 80),
    answer('worry', ['anxious'], 65, many),
    answer('doubt', ['sceptical'], 55),
    answer('goLook', ['talkative', 'joker'], 25),
    answer('thumb', ANYBODY, 30, 2),
    ...(gaps.vague ? [answer('alsoHeard', ['anxious', 'talkative'], 60, 2), answer('joke', ['joker'], 40)] : []),
  ];
}

type Gaps = { readonly place: boolean; readonly looks: boolean; readonly vague: boolean };

function gapsIn(facts: Facts, known: Known): Gaps {
  const place = facts.location === undefined && known.facts.location === undefined;
  const looks = !hasDescription(facts) && !hasDescription(known.facts);
  const behaviour = facts.activities.length === 0 && known.facts.activities.length === 0;
  return { place, looks, vague: [place, looks, behaviour].filter((gap) => gap).length >= 2 };
}

function questions({ place, looks }: Gaps, chance: number): Answer[] {
  return [
    ...(place ? [answer('askPlace', ['careful', 'helper', 'sceptical', 'anxious'], chance)] : []),
    ...(looks ? [answer('askLooks', ['careful', 'talkative', 'sceptical'], chance)] : []),
  ];
}
