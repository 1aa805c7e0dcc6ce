// The same evening again, with one thing otherwise: chance is keyed, so only what follows from the change differs. Works on a log;
// knows nothing of who shows it.
import { mergeFacts } from '../language/mergeFacts.ts';
import { type Facts, NO_FACTS } from '../language/facts.ts';
import type { SimTime } from '../scenario/time.ts';
import { truthFrom } from '../scoring/record.ts';
import type { Command, SeatId } from '../sim/command.ts';
import { indexOf } from '../sim/eventIndex.ts';
import { type Exercise, startExercise } from '../sim/exercise.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import type { Channels, Settings } from '../sim/settings.ts';

/** One thing that could have gone otherwise. `call` is the number of the command that placed it. */
export type Change =
  | { readonly kind: 'nothing' }
  /** This call came so much earlier, in milliseconds; not before its caller had seen the one whom it was about. */
  | { readonly kind: 'earlier'; readonly call: number; readonly by: number }
  /** This call said all that was true of how somebody looked. */
  | { readonly kind: 'complete'; readonly call: number }
  | { readonly kind: 'noCalls' }
  | { readonly kind: 'withoutBurgernet' }
  | { readonly kind: 'withoutGroup' };

/** What is said in a conversation belongs to the call. */
const IN_CALL: readonly Command['type'][] = ['placeCall', 'say', 'dontKnow', 'correct', 'hangUp'];

/** Plays a finished exercise again with one thing otherwise. Nothing otherwise gives the same events. */
export function playOtherwise(exercise: Exercise, change: Change): Exercise {
  const { scenario, seed } = exercise;
  const again = startExercise(scenario, seed, settingsWith(exercise.settings, change));
  for (const command of commandsWith(exercise, change)) again.dispatch(command);
  // An evening that goes otherwise may take longer; it still ends by itself, or where the facilitator ended it.
  again.advanceTo(Math.max(scenario.duration, exercise.now()));
  return again;
}

/** The same means, or without one of them. */
export function settingsWith(settings: Settings, { kind }: Change): Settings {
  const without = (gone: 'burgernet' | 'chat'): Channels => {
    const other = gone === 'burgernet' ? 'chat' : 'burgernet';
    return settings.channels === 'both' || settings.channels === other ? other : 'neither';
  };
  if (kind === 'withoutBurgernet') return { ...settings, channels: without('burgernet') };
  if (kind === 'withoutGroup') return { ...settings, channels: without('chat') };
  return settings;
}

function commandsWith(exercise: Exercise, change: Change): readonly Command[] {
  const { commands } = exercise;
  switch (change.kind) {
    case 'noCalls':
      return commands.filter(({ type }) => !IN_CALL.includes(type));
    case 'earlier': {
      const ofCall = commandsOfCall(commands, change.call);
      const [first] = ofCall;
      if (!first) return commands;
      const by = Math.min(change.by, first.at - soonestFor(exercise, first));
      const moved = commands.map((command) => (ofCall.includes(command) ? { ...command, at: command.at - by } : command));
      // In order of time; what happens at once stays in its order.
      return [...moved].sort((a, b) => a.at - b.at || a.seq - b.seq);
    }
    case 'complete': {
      const said = commandsOfCall(commands, change.call).find(({ type }) => type === 'say');
      return commands.map((command) => (command === said ? { ...command, heard: completed(exercise, command) } : command));
    }
    default:
      return commands;
  }
}

/** What one caller did from this call on until the next one. */
export function commandsOfCall(commands: readonly Command[], call: number): readonly Command[] {
  const placed = commands.findIndex(({ seq, type }) => seq === call && type === 'placeCall');
  const caller = commands[placed]?.by;
  if (caller === undefined) return [];
  const own = commands.slice(placed).filter(({ by, type }) => by === caller && IN_CALL.includes(type));
  const next = own.findIndex(({ type }, index) => index > 0 && type === 'placeCall');
  return next < 0 ? own : own.slice(0, next);
}

/** When a seat first had a card of this one, or of anybody; null when that was not before a moment. */
function firstCard(exercise: Exercise, seat: SeatId, until: SimTime, actor: string | null): SimTime | null {
  const seen = indexOf(exercise.events)
    .ofSeat('sightingMade', seat)
    .find(({ sighting }) => actor === null || sighting.actor === actor);
  return seen === undefined || seen.at > until ? null : seen.at;
}

/** Whether whoever called had seen the one whom the exercise is about. */
export function knewWhom(exercise: Exercise, { by, at }: Pick<Command, 'by' | 'at'>): boolean {
  const protagonist = protagonistOf(exercise);
  return protagonist !== null && firstCard(exercise, by, at, protagonist) !== null;
}

/** The earliest that this call could have come: nobody calls about what they had not seen, or before they had seen anybody at all. */
export function soonestFor(exercise: Exercise, { by, at }: Pick<Command, 'by' | 'at'>): SimTime {
  const protagonist = protagonistOf(exercise);
  const ofOne = protagonist === null ? null : firstCard(exercise, by, at, protagonist);
  return ofOne ?? firstCard(exercise, by, at, null) ?? at;
}

/** What was said, with everything that was true of how the one whom it was about looked by then. */
function completed(exercise: Exercise, command: Command): Facts {
  const protagonist = protagonistOf(exercise);
  const heard = command.heard ?? NO_FACTS;
  if (protagonist === null || !knewWhom(exercise, command)) return heard;
  const { persons, vehicles } = truthFrom(exercise.scenario, exercise.events, protagonist, command.at);
  const person = persons.at(-1);
  const vehicle = vehicles.at(-1);
  return mergeFacts(heard, { ...NO_FACTS, ...(person ? { person } : {}), ...(vehicle ? { vehicle } : {}) });
}
