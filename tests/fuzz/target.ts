// An evening that is shot at: without sockets, with its insides open, so that what may not change can be compared.
import { catchUp } from '../../src/host/evening/applyEntry.ts';
import { createDesk, type Desk } from '../../src/host/evening/desk.ts';
import type { EveningParts } from '../../src/host/evening/evening.ts';
import { createLedger, type Ledger } from '../../src/host/evening/ledger.ts';
import { createMemoryStore } from '../../src/host/evening/memoryStore.ts';
import type { Connection, Exercises } from '../../src/host/evening/ports.ts';
import { type EveningState, roundOf } from '../../src/host/evening/state.ts';
import type { FacilitatorAct } from '../../src/protocol/acts.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { exercises as shippedExercises, RECORD, type TestMachine, testMachine } from '../support/hall.ts';
import { NAMES_OF_OBJECTS } from './words.ts';

/** Somebody who sends, with what was answered since it was looked at last. */
export interface Shooter {
  readonly as: 'phone' | 'facilitator' | 'screen' | 'nobody';
  readonly id: string;
  readonly receipts: { readonly n: number; readonly refused: string | null; readonly next: number }[];
  /** The number that its next act must have, as it was told. */
  next: number;
  gone: boolean;
  readonly before: string[];
}

export interface Target {
  readonly machine: TestMachine;
  readonly ledger: Ledger;
  readonly desk: Desk;
  readonly shooters: Shooter[];
  /** Entries that were stored. */
  stored(): Promise<number>;
  /** Brings everybody in who is not, and a round on its way. */
  refresh(): Promise<void>;
  /** Reads the log anew, as after a crash; what is not the same is told. */
  compareWithLog(): Promise<string[]>;
  names(): string[];
}

const SEATS_TAKEN = 4;
/** So many times is looked whether all is well before the next round begins. */
const LOOKS_BACK = 3;
/** The newest lines, sightings and calls that are shot at. */
const NEWEST = 12;

/** Opens an evening with four phones, a console and a screen, and starts a round. */
export async function openTarget(exercises: Exercises = shippedExercises): Promise<Target> {
  const store = createMemoryStore();
  const machine = testMachine();
  await store.create(RECORD);
  const parts = async (): Promise<EveningParts> => {
    const record = await store.find({ id: RECORD.id });
    if (!record) throw new Error('no evening');
    const address = { url: 'http://hall.test', onlyHere: false };
    return { record, store, exercises, machine, address, hash: (token) => `hash of ${token}`, build: 'test' };
  };
  const first = await parts();
  const ledger = await createLedger(first);
  const desk = createDesk(first, ledger);
  machine.every(100, () => ledger.tick());
  const shooters: Shooter[] = [];
  let connections = 0;
  let waited = 0;

  async function enter(as: 'phone' | 'facilitator' | 'screen', claim: Parameters<Desk['enter']>[0]): Promise<void> {
    connections += 1;
    const shooter: Shooter = { as, id: `c${connections}`, receipts: [], next: 1, gone: false, before: [] };
    const connection: Connection = {
      id: shooter.id,
      send(frame) {
        const { message } = frame;
        if (message.is === 'receipt') {
          shooter.receipts.push(message);
          shooter.next = message.next;
        } else {
          if (message.is === 'welcome') shooter.next = message.next;
          frame.bytes();
        }
      },
      close: () => {
        shooter.gone = true;
      },
    };
    const entered = await desk.enter(claim, connection);
    if (!('refused' in entered)) shooters.push(shooter);
  }

  const target: Target = {
    machine,
    ledger,
    desk,
    shooters,
    stored: async () => (await store.find({ id: RECORD.id }))?.length ?? 0,
    names: () => namesIn(ledger.state),
    async refresh() {
      shooters.splice(0, shooters.length, ...shooters.filter(({ gone }) => !gone));
      const count = (as: Shooter['as']): number => shooters.filter((shooter) => shooter.as === as).length;
      if (count('facilitator') === 0) await enter('facilitator', { as: 'facilitator', token: 'lead', device: 'laptop' });
      if (count('screen') === 0) await enter('screen', { as: 'screen', token: 'beam' });
      for (let missing = SEATS_TAKEN - count('phone'); missing > 0; missing -= 1)
        await enter('phone', { as: 'phone', token: null, name: `Uil ${connections}`, people: 1, patient: missing % 2 === 0 });
      if (count('nobody') === 0) shooters.push({ as: 'nobody', id: 'nobody', receipts: [], next: 1, gone: false, before: [] });
      const lead = shooters.find(({ as }) => as === 'facilitator');
      const does = async (act: FacilitatorAct): Promise<void> => {
        if (lead) desk.receive(lead.id, JSON.stringify({ n: lead.next, act }));
        await ledger.settled();
      };
      const { stage, holds } = ledger.state;
      // After a round there is something to look back on for a while.
      waited = stage === 'lookingBack' ? waited + 1 : 0;
      if (stage === 'waiting' || waited > LOOKS_BACK)
        await does({ do: 'startRound', exercise: { id: 'gezamenlijk' }, seed: '7', settings: AS_WRITTEN });
      if (holds.size > 0) for (const act of ['closeMoment', 'closeGuess', 'resume'] as const) await does({ do: act });
      await machine.pass(100);
      for (const shooter of shooters) shooter.receipts.length = 0;
    },
    async compareWithLog() {
      const again = await createLedger(await parts());
      // How far time came since the last entry is kept once a second only.
      catchUp(again.state, roundOf(ledger.state)?.exercise.now() ?? 0);
      const [was, is] = [describe(ledger.state), describe(again.state)];
      return Object.keys(was).filter((what) => was[what] !== is[what]);
    },
  };
  await target.refresh();
  return target;
}

