// What each line of a group was: news, a question about the case, help, the work of the coordinator, or noise. It judges the
// line by what it says and by what it was written for, never by who wrote it.
import type { Facts } from '../language/facts.ts';
import { mergeFacts } from '../language/mergeFacts.ts';
import type { When } from '../scenario/inject.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { hasNews, isAlarm } from '../sim/assess.ts';
import type { EventOf, ExerciseEvent } from '../sim/event.ts';

/** What a line of a group was, exactly one of these. */
export type LineKind = 'news' | 'duplicates' | 'questions' | 'coordinating' | 'helping' | 'noise';

/** The decks with which a simulated member helps: looks out, answers, thanks who called, objects, asks for quiet. */
const HELPS: ReadonlySet<string> = new Set([
  'helperWatches',
  'thanks',
  'alsoSaw',
  'answerCalled',
  'answerNotCalled',
  'goLook',
  'objectPrejudice',
  'objectAbuse',
  'objectPrivacy',
  'objectUnsafe',
  'scold',
]);

/** The decks in which a simulated member asks something. */
const ASKS: ReadonlySet<string> = new Set(['askCalled', 'askPlace', 'askLooks']);

/** The decks that are about the case whether they tell or ask; what asks, asks about the case. */
const UNSURE: ReadonlySet<string> = new Set(['doubt', 'worry', 'alsoHeard']);

/** What each line of this group was, by the number of its event. */
export function kindsOfLines(scenario: Scenario, events: readonly ExerciseEvent[], group: string): ReadonlyMap<number, LineKind> {
  const kinds = new Map<number, LineKind>();
  const corrected = new Map(events.flatMap((event) => (event.type === 'lineCorrected' ? [[event.line, event.facts] as const] : [])));
  let known: Facts | null = null;
  for (const event of events) {
    if (event.type !== 'chatPosted' || event.line.group !== group) continue;
    const { line } = event;
    const facts = line.told ?? corrected.get(line.id) ?? line.facts;
    if (facts.alarm !== 'asking' && isAlarm(facts)) {
      kinds.set(event.seq, isNew(known, facts) ? 'news' : line.from.kind === 'inject' && isAsking(line.text) ? 'questions' : 'duplicates');
      known = known === null ? facts : mergeFacts(known, facts);
    } else kinds.set(event.seq, kindOfTalk(scenario, events, event, facts, known !== null));
  }
  return kinds;
}

function isNew(known: Facts | null, facts: Facts): boolean {
  return (
    known === null ||
    hasNews(known, facts) ||
    (facts.alarm === 'reported' && known.alarm !== 'reported') ||
    (facts.location !== undefined && known.location === undefined) ||
    (facts.what !== undefined && known.what === undefined)
  );
}

/** A line that tells nothing about the case; `hasBegun`: the group knew already that something was the matter. */
function kindOfTalk(
  scenario: Scenario,
  events: readonly ExerciseEvent[],
  posted: EventOf<'chatPosted'>,
  facts: Facts,
  hasBegun: boolean,
): LineKind {
  const { line } = posted;
  const deck = line.deck ?? '';
  const coordinator = scenario.groups.find(({ id }) => id === line.group)?.coordinator;
  const isStory = line.from.kind === 'inject';
  if (line.from.kind === 'coordinator' || deck.startsWith('coordinator') || (isStory && line.from.name === coordinator))
    return 'coordinating';
  if (facts.alarm === 'asking' || ASKS.has(deck) || (UNSURE.has(deck) && isAsking(line.text))) return 'questions';
  if (HELPS.has(deck)) return 'helping';
  if (isStory) return kindOfStory(scenario, firedBy(events, posted), line.text);
  // Somebody's own words while something is the matter: a question about it, or what they are going to do.
  if (line.from.kind === 'seat' && line.deck === null && hasBegun && facts.conduct.length === 0)
    return isAsking(line.text) ? 'questions' : 'helping';
  return 'noise';
}

function isAsking(text: string): boolean {
  return text.includes('?');
}

/** The inject that wrote this line. */
function firedBy(events: readonly ExerciseEvent[], { why }: EventOf<'chatPosted'>): string | null {
  const fired = why === null ? undefined : events[why.stimulus];
  return fired?.type === 'injectFired' ? fired.inject : null;
}

/** A turn of the maker that hangs on the case is about it: a question, an answer to another turn, or news; the others are small talk. */
function kindOfStory(scenario: Scenario, inject: string | null, text: string): LineKind {
  const when = scenario.injects.find(({ id }) => id === inject)?.when;
  if (when === undefined || !isAboutCase(scenario, when)) return 'noise';
  if (isAsking(text)) return 'questions';
  return 'after' in when ? 'helping' : 'news';
}

function isAboutCase(scenario: Scenario, when: When): boolean {
  if ('any' in when) return when.any.some((part) => isAboutCase(scenario, part));
  if ('all' in when) return when.all.some((part) => isAboutCase(scenario, part));
  if ('after' in when) {
    const before = scenario.injects.find(({ id }) => id === when.after);
    return before !== undefined && isAboutCase(scenario, before.when);
  }
  return !('at' in when);
}
