// Somebody in the hall who does one thing after another, with the client of the pages: it comes back by itself after a crash and
// sends again what was not answered. What was asked and what was answered is written down.
import type { Claim } from '../../src/host/evening/evening.ts';
import type { Act } from '../../src/protocol/acts.ts';
import type { Documents } from '../../src/protocol/documents.ts';
import { createColyseusWire } from '../../src/ui/session/colyseusWire.ts';
import { createEveningClient } from '../../src/ui/session/createEveningClient.ts';
import type { ActRefusal, EveningClient, Wire } from '../../src/ui/session/eveningClient.ts';
import { keepingToken } from '../../src/ui/session/hall.ts';

/** Something that was asked. `answer`: null when it was done. */
export interface Asked {
  readonly act: Act;
  answer: ActRefusal | null | 'none yet';
}

export interface Person {
  readonly client: EveningClient;
  /** In order. */
  readonly asked: readonly Asked[];
  /** In whose name its acts are counted; known once it is in. */
  series(): string;
  do(act: Act): Promise<ActRefusal | null>;
  /** When a connection had everything, the last time; 0: never. */
  readonly completeAt: number;
}

const DEVICE = 'laptop';

/** Goes into an evening; the facilitator by a token. */
export function createPerson(evening: string, name: string, facilitator: string | null): Person {
  let token: string | null = facilitator;
  const claim = (): Claim =>
    facilitator === null
      ? { as: 'phone', token, name, people: 1, patient: false, device: name }
      : { as: 'facilitator', token: facilitator, device: DEVICE };
  let kept = '';
  let completeAt = 0;
  const wire = watched(createColyseusWire({ id: evening, claim }), facilitator === null, () => {
    completeAt = performance.now();
  });
  const keeping = keepingToken(wire, (given) => {
    token = given;
  });
  const client = createEveningClient(keeping, {
    read: () => kept,
    write: (text) => {
      kept = text;
    },
  });
  const asked: Asked[] = [];
  return {
    client,
    asked,
    series: () => (facilitator === null ? (client.document('phone').value?.phone ?? '') : `facilitator ${DEVICE}`),
    async do(act) {
      const one: Asked = { act, answer: 'none yet' };
      asked.push(one);
      const answer = await client.send(act);
      one.answer = answer;
      return answer;
    },
    get completeAt() {
      return completeAt;
    },
  };
}

/** Tells when a connection has everything that it is owed: a phone its seat and the groups of that seat. */
function watched(wire: Wire, isPhone: boolean, complete: () => void): Wire {
  return {
    open(on) {
      const have = new Map<string, unknown>();
      let told = false;
      return wire.open({
        ...on,
        message(message) {
          on.message(message);
          if (message.is !== 'whole' || told) return;
          have.set(message.doc, message.value);
          const seat = have.get('seat') as Documents['seat'] | undefined;
          const hasSeat =
            have.has('phone') && seat !== undefined && (seat === null || seat.memberOf.every(({ id }) => have.has(`group:${id}`)));
          if (!have.has('evening') || (isPhone ? !hasSeat : !have.has('world'))) return;
          told = true;
          complete();
        },
      });
    },
  };
}
