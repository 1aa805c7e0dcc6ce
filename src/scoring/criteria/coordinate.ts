import type { Expectation } from '../../scenario/expectation.ts';
import { countFeatures, isAlarm } from '../../sim/assess.ts';
import type { EventOf } from '../../sim/event.ts';
import { isNoisy } from '../noise.ts';
import type { SeatRecord } from '../record.ts';
import type { Deed } from './deed.ts';

/** Shares in thousandths, our own choice: each needless act of the same kind costs this much; a line that does not say who called. */
const NEEDLESS = 250;
const UNCALLED = 500;
/** A report may be signed off this long before the police did at the earliest, ms (our own choice). */
const TOO_SOON = 500;

/** A coordinator's work in the own group. What is done often and for nothing is worth less each time. */
export function coordinate(record: SeatRecord, expectation: Extract<Expectation, { does: 'coordinate' }>): Deed[] {
  switch (expectation.action) {
    case 'pin':
      return pins(record);
    case 'passOn':
      return passedOn(record, expectation.to);
    case 'close':
      return closes(record);
    case 'remind':
      return lessNeedless(
        record.posted
          .filter(({ line }) => line.deck === 'coordinatorRules')
          .map((event) => done(event, isNoisy(record, event.at) ? 1000 : 0)),
      );
    default:
      return expectation.action satisfies never;
  }
}

function done(event: { readonly at: number; readonly seq: number }, share: number, more: readonly number[] = []): Deed {
  return { at: event.at, share, parts: [], evidence: [event.seq, ...more] };
}

/** Whoever presses everything all the time does not coordinate. */
function lessNeedless(deeds: readonly Deed[]): Deed[] {
  const needless = deeds.filter(({ share }) => share === 0).length;
  return deeds.map((deed) => ({ ...deed, share: Math.max(0, deed.share - NEEDLESS * needless) }));
}

/** The report is pinned: best the line that says that 112 was called. */
function pins(record: SeatRecord): Deed[] {
  return lessNeedless(
    record.pinned.map((event) => {
      const posted = record.group.find(({ line }) => line.id === event.line);
      const facts = posted?.line.told ?? posted?.line.facts;
      const share = facts === undefined || !isAlarm(facts) ? 0 : posted?.line.facts.alarm === 'reported' ? 1000 : UNCALLED;
      return done(event, share, posted ? [posted.seq] : []);
    }),
  );
}

/** Something that helps was passed on: that the police know, or whom to look for. */
function passedOn(record: SeatRecord, to: 'officer' | 'coordinators' | 'group' | undefined): Deed[] {
  const hops = record.passedOn.filter((hop) => to === undefined || kindOf(hop) === to);
  const telling = (hop: EventOf<'messagePassedOn'>): boolean =>
    hop.kind === 'search' || hop.told.alarm === 'reported' || countFeatures(hop.told) > 0 || hop.told.activities.length > 0;
  return lessNeedless(hops.map((hop) => done(hop, telling(hop) ? 1000 : 0, [hop.origin])));
}

function kindOf({ to }: EventOf<'messagePassedOn'>): 'officer' | 'coordinators' | 'group' {
  return to.kind === 'officer' || to.kind === 'coordinators' ? to.kind : 'group';
}

/** The report is signed off when it is over, and not before. */
function closes(record: SeatRecord): Deed[] {
  const ends = [record.index.of('broadcastEnded')[0], record.index.of('incidentClosed')[0]].flatMap((event) => event ?? []);
  const over = ends.toSorted((a, b) => a.seq - b.seq)[0];
  return lessNeedless(
    record.signedOff.map((event) => done(event, over !== undefined && event.at >= over.at - TOO_SOON ? 1000 : 0, over ? [over.seq] : [])),
  );
}
