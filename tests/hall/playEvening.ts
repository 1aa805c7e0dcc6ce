// A whole evening in memory, played as phones play it: by what they were sent, and by nothing else.
import type { SeatId } from '../../src/sim/command.ts';
import { chanceFrom } from '../../src/sim/random.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import type { Documents } from '../../src/protocol/documents.ts';
import { POLICIES, type PolicyName } from '../../src/planner/rehearse.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { createMemoryStore } from '../../src/host/evening/memoryStore.ts';
import { composeView } from '../../src/views/compose.ts';
import { type Hall, openHall, type Person, testMachine } from '../support/hall.ts';

/** Exercise time between two looks at the phone, in milliseconds; the hall plays at double speed. */
const TURN = 4_000;

export interface PlayedEvening {
  readonly hall: Hall;
  readonly lead: Person;
  readonly phones: readonly Person[];
  readonly screen: Person;
}

export interface EveningToPlay {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly policies: readonly PolicyName[];
  /** Who is a coordinator, by place in the list. */
  readonly coordinator?: number;
  /** The facilitator uses these in the course of the evening. */
  readonly leads?: boolean;
}

/** Plays it to its end and lets everybody look back for a moment. */
export async function playEvening({ scenario, seed, policies, coordinator, leads = false }: EveningToPlay): Promise<PlayedEvening> {
  const exercises = { list: () => [], load: async () => scenario, read: async () => [] };
  const hall = await openHall(createMemoryStore(), testMachine(), exercises);
  const lead = await hall.lead();
  const screen = await hall.enter({ as: 'screen', token: 'beam' });
  const phones: Person[] = [];
  for (const [which] of policies.entries()) phones.push(await hall.phone(`Buur ${which}`));
  if (coordinator !== undefined) await lead.act({ do: 'giveRole', phone: `phone-${coordinator + 1}`, role: 'coordinator' });
  await lead.act({ do: 'startRound', exercise: { id: scenario.id }, seed, settings: AS_WRITTEN });
  await lead.act({ do: 'setSpeed', speed: 2 });
  await hall.machine.pass(3_100);
  const players = phones.map((phone, which) => playerOf(phone, scenario, policies[which] ?? 'silent', `${seed}/${which}`));
  for (let turn = 0; lead.document('evening').stage === 'playing'; turn += 1) {
    await hall.machine.pass(TURN / 2);
    for (const play of players) await play();
    if (leads) await useTools(lead, turn, scenario);
  }
  await hall.machine.pass(2_000);
  return { hall, lead, phones, screen };
}

/** Every tool of the console now and then, with nothing in it that names what is hidden. */
async function useTools(lead: Person, turn: number, scenario: Scenario): Promise<void> {
  const group = scenario.groups[0]?.id ?? '';
  if (turn === 10) await lead.act({ do: 'inExercise', intent: { type: 'sendHint', step: 'spot', level: 1 } });
  if (turn === 15) await lead.act({ do: 'inExercise', intent: { type: 'improvise', group, from: 'Truus', text: 'Wie heeft er koffie?' } });
  if (turn === 20) await lead.act({ do: 'inExercise', intent: { type: 'takeNote', text: 'geheime notitie' } });
  if (turn === 25) {
    await lead.act({ do: 'openMoment', question: 'Wat doet u nu?', options: ['Bellen', 'Appen'] });
    await lead.act({ do: 'closeMoment' });
    await lead.act({ do: 'resume' });
  }
  if (turn === 30) {
    await lead.act({ do: 'openGuess' });
    await lead.act({ do: 'closeGuess' });
  }
  const call = lead.document('world')?.calls[0]?.id;
  if (turn === 35 && call) await lead.act({ do: 'inExercise', intent: { type: 'takeOverCall', call } });
}

/** Somebody who looks at a phone and does what the policy says. */
function playerOf(phone: Person, scenario: Scenario, policy: PolicyName, chance: string): () => Promise<void> {
  const { briefing } = phone.document('phone');
  if (!briefing) throw new Error('a phone without a briefing');
  const player = POLICIES[policy]({ ...briefing, neighbourhood: scenario.neighbourhood }, chanceFrom(chance));
  return async () => {
    const seat = phone.document('seat');
    if (!seat) return;
    const groups = [...phone.documents.keys()]
      .filter((name): name is `group:${string}` => name.startsWith('group:'))
      .map((name) => phone.document(name));
    const names: Record<SeatId, string> = Object.assign({}, ...groups.map((group: Documents[`group:${string}`]) => group.names));
    const view = composeView(seat, groups, phone.document('evening').clock.at, names);
    for (const { intent } of player.next(view)) await phone.act({ do: 'inExercise', intent });
  };
}
