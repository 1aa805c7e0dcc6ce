import { mergeFacts } from '../../language/mergeFacts.ts';
import { type Facts, NO_FACTS } from '../../language/facts.ts';
import type { HouseRules } from '../../scenario/houseRules.ts';
import type { Expectation } from '../../scenario/expectation.ts';
import type { Terrain } from '../../sim/neighbourhood/graph.ts';
import { protagonistOf } from '../../sim/react/protagonist.ts';
import { isAboutBystander } from '../accused.ts';
import type { SeatRecord } from '../record.ts';
import type { Part } from '../score.ts';
import { PERSON_SLOTS, VEHICLE_SLOTS } from '../../scenario/vocabulary.ts';
import { judgeActivity, judgeHeading, judgeLocation } from './content.ts';
import { type Deed, worthOf } from './deed.ts';
import { judgeDescription } from './description.ts';
import { isAboutSomebodyElse } from './somebodyElse.ts';

/** Tells the group what was asked for: judged over all that this seat posted up to each message or correction. */
export function tellGroup(record: SeatRecord, terrain: Terrain, expectation: Extract<Expectation, { does: 'tellGroup' }>): Deed[] {
  const actor = protagonistOf(record) ?? '';
  const meant = new Map<string, Facts>();
  const told = [...record.posted, ...record.linesCorrected].toSorted((a, b) => a.seq - b.seq);
  return told.map((event): Deed => {
    // A correction changes what its own line says, from then on.
    if (event.type === 'lineCorrected') meant.set(event.line, event.facts);
    else meant.set(event.line.id, event.line.facts);
    const facts = [...meant.values()].reduce(mergeFacts, NO_FACTS);
    const asked = wantedBy(record.scenario.houseRules, expectation.says).flatMap((content): Part[] => {
      switch (content) {
        case 'alarm':
          // Who did not call cannot say so: that the call is missing counts once.
          return facts.alarm === undefined && !wasCalled(record, event.at) ? [] : [judgeAlarm(record, facts, event.at)];
        case 'location':
          return [judgeLocation(record, terrain, facts, actor, event.at)];
        case 'behaviour':
          return [judgeActivity(record, facts, actor, event.at)];
        case 'heading':
          return [judgeHeading(record, terrain, facts, actor, event.at)];
        case 'description':
          return judgeDescription(record, facts, actor, ['upper'], event.at);
        default:
          return content satisfies never;
      }
    });
    const known = new Set(asked.map(({ part }) => part));
    // Neighbours look out for what they read: a wrong car counts as a wrong part, also where none was asked for.
    const misled = judgeDescription(record, facts, actor, SLOTS, event.at).filter(
      ({ part, verdict }) => verdict === 'wrong' && !known.has(part),
    );
    const parts = [...asked, ...misled];
    // Of whom is accused besides the harm tells; a line about another woman only sends the search to where she is not.
    const isMistaken =
      isAboutSomebodyElse(record, terrain, facts, event.at) ||
      (record.scenario.plot.kind === 'missing' && isAboutBystander(record, terrain, facts, event.at));
    const share = isMistaken ? 0 : worthOf(parts);
    // That nobody had called yet outweighs the moment: the group leaves the telephone alone then.
    const untrue = facts.alarm === 'reported' && !wasCalled(record, event.at);
    return { at: event.at, share, parts, evidence: [event.seq], ...(untrue ? { reason: 'untrue' as const } : {}) };
  });
}

const SLOTS = [...PERSON_SLOTS, ...VEHICLE_SLOTS];

type Content = Extract<Expectation, { does: 'tellGroup' }>['says'][number];

/** What these house rules want in the group: some want no features of persons there, some do not ask to say who called. */
function wantedBy({ post }: HouseRules, says: readonly Content[]): readonly Content[] {
  const wanted = says.filter((content) => (content !== 'alarm' || post.sayCalled) && (content !== 'description' || post.describePerson));
  return wanted.length > 0 ? wanted : says;
}

/** Whether this seat called and said a word, or anybody's report had reached the police. */
export function wasCalled({ calls, index }: SeatRecord, at: number): boolean {
  return (
    calls.some(({ placed, heard }) => heard !== null && placed.at <= at) ||
    [index.of('reportHeard')[0], index.of('reportFiled')[0]].some((first) => first !== undefined && first.at <= at)
  );
}

/** That 112 was called is right to say once the police know; who hung up before they did leaves the group with less than it reads. */
function judgeAlarm(record: SeatRecord, facts: Facts, at: number): Part {
  const called = wasCalled({ ...record, calls: record.calls.filter(({ isInVain }) => !isInVain) }, at);
  if (facts.alarm !== 'reported') return { part: 'alarm', verdict: 'unknown', said: null, truth: '112' };
  return { part: 'alarm', verdict: called ? 'right' : 'wrong', said: facts.channel ?? '112', truth: called ? '112' : null };
}
