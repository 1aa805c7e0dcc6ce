// A scripted exercise behind the real Session, for looking at screens in a development build (`?nep=1`): nothing is
// simulated, so every state of every screen can be had quickly. Never part of a production build.
import neighbourhoodFile from '../../scenarios/neighbourhoods/molenwijk.json';
import { NO_FACTS } from '../../src/language/facts.ts';
import { NeighbourhoodFile } from '../../src/scenario/neighbourhood.ts';
import { expandNeighbourhood } from '../../src/scenario/neighbourhoodExpand.ts';
import type { Intent, Refusal } from '../../src/sim/command.ts';
import type { Question } from '../../src/sim/event.ts';
import type { LocalStart, ScenarioCard, Started } from '../../src/ui/sessions.ts';
import type { PauseReason, Session } from '../../src/ui/session/session.ts';
import type { CallTurn, CallView, CardView, ParticipantView } from '../../src/views/participant.ts';
import { fakeCards, fakeLines } from './fakeScript.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const TICK = 200;
const ENDS = 600_000;
const BROADCAST_AT = 240_000;
const QUESTIONS: readonly Question[] = ['service', 'place', 'case', 'behaviour', 'description', 'heading'];

export function listScenarios(): readonly ScenarioCard[] {
  return [
    { id: 'nep-avond', title: 'Avond in de straat', summary: 'Het is avond in Molenwijk. Wat ziet u?', minutes: 8, light: 'dusk', kind: 'burglary' },
    { id: 'nep-dag', title: 'Middag in de straat', summary: 'Een gewone middag. Of toch niet?', minutes: 6, light: 'day', kind: 'quiet' },
  ];
}

export function startLocalSession(start: LocalStart): Promise<Started> {
  if (start.file !== undefined) {
    return Promise.resolve({
      problems: [
        { file: start.file.name, line: 12, column: 7, path: 'injects[6].when', code: 'required', message: 'Gebeurtenis 7 heeft geen tijd. Vul een tijd in, bijvoorbeeld 02:30.' },
        { file: start.file.name, line: 40, column: 3, path: 'cast[1].person.upper.colour', code: 'enum', message: 'Deze kleur kennen wij niet. Kies een kleur uit de lijst.' },
      ],
    });
  }
  return Promise.resolve({ session: fakeSession(start.scenarioId === 'nep-dag' ? 'day' : 'dusk'), seed: start.seed ?? '1' });
}

