import type { Expectation, Trigger } from '../scenario/expectation.ts';
import type { SimTime } from '../scenario/time.ts';
import { firstNoise } from './noise.ts';
import { type SeatRecord, shows } from './record.ts';
import type { Reason, ScoreLine } from './score.ts';

/** When a seat could first know, with the number of the event that told it. */
export interface Start {
  readonly at: SimTime;
  readonly event: number | null;
}

/** A line that was scored, with its first deed that was worth something: what hangs on it starts there, and not when it was done best. */
export interface Scored {
  readonly line: ScoreLine;
  readonly first: Start | null;
}

/** The first of these triggers that happened to this seat; null when none did. */
export function startOf(record: SeatRecord, triggers: readonly Trigger[], earlier: readonly Scored[]): Start | null {
  const starts = triggers.flatMap((trigger): Start[] => {
    if ('at' in trigger) return [{ at: trigger.at, event: null }];
    if ('met' in trigger) {
      const met = earlier.find(({ line }) => line.expectation === trigger.met)?.first;
      return met ? [met] : [];
    }
    if ('reads' in trigger) {
      const event = firstRead(record, trigger.reads);
      return event ? [{ at: event.at, event: event.seq }] : [];
    }
    const told = trigger.afterMessage ? firstDescription(record) : 0;
    const seen = record.sightings.find(({ at, sighting }) => at >= told && shows(sighting, trigger.sees, trigger.doing));
    return seen ? [{ at: seen.at, event: seen.seq }] : [];
  });
  return starts.reduce<Start | null>((first, start) => (first === null || start.at < first.at ? start : first), null);
}

/**
 * Since when what hangs on another expectation could have been done, had that one been met: who never called has not been spared
 * what comes after a call. Null where the other did not apply.
 */
export function startWhenMissed(triggers: readonly Trigger[], earlier: readonly Scored[]): Start | null {
  for (const trigger of triggers) {
    const line = 'met' in trigger ? earlier.find((each) => each.line.expectation === trigger.met)?.line : undefined;
    if (line !== undefined && line.max > 0 && line.from !== null) return { at: line.from, event: line.evidence.at(-1) ?? null };
  }
  return null;
}

function firstRead(
  record: SeatRecord,
  what: Extract<Trigger, { reads: unknown }>['reads'],
): { readonly at: SimTime; readonly seq: number } | undefined {
  switch (what) {
    case 'alarm':
      return firstAlarm(record);
    case 'broadcast':
      return record.broadcasts[0];
    case 'broadcastEnd':
      return record.broadcastEnds[0];
    case 'noise':
      return firstNoise(record);
    default:
      return what satisfies never;
  }
}

/** The first that somebody else told: what is the matter, or that the police were called; coordinators also hear it from each other. */
function firstAlarm(record: SeatRecord): { readonly at: SimTime; readonly seq: number } | undefined {
  const line = record.read.find(
    ({ line: { facts } }) => facts.what !== undefined || (record.role === 'coordinator' && facts.alarm === 'reported'),
  );
  const message = record.inbox[0];
  return line && message ? (line.at <= message.at ? line : message) : (line ?? message);
}

/** When somebody was first described to this seat, by Burgernet or in the group. */
function firstDescription(record: SeatRecord): SimTime {
  const line = record.read.find(({ line: { facts } }) => facts.person !== undefined || facts.vehicle !== undefined);
  return Math.min(record.broadcasts[0]?.at ?? Infinity, line?.at ?? Infinity);
}

/** The corridor of an expectation in exercise time. */
export function corridor(expectation: Expectation, start: Start): { earliest: SimTime; best: SimTime; latest: SimTime } {
  return { earliest: start.at + expectation.earliest, best: start.at + expectation.best, latest: start.at + expectation.latest };
}

/** Before the corridor a deed is worth this much, and never less than this after it, in thousandths (our own choice, like every weight). */
const EARLY = 250;
/** Telling behaviour that was reported before the deed: a car is near when it happens, but nobody knows yet that it does. */
const FORESEEN = 750;
const EVER = 100;

/** Share of the marks for the moment, in thousandths: no points for speed inside the corridor, half at its end, half of that after twice as long. */
export function timeShare(
  at: SimTime,
  ideal: { readonly earliest: SimTime; readonly best: SimTime; readonly latest: SimTime },
  foreseen = false,
): { share: number; reason: Reason } {
  if (at < ideal.earliest) return { share: foreseen ? FORESEEN : EARLY, reason: 'early' };
  if (at <= ideal.best) return { share: 1000, reason: 'inTime' };
  if (at <= ideal.latest)
    return { share: 1000 - Math.floor((500 * (at - ideal.best)) / Math.max(1, ideal.latest - ideal.best)), reason: 'late' };
  const [allowed, taken] = [ideal.latest - ideal.earliest, at - ideal.earliest];
  return { share: Math.max(EVER, Math.floor((500 * allowed) / taken)), reason: 'tooLate' };
}
