// An exercise that runs on the server, as a session for the play screen: puts the documents together, and passes wishes on.
import { effect } from '@preact/signals';
import type { GroupDocument } from '../../protocol/documents.ts';
import { composeView } from '../../views/compose.ts';
import type { Briefing } from '../../views/briefing.ts';
import type { ParticipantView } from '../../views/participant.ts';
import type { SeatView } from '../../views/seat.ts';
import type { EveningFiles } from './eveningApi.ts';
import type { ActRefusal, EveningClient } from './eveningClient.ts';
import type { Session } from './session.ts';

/** How often the screen is told that time goes on, ms. */
const TICK = 250;
/** How long the answer to a wish is waited for, ms; after that it is on its way, and the field is free for the next. */
const ANSWERED_WITHIN = 1_500;

interface Parts {
  readonly client: EveningClient;
  readonly files: EveningFiles;
  readonly briefing: Briefing;
  /** What somebody is called who has left. */
  readonly unnamed: string;
  /** A wish that was refused after its field was emptied. */
  readonly onLateRefusal: (refused: ActRefusal) => void;
}

/** The session of this phone's seat, which must be there; the last view stays when the seat is taken away. */
export function createRemoteSession({ client, files, briefing, unnamed, onLateRefusal }: Parts): Session {
  const underWay = new Map<string, Promise<{ readonly refused: ActRefusal } | null>>();
  const stops = new Set<() => void>();
  let seat: SeatView | null = null;

  function groups(): readonly GroupDocument[] {
    return client.names.value.flatMap((name) => {
      if (!isGroup(name)) return [];
      const group = client.document(name).value;
      return group === null ? [] : [group];
    });
  }
  function view(): ParticipantView {
    seat = client.document('seat').value ?? seat;
    if (seat === null) throw new Error('there is no seat to play in');
    const mine = groups();
    const names = Object.assign({}, ...mine.map((group) => group.names)) as GroupDocument['names'];
    return composeView(seat, mine, client.now(), names, unnamed);
  }

  async function ask(answer: Promise<ActRefusal | null>): Promise<{ readonly refused: ActRefusal } | null> {
    // Without a connection it is kept and goes out later: to the one who typed it, it is done.
    const enough = client.status.peek() === 'open' ? ANSWERED_WITHIN : 0;
    const first = await Promise.race([answer, new Promise<'later'>((done) => setTimeout(() => done('later'), enough))]);
    if (first !== 'later') return first === null ? null : { refused: first };
    void answer.then((refused) => refused !== null && onLateRefusal(refused));
    return null;
  }

  return {
    briefing,
    view,
    subscribe(changed) {
      const unfollow = effect(() => {
        void [client.document('seat').value, client.document('evening').value?.clock, groups()];
        changed();
      });
      const timer = setInterval(changed, TICK);
      const stop = () => {
        unfollow();
        clearInterval(timer);
        stops.delete(stop);
      };
      stops.add(stop);
      return stop;
    },
    send(intent) {
      // The same wish again before the first was answered is an impatient finger, not a second wish.
      const key = JSON.stringify(intent);
      const before = underWay.get(key);
      if (before !== undefined) return before;
      const answer = client.send({ do: 'inExercise', intent });
      const told = ask(answer);
      underWay.set(key, told);
      void answer.then(() => underWay.delete(key));
      return told;
    },
    clock: null,
    admission: () => null,
    whatIf: null,
    playOn: null,
    kept: null,
    debrief: async () => (await files.debrief())?.debrief ?? null,
    close() {
      for (const stop of stops) stop();
    },
  };
}

function isGroup(name: string): name is `group:${string}` {
  return name.startsWith('group:');
}
