// What somebody with a phone does next, as people in a hall do: look, write in the group, sometimes call, sometimes act.
import type { Documents } from '../../src/protocol/documents.ts';
import type { Choice } from '../../src/scenario/vocabulary.ts';
import type { Intent } from '../../src/sim/command.ts';

/** A number from 0 up to 1. */
export type Random = () => number;

const LINES = [
  'Ik zie iemand bij nummer 12, hij kijkt bij de ramen naar binnen.',
  'Bij ons is het rustig.',
  'Man met donker jack loopt het achterpad in.',
  'Heeft iemand al 112 gebeld?',
  'Ik heb 112 gebeld.',
  'Doe de lamp buiten even aan.',
  'Is dat niet die meneer die zijn kat zoekt?',
  'Ik ga niet naar buiten, ik kijk vanaf boven.',
] as const;

const SPOKEN = [
  'Politie, op de Haverkamp.',
  'Ik zie een man met een donker jack en een pet.',
  'Hij klimt over de schutting bij nummer 14.',
  'Hij loopt naar de Schoolstraat.',
  'Dat weet ik niet.',
] as const;

const CHOICES: readonly Choice[] = ['stayAndWatch', 'lightOn', 'noteDetails'];

/** After so many sentences a call is ended. */
const SENTENCES = 4;

function oneOf<T>(values: readonly T[], random: Random): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

/** `mayCall`: one of the few who call 112. `line`: gives a chat line its number. */
export function nextIntent(seat: NonNullable<Documents['seat']>, random: Random, mayCall: boolean, line: (text: string) => string): Intent {
  const call = seat.call;
  if (call !== null && call.state !== 'ended') {
    if (call.state === 'talking' && call.turns.length < 2 * SENTENCES) return { type: 'say', text: oneOf(SPOKEN, random) };
    if (call.state === 'talking') return { type: 'hangUp' };
  } else if (mayCall && random() < 0.3) return { type: 'placeCall', contact: '112' };
  const chance = random();
  const open = seat.cards.filter(({ closer }) => closer === 'possible');
  if (chance < 0.35 && open.length > 0) return { type: 'lookCloser', sighting: oneOf(open, random).id };
  const known = seat.cards.filter(({ remembered }) => !remembered);
  if (chance < 0.6 && known.length > 0) return { type: 'remember', sighting: oneOf(known, random).id };
  const group = seat.memberOf[0];
  if (chance < 0.85 && group !== undefined) return { type: 'postChat', group: group.id, text: line(oneOf(LINES, random)) };
  return { type: 'act', choice: oneOf(CHOICES, random) };
}
