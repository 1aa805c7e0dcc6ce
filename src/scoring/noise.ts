import { isAlarm } from '../sim/assess.ts';
import type { EventOf, ExerciseEvent } from '../sim/event.ts';
import type { SeatRecord } from './record.ts';

/** More lines of others without any news than this within five minutes is noise (our own choice). */
const LATELY = 300_000;
const NOISY = 3;

/** Whether others have just filled the group of this seat with lines that tell nothing; what a coordinator writes is no noise. */
export function isNoisy(record: SeatRecord, at: number): boolean {
  return idleLines(record).filter((event) => event.at <= at && at - event.at <= LATELY).length > NOISY;
}

/** The moment at which a report was open in this group and there was noise around it: the line, or the report that came into it. */
export function firstNoise(record: SeatRecord): ExerciseEvent | undefined {
  const { group, events } = record;
  const here = group[0]?.line.group;
  const idle = new Set(idleLines(record).map(({ seq }) => seq));
  let isOpen = false;
  for (const event of events) {
    if ((event.type === 'groupReportOpened' || event.type === 'groupReportChanged') && event.group === here)
      isOpen = event.state !== 'signedOff';
    const isHere = (event.type === 'groupReportOpened' && event.group === here) || (event.type === 'chatPosted' && idle.has(event.seq));
    if (isOpen && isHere && isNoisy(record, event.at)) return event;
  }
  return undefined;
}

function idleLines({ read }: SeatRecord): readonly EventOf<'chatPosted'>[] {
  return read.filter(({ line }) => line.from.kind !== 'coordinator' && line.told === null && !isAlarm(line.facts));
}
