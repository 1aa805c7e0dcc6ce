// What can be had of an evening apart from its connections: debriefs, logs, maps. Asked for by a token, over HTTP or in the page.
import { logOf } from '../../sim/log.ts';
import { briefingOf } from '../../views/briefingOf.ts';
import { debriefView } from '../../views/debriefView.ts';
import { namesOf, withoutMap } from './documentsOf.ts';
import type { Evening, EveningParts } from './evening.ts';
import { type EveningState, roundOf } from './state.ts';

export function afterwards({ record, hash }: EveningParts, state: EveningState): Pick<Evening, 'debrief' | 'logs' | 'neighbourhood'> {
  return {
    debrief(token, chosen) {
      const round = roundOf(state);
      const hashed = hash(token);
      const own = [...state.phones.values()].find((phone) => phone.token === hashed && phone.gone === 'no');
      const seat = hashed === record.facilitator ? (chosen ?? round?.exercise.scenario.seats[0]?.id) : own?.seat;
      if (!round || !seat || !Object.hasOwn(round.exercise.world.seats, seat)) return null;
      const debrief = debriefView(round.exercise, seat, round.rulings);
      if (!debrief) return null;
      const names = namesOf(state, null);
      const chat = debrief.chat.map((line) => ({ ...line, from: names[line.from] ?? line.from }));
      return { debrief: { ...debrief, chat }, briefing: withoutMap(briefingOf(round.exercise, seat)) };
    },
    logs: (token) => (hash(token) === record.facilitator ? state.rounds.map(({ exercise, rulings }) => logOf(exercise, rulings)) : null),
    neighbourhood(name) {
      const round = state.rounds.find(({ card }) => card.neighbourhood === name);
      return round?.exercise.scenario.neighbourhood ?? null;
    },
  };
}
