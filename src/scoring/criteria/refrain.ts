import type { Expectation } from '../../scenario/expectation.ts';
import { ACTIVITIES, POLICE_NUMBERS } from '../../scenario/vocabulary.ts';
import { type Facts, NO_FACTS } from '../../language/facts.ts';
import { mergeFacts } from '../../language/mergeFacts.ts';
import { fitsCase, isAlarm } from '../../sim/assess.ts';
import { protagonistOf } from '../../sim/react/protagonist.ts';
import { type CallRecord, type SeatRecord, truthAbout } from '../record.ts';
import type { Deed } from './deed.ts';

/** A call is in good faith when its maker looked closer at somebody this shortly before it (our own choice). */
const GOOD_FAITH = 180_000;

/** Who leaves everybody in peace without having looked did right by luck: worth this much, in thousandths (our own choice). */
const UNSEEING = 300;

/**
 * Leaves alone what needs no alarm: worth most for who looked and saw that there was no need, and something for who disturbed
 * nobody. A needless call in good faith costs no points ("bij twijfel bellen").
 */
export function refrain(record: SeatRecord, expectation: Extract<Expectation, { does: 'refrain' }>): Deed[] {
  const looked = Math.min(1000, Math.floor((1000 * record.looked.length) / expectation.cards));
  const share = UNSEEING + Math.floor(((1000 - UNSEEING) * looked) / 1000);
  const slips = slipsOf(record, expectation.from);
  if (slips.length > 0)
    return [{ at: slips[0]?.at ?? 0, share: 0, parts: [], evidence: slips.map((slip) => slip.seq), reason: 'unneeded' }];
  const [reason, seen] = looked === 0 ? (['notLooked', record.sightings] as const) : (['restrained', record.looked] as const);
  return [{ at: record.endedAt, share: seen.length === 0 ? 0 : share, parts: [], evidence: seen.map(({ seq }) => seq), reason }];
}

function slipsOf(
  record: SeatRecord,
  from: Extract<Expectation, { does: 'refrain' }>['from'],
): { readonly at: number; readonly seq: number }[] {
  switch (from) {
    case 'call':
      return needlessCalls(record);
    case 'alarmGroup':
      return record.posted.filter(
        ({ line }) => line.facts.alarm !== undefined || line.facts.what !== undefined || line.facts.conduct.length > 0,
      );
    case 'confront':
      return record.acts.filter((act) => act.choice === 'approachAlone' || act.choice === 'follow');
    case 'harm':
      return [];
    default:
      return from satisfies never;
  }
}

/**
 * Calls to the police that nobody needed: not founded, and every call after the first that the control room could do nothing
 * with. The first one is forgiven: when in doubt, call. Of those that were broken off, one counts at most.
 */
export function needlessCalls(record: SeatRecord): { readonly at: number; readonly seq: number }[] {
  const toPolice = record.calls.filter(({ placed }) => POLICE_NUMBERS.includes(placed.contact));
  const useless = ({ report }: CallRecord): boolean => report?.urgency === 'noCase' || record.scenario.plot.kind === 'quiet';
  const nothing = toPolice.filter(useless).slice(1);
  const needless = toPolice.filter((call) => {
    const founded = isFounded(record, call.placed.at) || isInGoodFaith(record, call, toPolice);
    return !founded || (nothing.includes(call) && !fitsSearch(record, call));
  });
  const brokenOff = needless.filter(({ report }) => report === null).slice(1);
  return needless.filter((call) => !brokenOff.includes(call)).map(({ placed }) => placed);
}

/** Somebody was looked at closer shortly before, or is still, or did something urgent in plain sight. */
function isFounded(record: SeatRecord, at: number): boolean {
  const lately = (event: { readonly at: number }): boolean => event.at <= at && at - event.at <= GOOD_FAITH;
  const looking = record.index.ofSeat('lookedCloser', record.seat).some((event) => event.at <= at && at < event.until);
  return (
    looking ||
    record.looked.some(lately) ||
    record.sightings.some(
      (seen) => lately(seen) && [seen.sighting.activity, seen.sighting.closer.activity].some((doing) => ACTIVITIES[doing] === 'urgent'),
    )
  );
}

/** There was danger; it was true; the control room learnt something about a case; or somebody who was looked for had been seen, it seemed. */
function isInGoodFaith(record: SeatRecord, call: CallRecord, all: readonly CallRecord[]): boolean {
  const facts = factsOf(call);
  if (facts.danger || facts.atRisk || (call.report?.repeated && call.report.news)) return true;
  if (fitsSearch(record, call) || isTrue(record, call)) return true;
  // "Do you see her? Call 112": the first call after that message, whatever comes of it.
  return record.broadcasts.some(
    (start) => isOpen(record, start, call.placed.at) && all.find(({ placed }) => placed.at >= start.at)?.placed === call.placed,
  );
}

/** Whether somebody really did the telling deed that was reported, and that was it all about. */
function isTrue(record: SeatRecord, { report }: CallRecord): boolean {
  const actor = protagonistOf(record);
  if (report === null || actor === null) return false;
  const { activities } = truthAbout(record, actor, report.at);
  return report.facts.activities.some((activity) => ACTIVITIES[activity] !== 'none' && activities.has(activity));
}

/** Whether a call was about somebody whom an open broadcast, or a report in the own group, told of. */
function fitsSearch(record: SeatRecord, call: CallRecord): boolean {
  const { at } = call.placed;
  const facts = factsOf(call);
  const sent = record.broadcasts
    .filter((start) => isOpen(record, start, at))
    .flatMap(({ broadcast }) =>
      [...record.index.of('broadcastDrafted'), ...record.index.of('broadcastAdded')].flatMap((event) =>
        event.at <= at && event.broadcast === broadcast ? [event.facts] : [],
      ),
    );
  const told = record.read.flatMap(({ at: readAt, line }) =>
    readAt <= at && isAlarm(line.told ?? line.facts) ? [line.told ?? line.facts] : [],
  );
  return [...sent, ...told].some((known) => fitsCase(known, facts));
}

function isOpen({ broadcastEnds }: SeatRecord, start: SeatRecord['broadcasts'][number], at: number): boolean {
  return start.at <= at && !broadcastEnds.some((end) => end.broadcast === start.broadcast && end.at <= at);
}

/** All that was said in a call, also when nothing came of it. */
function factsOf({ report, said }: CallRecord): Facts {
  return report?.facts ?? said.reduce((known, { facts }) => mergeFacts(known, facts), NO_FACTS);
}
