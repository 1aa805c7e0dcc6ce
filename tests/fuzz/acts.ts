// Acts of the right shape about things that may or may not be there, may be somebody else's, or may have no sense at all.
import { CHOICES, CONTACTS } from '../../src/scenario/vocabulary.ts';
import { type Act, JUDGEMENTS, LOOK_BACK_PARTS, REPLAY_SPEEDS, SPEEDS, THOUGHTS } from '../../src/protocol/acts.ts';
import { HINT_STEPS, type FacilitatorIntent, type Intent } from '../../src/sim/command.ts';
import { CHANNELS } from '../../src/sim/settings.ts';
import type { Chance } from './chance.ts';
import { NAMES_OF_OBJECTS, words } from './words.ts';

type Facts = Extract<Intent, { type: 'correct' }>['facts'];

/** What an act can be about. */
export interface Known {
  /** Every name that stands for something in this evening: places, people, lines, calls, phones, groups. */
  readonly names: readonly string[];
  /** Files of exercises, whole. */
  readonly files: readonly string[];
}

/** An act of somebody who knows everything that can be asked. */
export function actOf(chance: Chance, as: 'phone' | 'facilitator', known: Known): Act {
  return as === 'phone' ? actOfPhone(chance, known) : actOfFacilitator(chance, known);
}

function nameIn(chance: Chance, { names }: Known): string {
  if (chance.once(6)) return chance.pick(NAMES_OF_OBJECTS) || 'x';
  return chance.once(20) ? words(chance).slice(0, 80) || 'x' : chance.pick(names);
}

function factsOf(chance: Chance, known: Known): Facts {
  return {
    activities: [],
    conduct: [],
    location: { street: nameIn(chance, known), house: chance.below(300) },
    heading: { towards: { place: nameIn(chance, known) } },
    person: { upper: { garment: 'jacket', colour: 'blue' } },
  } as Facts;
}

function seatIntent(chance: Chance, known: Known): Intent {
  const name = (): string => nameIn(chance, known);
  const kinds: readonly (() => Intent)[] = [
    () => ({ type: 'lookCloser', sighting: name() }),
    () => ({ type: 'remember', sighting: name() }),
    () => ({ type: 'forget', sighting: name() }),
    () => ({ type: 'walkTo', lookout: name() }),
    () => ({ type: 'placeCall', contact: chance.pick(CONTACTS) }),
    () => ({ type: 'say', text: words(chance).slice(0, 300) }),
    () => ({ type: 'say', text: words(chance).slice(0, 300), facts: factsOf(chance, known) }),
    () => ({ type: 'dontKnow' }),
    () => ({ type: 'correct', turn: chance.below(40), facts: factsOf(chance, known) }),
    () => ({ type: 'correctLine', line: name(), facts: factsOf(chance, known) }),
    () => ({ type: 'hangUp' }),
    () => ({ type: 'postChat', group: name(), text: words(chance).slice(0, 500) }),
    () => ({ type: 'postChat', group: name(), text: words(chance).slice(0, 500), replyTo: name() }),
    () => ({ type: 'pin', line: name() }),
    () => ({ type: 'unpin', line: name() }),
    () => ({ type: 'removeLine', line: name() }),
    () => ({ type: 'remindRules', group: name() }),
    () => ({ type: 'closeReport', group: name() }),
    () => ({ type: 'passOn', group: name(), line: chance.once(3) ? null : name(), to: name() }),
    () => ({ type: 'readBroadcast', broadcast: name() }),
    () => ({ type: 'act', choice: chance.pick(CHOICES) }),
  ];
  return chance.pick(kinds)();
}

function leaderIntent(chance: Chance, known: Known): FacilitatorIntent {
  const name = (): string => nameIn(chance, known);
  const kinds: readonly (() => FacilitatorIntent)[] = [
    () => ({ type: 'fireInject', inject: name() }),
    () => ({ type: 'skipInject', inject: name() }),
    () => ({ type: 'delayInject', inject: name(), wait: 1_000 + chance.below(3_000_000) }),
    () => ({ type: 'setPressure', perMinute: chance.below(10) }),
    () => ({ type: 'takeSeat', seat: name(), patient: chance.once(2) }),
    () => ({ type: 'openSeat', seat: name(), like: name(), lookout: name(), patient: chance.once(2) }),
    () => ({ type: 'improvise', group: name(), from: words(chance).slice(0, 40) || 'x', text: words(chance).slice(0, 500) || 'x' }),
    () => ({ type: 'takeLineAway', line: name() }),
    () => ({ type: 'takeOverCall', call: name() }),
    () => ({ type: 'speakInCall', call: name(), text: words(chance).slice(0, 300) || 'x' }),
    () => ({ type: 'handBackCall', call: name() }),
    () => ({ type: 'sendHint', step: chance.pick(HINT_STEPS), level: chance.pick([1, 2, 3] as const) }),
    () => ({ type: 'takeNote', text: words(chance).slice(0, 500) || 'x' }),
  ];
  if (chance.once(400)) return { type: 'endExercise' };
  return chance.pick(kinds)();
}

