// Checks what came over a connection before anybody believes it.
import * as z from 'zod';
import { PersonFacts } from '../scenario/appearance.ts';
import { Id } from '../scenario/cast.ts';
import { MOST_PRESSURE } from '../scenario/schema.ts';
import { LONGEST_RULING_NOTE } from '../sim/log.ts';
import { CHANNELS, MOST_PARTICIPATION } from '../sim/settings.ts';
import { type Act, type FacilitatorAct, JUDGEMENTS, LOOK_BACK_PARTS, type PhoneAct, REPLAY_SPEEDS, SPEEDS, THOUGHTS } from './acts.ts';
import { FACILITATOR_INTENTS, SEAT_INTENTS } from './intents.ts';
import { LONGEST_MESSAGE } from './messages.ts';

/** People behind one phone, and at one table. */
export const MOST_BEHIND_A_PHONE = 4;
export const MOST_AT_A_TABLE = 40;
/** A tip, a top or an agreement is one sentence on a beamer. */
export const LONGEST_THOUGHT = 140;
/** Longer names do not fit on a beamer. */
export const LONGEST_NAME = 24;
/** A scenario file of one's own travels in one message; this leaves room for its neighbours in the message. Characters. */
const LONGEST_FILE = 60_000;

/** No round lasts a day. Milliseconds. */
const LONGEST_ROUND = 86_400_000;

const Name = z.string().min(1).max(200);
const Seat = z.string().min(1).max(80);
/** The lines of a score share a hundred points. */
const MOST_POINTS = 100;
const PhoneId = z.string().min(1).max(40);
const Line = z.string().min(1).max(200);
const SeatIntent = z.discriminatedUnion('type', SEAT_INTENTS);

const Settings = z.strictObject({
  channels: z.enum(CHANNELS),
  pressure: z.int().min(0).max(MOST_PRESSURE).nullable(),
  participation: z.int().min(0).max(MOST_PARTICIPATION),
});

const Judged = z.enum(JUDGEMENTS).optional();
const OwnJudgement = z.strictObject({ spot: Judged, alert: Judged, post: Judged, respond: Judged });

const PhoneActs = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('inExercise'), intent: SeatIntent }),
  z.strictObject({ do: z.literal('rename'), name: Name, people: z.int().min(1).max(MOST_BEHIND_A_PHONE) }),
  z.strictObject({ do: z.literal('setPatient'), patient: z.boolean() }),
  z.strictObject({ do: z.literal('ready') }),
  z.strictObject({ do: z.literal('answerMoment'), moment: z.string().max(40), option: z.int().min(0).max(9) }),
  z.strictObject({ do: z.literal('guess'), street: z.string().max(80) }),
  z.strictObject({ do: z.literal('giveThought'), kind: z.enum(THOUGHTS), text: z.string().min(1).max(LONGEST_THOUGHT) }),
  z.strictObject({ do: z.literal('remember'), person: PersonFacts }),
  z.strictObject({ do: z.literal('judge'), judgement: OwnJudgement }),
  z.strictObject({ do: z.literal('warn') }),
  z.strictObject({ do: z.literal('leave') }),
]);

const FacilitatorActs = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('startRound'),
    exercise: z.union([z.strictObject({ id: Id }), z.strictObject({ name: Line, text: z.string().max(LONGEST_FILE) })]),
    seed: z.string().min(1).max(40).nullable(),
    settings: Settings,
  }),
  z.strictObject({ do: z.literal('inExercise'), intent: z.discriminatedUnion('type', FACILITATOR_INTENTS) }),
  z.strictObject({ do: z.literal('pause') }),
  z.strictObject({ do: z.literal('resume') }),
  z.strictObject({ do: z.literal('setSpeed'), speed: z.literal(SPEEDS) }),
  z.strictObject({ do: z.literal('endRound') }),
  z.strictObject({ do: z.literal('backToWaiting') }),
  z.strictObject({ do: z.literal('endEvening') }),
  z.strictObject({ do: z.literal('openMoment'), question: Line, options: z.array(Line).min(2).max(5) }),
  z.strictObject({ do: z.literal('closeMoment') }),
  z.strictObject({ do: z.literal('openGuess') }),
  z.strictObject({ do: z.literal('revealGuess') }),
  z.strictObject({ do: z.literal('closeGuess') }),
  z.strictObject({ do: z.literal('showPart'), part: z.enum(LOOK_BACK_PARTS).nullable() }),
  z.strictObject({ do: z.literal('replay'), at: z.int().min(0).max(LONGEST_ROUND), speed: z.literal(REPLAY_SPEEDS) }),
  z.strictObject({ do: z.literal('ask'), what: z.enum([...THOUGHTS, 'memory']).nullable() }),
  z.strictObject({ do: z.literal('pickThought'), thought: z.string().max(40), picked: z.boolean() }),
  z.strictObject({ do: z.literal('agree'), group: Id, text: z.string().max(LONGEST_THOUGHT) }),
  z.strictObject({
    do: z.literal('overrule'),
    seat: Seat,
    line: z.string().min(1).max(60),
    points: z.int().min(0).max(MOST_POINTS).nullable(),
    note: z.string().max(LONGEST_RULING_NOTE),
  }),
  z.strictObject({ do: z.literal('darkenScreen'), dark: z.boolean() }),
  z.strictObject({ do: z.literal('renamePhone'), phone: PhoneId, name: Name }),
  z.strictObject({ do: z.literal('removePhone'), phone: PhoneId }),
  z.strictObject({ do: z.literal('giveRole'), phone: PhoneId, role: z.enum(['resident', 'coordinator']) }),
  z.strictObject({ do: z.literal('settleWarning'), phone: PhoneId }),
  z.strictObject({ do: z.literal('addTable'), name: Name, people: z.int().min(1).max(MOST_AT_A_TABLE) }),
  z.strictObject({ do: z.literal('playFor'), phone: PhoneId, intent: SeatIntent }),
]);

/** A message of a phone or of the facilitator. */
export type Parsed = { readonly n: number; readonly act: Act } | { readonly refused: 'malformed' | 'tooBig'; readonly n: number };

/** Reads a message; `n` is 0 when not even the number could be read. */
export function parseMessage(text: string, as: 'phone' | 'facilitator'): Parsed {
  if (text.length > LONGEST_MESSAGE) return { refused: 'tooBig', n: 0 };
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return { refused: 'malformed', n: 0 };
  }
  const envelope = Envelope.safeParse(message);
  if (!envelope.success) return { refused: 'malformed', n: 0 };
  const act = (as === 'phone' ? PhoneActs : FacilitatorActs).safeParse(envelope.data.act);
  // What zod made is the type's: an optional field that is undefined is a field that is not there.
  return act.success ? { n: envelope.data.n, act: act.data as PhoneAct | FacilitatorAct } : { refused: 'malformed', n: envelope.data.n };
}

const Envelope = z.strictObject({ n: z.int().min(1).max(Number.MAX_SAFE_INTEGER), act: z.unknown() });

/** A name as others may read it: one line, no marks that turn or hide text, not too long; null when nothing is left. */
export function plainName(typed: string): string | null {
  const plain = plainText(typed) ?? '';
  const short = [...plain].slice(0, LONGEST_NAME).join('').trim();
  return short === '' ? null : short;
}

/** A sentence as others may read it: one line, no marks that turn or hide text; null when nothing is left. */
export function plainText(typed: string): string | null {
  const plain = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115F\u1160\u3164\uFFA0]/gu, ' ')
    // A letter with a tower of marks on it would cover its neighbours.
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? null : plain;
}
