import { afterwards } from './afterwards.ts';
import { createDesk } from './desk.ts';
import type { Evening, EveningParts } from './evening.ts';
import { createLedger } from './ledger.ts';

/** How often time is let go on, milliseconds. */
const TICK = 100;

/** Opens an evening: a new one, or one that a restart left behind, which comes back by its log. */
export async function openEvening(parts: EveningParts): Promise<Evening> {
  const { record, machine } = parts;
  const ledger = await createLedger(parts);
  const desk = createDesk(parts, ledger);
  const stop = machine.every(TICK, () => ledger.tick());
  return {
    id: record.id,
    enter: desk.enter,
    receive: desk.receive,
    leave: desk.leave,
    settled: ledger.settled,
    ...afterwards(parts, ledger.state),
    async close() {
      stop();
      await ledger.settled();
      desk.close();
    },
  };
}
