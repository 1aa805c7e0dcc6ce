// The log in words: each event by its type, with the name of who did it and what it is about.
import type { Choice, Contact } from '../../../../../scenario/vocabulary.ts';
import type { HintStep } from '../../../../../sim/command.ts';
import type { ActorStatus, LogLine } from '../../../../../views/facilitator.ts';
import type { Console } from '../../../../text/nl/console.ts';
import { HIDDEN_EVENTS, type LogWords, type ToldEvent } from '../../../../text/wording/logWords.ts';
import { doingText, type StateWords } from '../../../../text/wording/stateWords.ts';
import type { Wording } from '../../../../text/wording/wording.ts';

/** What the log is worded with. */
export interface LogNames {
  readonly log: LogWords;
  readonly states: StateWords;
  readonly frame: Console;
  readonly words: Wording;
  readonly actors: readonly ActorStatus[];
  readonly seat: (id: string) => string;
  readonly lookout: (id: string) => string;
  readonly group: (id: string) => string;
}

/** The sentence for a line; null when it is not told, or hidden now. */
export function logText({ type, seat, about }: LogLine, revealed: boolean, names: LogNames): string | null {
  const say = Object.hasOwn(names.log, type) ? names.log[type as ToldEvent] : undefined;
  if (say === undefined || (!revealed && (HIDDEN_EVENTS as readonly string[]).includes(type))) return null;
  const who = seat === null ? (type === 'actorChanged' ? protagonist(names) : '') : names.seat(seat);
  return say(who, about === null ? '' : aboutText(type as ToldEvent, about, names));
}

function protagonistOf({ actors }: LogNames): ActorStatus | undefined {
  return actors.find(({ role }) => role === 'suspect' || role === 'missing' || role === 'driver');
}

function protagonist(names: LogNames): string {
  return names.states.who[protagonistOf(names)?.role ?? 'passerby'];
}

/** A word of a list by its code; the code itself where the list does not have it. */
function wordOf(list: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(list, code) ? (list[code] ?? code) : code;
}

function aboutText(type: ToldEvent, about: string, names: LogNames): string {
  const { terms, replies } = names.words;
  switch (type) {
    case 'actorChanged': {
      const actor = protagonistOf(names);
      return actor === undefined ? about : doingText({ ...actor, state: about }, names.states, terms);
    }
    case 'patrolSaw':
      return names.states.who[names.actors.find(({ id }) => id === about)?.role ?? 'passerby'];
    case 'callPlaced':
    case 'callTransferred':
    case 'reportFiled':
      return terms.contact[about as Contact] ?? about;
    case 'acted':
      return terms.choice[about as Choice] ?? about;
    case 'incidentOpened':
      return wordOf(terms.what, about);
    case 'incidentClosed':
    case 'caseClosed':
      return wordOf(replies.outcome, about);
    case 'walkStarted':
      return names.lookout(about);
    case 'groupReportOpened':
      return names.group(about);
    case 'hintSent':
      return names.frame.count[about as HintStep] ?? about;
    default:
      return about;
  }
}