function fakeSession(light: 'day' | 'dusk'): Session {
  const neighbourhood = expandNeighbourhood(NeighbourhoodFile.parse(neighbourhoodFile));
  const house = neighbourhood.houses[20];
  const school = neighbourhood.places[0];
  const lookouts = [
    { id: 'raam', label: 'Molenweg 12, raam', point: house?.front ?? { x: 1000, y: 1000 } },
    { id: 'school', label: 'bij de school', point: school?.at ?? { x: 2000, y: 1000 } },
  ];
  const listeners = new Set<() => void>();
  const paused = new Set<PauseReason>();
  let pace = 1;
  let timer: ReturnType<typeof setInterval> | null = null;
  // `?nep=90` begins at 90 seconds.
  let now = Math.max(0, Number(new URLSearchParams(location.search).get('nep')) - 1) * 1000;
  let phase: ParticipantView['phase'] = 'running';
  let lookout = 'raam';
  let walking: ParticipantView['walking'] = null;
  let call: Mutable<CallView> | null = null;
  let calls = 0;
  let due: { at: number; run: () => void }[] = [];
  const marks = new Map<string, { looking: number | null; done: boolean; remembered: boolean }>();
  const reports: ParticipantView['reports'][number][] = [];
  const happenings: ParticipantView['happenings'][number][] = [];
  const posted: { at: number; text: string; replyTo: string | null }[] = [];
  let read = false;

  const later = (milliseconds: number, run: () => void) => void due.push({ at: now + milliseconds, run });
  const turn = (next: CallTurn) => {
    if (call !== null) call.turns = [...call.turns, next];
  };
  const ask = (question: Question) => {
    if (call === null) return;
    call.asked = question;
    turn({ by: 'operator', at: now, asks: question, again: false });
  };

  function cards(): CardView[] {
    return fakeCards(neighbourhood)
      .filter((card) => card.at <= now)
      .map((card): CardView => {
        const mark = marks.get(card.id);
        const closer = mark?.done ? 'done' : mark?.looking ? 'looking' : now - card.at < 90_000 ? 'possible' : 'gone';
        return { ...card, closer, details: mark?.done ? card.details : null, remembered: mark?.remembered ?? false };
      })
      .toReversed();
  }

  const view = (): ParticipantView => ({
    phase,
    now,
    lookout,
    walking,
    reachable: walking === null ? lookouts.filter((one) => one.id !== lookout).map((one) => ({ lookout: one.id, takes: 20_000 })) : [],
    cards: cards(),
    call: call === null ? null : { ...call },
    reports,
    groups: [
      {
        id: 'molenwijk',
        name: 'Buurtapp Molenwijk',
        members: 34,
        closed: false,
        lines: [
          ...fakeLines.filter((line) => line.at <= now),
          ...posted.map((line, index) => ({ id: `own ${index}`, from: 'u', mine: true, role: 'participant' as const, pinned: false, ...line })),
        ].toSorted((a, b) => a.at - b.at),
      },
    ],
    broadcasts:
      now < BROADCAST_AT
        ? []
        : [
            {
              id: 'b1',
              startedAt: BROADCAST_AT,
              active: true,
              read,
              circle: { centre: lookouts[0]?.point ?? { x: 0, y: 0 }, radius: 3000 },
              messages: [{ at: BROADCAST_AT, kind: 'start', text: 'Vermist: vrouw, 78 jaar, rode jas, loopt met stok. Ziet u haar? Bel 112. U krijgt bericht als zij gevonden is.', facts: null }],
            },
          ],
    happenings,
  });

  function changed(): void {
    for (const listener of listeners) listener();
  }

  function advance(milliseconds: number): void {
    now += milliseconds;
    const ready = due.filter((one) => one.at <= now);
    due = due.filter((one) => one.at > now);
    for (const one of ready) one.run();
    if (now >= ENDS) phase = 'ended';
    changed();
  }

  function answer(text: string, facts = NO_FACTS): void {
    if (call === null) return;
    const asked = call.asked;
    turn({ by: 'caller', at: now, text, facts, question: asked });
    call.known = { ...call.known, ...facts };
    call.asked = null;
    const next = QUESTIONS[QUESTIONS.indexOf(asked ?? 'heading') + 1];
    later(1500, () => {
      if (call === null) return;
      if (next !== undefined) return ask(next);
      turn({ by: 'operator', at: now, closes: 'carSent' });
      reports.push({ at: now, contact: call.contact, facts: call.known });
      happenings.push({ at: now, kind: 'reported', contact: call.contact });
      call.state = 'ended';
      later(20_000, () => void happenings.push({ at: now, kind: 'patrolSeen' }));
    });
  }

  function take(intent: Intent): Refusal | null {
    switch (intent.type) {
      case 'lookCloser': {
        if ([...marks.values()].some((mark) => mark.looking !== null)) return { refused: 'busyLooking' };
        const mark = marks.get(intent.sighting) ?? { looking: null, done: false, remembered: false };
        mark.looking = now + 1;
        marks.set(intent.sighting, mark);
        later(8000, () => {
          mark.looking = null;
          mark.done = true;
        });
        return null;
      }
      case 'remember':
      case 'forget': {
        const mark = marks.get(intent.sighting) ?? { looking: null, done: false, remembered: false };
        mark.remembered = intent.type === 'remember';
        marks.set(intent.sighting, mark);
        return null;
      }
      case 'walkTo': {
        walking = { lookout: intent.lookout, arriveAt: now + 20_000 };
        later(20_000, () => {
          lookout = intent.lookout;
          walking = null;
        });
        return null;
      }
      case 'placeCall': {
        if (call !== null && call.state !== 'ended') return { refused: 'alreadyCalling' };
        calls += 1;
        call = { id: `call ${calls}`, contact: intent.contact, placedAt: now, state: 'ringing', asked: null, known: NO_FACTS, turns: [] };
        later(intent.contact === '112' ? 3000 : 6000, () => {
          if (call === null || call.state !== 'ringing') return;
          call.state = 'talking';
          turn({ by: 'operator', at: now, says: 'answers' });
          if (intent.contact === 'neighbour') turn({ by: 'operator', at: now, says: 'neighbourListens' });
          else ask(intent.contact === '112' ? 'service' : 'case');
        });
        return null;
      }
      case 'say':
        answer(intent.text, intent.facts);
        return null;
      case 'dontKnow':
        answer('Weet ik niet.');
        return null;
      case 'hangUp':
        if (call === null) return { refused: 'noCall' };
        call.state = 'ended';
        turn({ by: 'operator', at: now, closes: 'hungUp' });
        return null;
      case 'postChat':
        posted.push({ at: now, text: intent.text, replyTo: intent.replyTo ?? null });
        return null;
      case 'readBroadcast':
        read = true;
        return null;
      case 'act':
        happenings.push({ at: now, kind: 'acted', choice: intent.choice, consequence: intent.choice === 'follow' ? 'steppedBack' : 'keptWatching' });
        return null;
    }
  }

  return {
    briefing: {
      title: 'Avond in de straat',
      lang: 'nl',
      startsAt: 20 * 60 + 10,
      light,
      seat: 'raam',
      lookouts,
      group: 'Buurtapp Molenwijk',
      rules: { name: 'Landelijke regels', summary: ['Bel 112 als het spoed is.', 'App daarna kort wat u zag.', 'Blijf zelf veilig.'] },
      neighbourhood,
    },
    view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send(intent) {
      const refusal = take(intent);
      changed();
      return Promise.resolve(refusal);
    },
    clock: {
      start() {
        timer ??= setInterval(() => {
          if (paused.size === 0 && phase === 'running') advance(TICK * pace);
        }, TICK);
      },
      pause: (reason) => void paused.add(reason),
      resume: (reason) => void paused.delete(reason),
      paused: () => [...paused],
      setPace(next) {
        pace = next;
      },
      leap: () => advance(30_000),
      finish() {
        phase = 'ended';
        changed();
      },
    },
    debrief: () => null,
    close() {
      if (timer !== null) clearInterval(timer);
      listeners.clear();
    },
  };
}