/** Everything of an evening that a refused act may not have changed, part by part. */
function describe(state: EveningState): Record<string, string> {
  return {
    glance: glance(state),
    receipts: JSON.stringify([...state.receipts]),
    digests: JSON.stringify(state.rounds.map(({ exercise }) => exercise.digest())),
    worlds: JSON.stringify(state.rounds.map(({ exercise }) => exercise.world)),
  };
}

/** The same at a glance: cheap enough to be looked at after every message. */
export function glance(state: EveningState): string {
  const { stage, phones, rounds, speed, holds, moment, guess, dark, lookBack } = state;
  const exercise = roundOf(state)?.exercise;
  return JSON.stringify([
    [stage, rounds.length, speed, dark, [...holds], [...phones.values()]],
    [lookBack, [...lookBack.remembered], [...lookBack.judged], [...lookBack.agreements]],
    [moment, [...(moment?.answers ?? [])], guess, [...(guess?.byPhone ?? [])]],
    [exercise?.events.length, exercise?.commands.length, exercise?.world.phase],
  ]);
}

function namesIn(state: EveningState): string[] {
  const phones = [...state.phones.keys()].slice(-NEWEST);
  const exercise = roundOf(state)?.exercise;
  if (!exercise) return [...phones, ...NAMES_OF_OBJECTS];
  const { scenario, world } = exercise;
  const newest = (record: object): string[] => Object.keys(record).slice(-NEWEST);
  return [
    ...phones,
    ...newest(world.seats),
    ...newest(world.sightings),
    ...newest(world.calls),
    ...newest(world.broadcasts),
    ...newest(world.injects),
    ...world.chat.slice(-NEWEST).map(({ id }) => id),
    ...scenario.groups.map(({ id }) => id),
    ...scenario.groups.map(({ id }) => id),
    ...scenario.lookouts.map(({ id }) => id),
    ...scenario.cast.map(({ id }) => id),
    ...scenario.neighbourhood.streets.slice(0, 4).map(({ id }) => id),
    'police',
    'facilitator',
    '112',
  ];
}
