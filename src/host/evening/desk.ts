// Who is at the door and at the counter: lets connections in by their token, reads what they ask, puts it in the ledger, answers,
// and has the documents sent that changed.
import type { Act, EveningRefusal, PhoneId, Rights } from '../../protocol/acts.ts';
import { parseMessage, plainName } from '../../protocol/parseAct.ts';
import type { Refusal } from '../../sim/command.ts';
import { understood } from '../host.ts';
import type { Guest } from './guest.ts';
import type { Claim, Evening, EveningParts } from './evening.ts';
import { type Ledger, seriesOf, type Unstamped } from './ledger.ts';
import type { Connection } from './ports.ts';
import { frameOf } from './publisher.ts';
import { createPublishing } from './publishing.ts';
import { type Phone, roundOf } from './state.ts';
import type { Series } from './entry.ts';

export interface Desk extends Pick<Evening, 'enter' | 'receive' | 'leave'> {
  close(): void;
}

export function createDesk(parts: EveningParts, ledger: Ledger): Desk {
  const { record, machine, hash, exercises } = parts;
  const { state } = ledger;
  const guests = new Map<string, Guest>();
  const publishing = createPublishing(parts, ledger, guests);
  /** The highest number that a phone or a table has: nobody gets a name that somebody had. */
  let entered = Math.max(0, ...[...state.phones.keys()].map((id) => Number(id.split('-')[1])));
  ledger.watch({
    changed(entries) {
      publishing.changed(entries);
      if (entries.length === 0) return;
      for (const guest of guests.values()) {
        const phone = guest.rights.as === 'phone' ? state.phones.get(guest.rights.phone) : undefined;
        if (phone && phone.gone !== 'no') goodbye(guest, phone.gone === 'removed' ? 'removed' : 'over');
      }
    },
  });

  const led = (): boolean => [...guests.values()].some(({ rights }) => rights.as === 'facilitator');

  function goodbye({ connection }: Guest, why: 'removed' | 'otherDevice' | 'over'): void {
    connection.send(frameOf({ is: 'goodbye', why }));
    leave(connection.id);
    connection.close();
  }

  function leave(id: string): void {
    if (!guests.delete(id)) return;
    publishing.drop(id);
    ledger.setLed(led());
    publishing.moved();
  }

  /** Of one page that tried twice, the try that came in last counts; it is told nothing, and comes back when it was the other one. */
  function replace(guest: Guest, device: string): void {
    if (device === '' || guest.device !== device) return goodbye(guest, 'otherDevice');
    leave(guest.connection.id);
    guest.connection.close();
  }

  function welcome(connection: Connection, rights: Rights, device: string, token: string | null): { readonly rights: Rights } {
    const series = seriesOf(rights, device);
    // The same phone twice: the page that was opened last is the one that is used.
    for (const guest of [...guests.values()])
      if (rights.as === 'phone' && guest.rights.as === 'phone' && guest.rights.phone === rights.phone) replace(guest, device);
    guests.set(connection.id, { connection, rights, series, device });
    connection.send(
      frameOf({
        is: 'welcome',
        phone: rights.as === 'phone' ? rights.phone : null,
        token,
        next: ledger.next(series),
        build: parts.build,
      }),
    );
    ledger.setLed(led());
    publishing.admit(connection, rights);
    return { rights };
  }

  function phoneBy(token: string): Phone | undefined {
    const hashed = hash(token);
    return [...state.phones.values()].find((phone) => phone.token === hashed);
  }

  async function enter(claim: Claim, connection: Connection): ReturnType<Evening['enter']> {
    if (claim.as !== 'phone') {
      if (hash(claim.token) !== record[claim.as]) return { refused: 'notAllowed' };
      return welcome(connection, { as: claim.as }, claim.device ?? '', null);
    }
    const device = claim.device ?? '';
    const known = claim.token === null ? undefined : phoneBy(claim.token);
    if (known?.gone === 'removed') return { refused: 'removed' };
    if (known?.gone === 'no') return welcome(connection, { as: 'phone', phone: known.id }, device, null);
    if (state.stage === 'over') return { refused: 'over' };
    const token = machine.random();
    entered += 1;
    const phone: PhoneId = `phone-${entered}`;
    const answer = await new Promise<string | null>((done) => {
      const name = plainName(claim.name) ?? `${entered}`;
      const { people, patient } = claim;
      ledger.add({
        series: null,
        slow: false,
        prepare: () => ({ kind: 'entered', phone, token: hash(token), name, people, patient }),
        done,
      });
    });
    if (answer === 'tooManyPhones') return { refused: 'full' };
    if (answer === 'eveningOver') return { refused: 'over' };
    // It may try again: nobody is sent away because a disk failed once.
    if (answer !== null) throw new Error(`a phone could not come in: ${answer}`);
    return welcome(connection, { as: 'phone', phone }, device, token);
  }

  function receive(id: string, text: string): void {
    const guest = guests.get(id);
    if (!guest) return;
    const answer = (n: number, refused: Refusal['refused'] | EveningRefusal | null): void =>
      guest.connection.send(frameOf({ is: 'receipt', n, refused, next: ledger.next(guest.series) }));
    if (guest.rights.as === 'screen') return answer(0, 'notAllowed');
    const parsed = parseMessage(text, guest.rights.as);
    if ('refused' in parsed) return answer(parsed.n, parsed.refused);
    const { n, act } = parsed;
    const expected = ledger.expected(guest.series);
    if (n < expected) {
      const before = state.receipts.get(guest.series);
      // One that is being stored is answered when it is; of what was done long ago nobody knows any more what came of it.
      return before && n <= before.n ? answer(n, before.n === n ? before.refused : 'outOfOrder') : undefined;
    }
    if (n > expected) return answer(n, 'outOfOrder');
    ledger.add({
      series: guest.series,
      slow: act.do === 'startRound',
      prepare: () => prepared(guest, n, act),
      done: (refused) => answer(n, refused),
    });
  }

  /** What is looked up before an act is stamped, so that its entry says everything. */
  function prepared({ rights, series }: Guest, n: number, act: Act): Unstamped | Promise<Unstamped> {
    const phone = rights.as === 'phone' ? rights.phone : null;
    switch (act.do) {
      case 'inExercise':
      case 'playFor': {
        const hear = roundOf(state)?.hear;
        const intent = hear ? understood(act.intent, hear) : act.intent;
        return { kind: 'intent', series, n, phone: act.do === 'playFor' ? act.phone : phone, intent };
      }
      case 'startRound':
        return preparedRound(series, n, act);
      default:
        return { kind: 'act', series, n, phone, act };
    }
  }

  async function preparedRound(series: Series, n: number, act: Extract<Act, { do: 'startRound' }>): Promise<Unstamped> {
    const scenario = 'id' in act.exercise ? await exercises.load(act.exercise.id) : await exercises.read(act.exercise);
    publishing.showProblems(scenario !== null && !('sources' in scenario) ? scenario : []);
    if (scenario === null) return { kind: 'refused', series, n, why: 'unknownExercise' };
    if (!('sources' in scenario)) return { kind: 'refused', series, n, why: 'exerciseHasProblems' };
    const seed = act.seed ?? machine.random().slice(0, 8);
    return { kind: 'round', series, n, sources: scenario.sources, seed, settings: act.settings, scenario };
  }

  return {
    enter,
    receive,
    leave,
    close() {
      for (const { connection } of [...guests.values()]) {
        leave(connection.id);
        connection.close();
      }
    },
  };
}