function actOfPhone(chance: Chance, known: Known): Act {
  if (chance.below(4) > 0) return { do: 'inExercise', intent: seatIntent(chance, known) };
  if (chance.once(200)) return { do: 'leave' };
  const kinds: readonly (() => Act)[] = [
    () => ({ do: 'rename', name: words(chance).slice(0, 200) || 'x', people: 1 + chance.below(4) }),
    () => ({ do: 'setPatient', patient: chance.once(2) }),
    () => ({ do: 'ready' }),
    () => ({ do: 'answerMoment', moment: `moment-${chance.below(12)}`, option: chance.below(10) }),
    () => ({ do: 'guess', street: nameIn(chance, known) }),
    () => ({ do: 'warn' }),
    () => ({ do: 'giveThought', kind: chance.pick(THOUGHTS), text: words(chance).slice(0, 140) || 'x' }),
    () => ({ do: 'remember', person: { sex: 'man', upper: { garment: 'jacket', colour: chance.pick(['blue', 'red'] as const) } } }),
    () => ({ do: 'judge', judgement: chance.once(3) ? {} : { spot: chance.pick(JUDGEMENTS), respond: chance.pick(JUDGEMENTS) } }),
  ];
  return chance.pick(kinds)();
}

function actOfFacilitator(chance: Chance, known: Known): Act {
  const phone = (): string => nameIn(chance, known).slice(0, 40) || 'x';
  if (chance.once(3)) return { do: 'inExercise', intent: leaderIntent(chance, known) };
  if (chance.once(300))
    return chance.pick([{ do: 'endRound' }, { do: 'backToWaiting' }, { do: 'endEvening' }, { do: 'removePhone', phone: phone() }]);
  if (chance.once(150)) return roundOf(chance, known);
  const kinds: readonly (() => Act)[] = [
    () => ({ do: 'pause' }),
    () => ({ do: 'resume' }),
    () => ({ do: 'resume' }),
    () => ({ do: 'setSpeed', speed: chance.pick(SPEEDS) }),
    () => ({ do: 'openMoment', question: words(chance).slice(0, 200) || 'x', options: ['Bellen', words(chance).slice(0, 200) || 'x'] }),
    () => ({ do: 'closeMoment' }),
    () => ({ do: 'openGuess' }),
    () => ({ do: 'revealGuess' }),
    () => ({ do: 'closeGuess' }),
    () => ({ do: 'showPart', part: chance.pick([...LOOK_BACK_PARTS, null]) }),
    () => ({ do: 'replay', at: chance.below(1_000_000), speed: chance.pick(REPLAY_SPEEDS) }),
    () => ({ do: 'ask', what: chance.pick([...THOUGHTS, 'memory', null] as const) }),
    () => ({ do: 'pickThought', thought: `thought-${chance.below(20)}`, picked: chance.once(2) }),
    () => ({ do: 'agree', group: nameIn(chance, known).slice(0, 60), text: words(chance).slice(0, 140) }),
    () => ({
      do: 'overrule',
      seat: nameIn(chance, known) || 'raam',
      line: chance.once(2) ? chance.pick(['geen-kwaad', 'bel-112', 'follows'] as const) : nameIn(chance, known).slice(0, 60) || 'x',
      points: chance.once(4) ? null : chance.below(101),
      note: words(chance).slice(0, 200),
    }),
    () => ({ do: 'darkenScreen', dark: chance.once(2) }),
    () => ({ do: 'renamePhone', phone: phone(), name: words(chance).slice(0, 200) || 'x' }),
    () => ({ do: 'giveRole', phone: phone(), role: chance.pick(['resident', 'coordinator'] as const) }),
    () => ({ do: 'settleWarning', phone: phone() }),
    () => ({ do: 'playFor', phone: phone(), intent: seatIntent(chance, known) }),
  ];
  if (chance.once(60)) return { do: 'addTable', name: words(chance).slice(0, 200) || 'x', people: 1 + chance.below(40) };
  return chance.pick(kinds)();
}

/** A round of an exercise, or of a file in which something was changed. */
function roundOf(chance: Chance, { names, files }: Known): Act {
  const settings = {
    channels: chance.pick(CHANNELS),
    pressure: chance.once(2) ? null : chance.below(10),
    participation: chance.below(300),
  };
  const seed = chance.once(2) ? null : words(chance).slice(0, 40) || 'x';
  if (chance.once(2) || files.length === 0)
    return {
      do: 'startRound',
      exercise: { id: chance.pick(['inbraak', 'vermist', ...names.filter((name) => /^[a-z0-9-]+$/.test(name)).slice(0, 3)]) },
      seed,
      settings,
    };
  const file = chance.pick(files);
  const at = chance.below(file.length);
  const changed = chance.once(3)
    ? file
    : `${file.slice(0, at)}${chance.pick([...NAMES_OF_OBJECTS, '-1', '1e99', '[]', '{}', '"'])}${file.slice(at + chance.below(9))}`;
  return { do: 'startRound', exercise: { name: words(chance).slice(0, 200) || 'x', text: changed.slice(0, 60_000) }, seed, settings };
}
