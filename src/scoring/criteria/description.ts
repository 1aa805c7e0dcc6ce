// What the police or a group got of how somebody looks: how right and how complete, and from where the teller had it.
import type { Facts } from '../../language/facts.ts';
import type { PersonSlot, VehicleSlot } from '../../scenario/vocabulary.ts';
import { judgeSlot } from '../compare.ts';
import { type SeatRecord, type Truth, truthAbout } from '../record.ts';
import type { Part, Source } from '../score.ts';
import { toldTo } from '../toldTo.ts';
import { halvesOf } from './deed.ts';

/**
 * Judges a description: every slot that was said or could have been, and of what was said from where it came. What was read counts up
 * to the call, as Burgernet soon tells what the caller said. What fits the victim is no wrong word about the driver.
 */
export function judgeDescription(
  record: SeatRecord,
  facts: Facts,
  actor: string,
  slots: readonly (PersonSlot | VehicleSlot)[],
  until: number,
  calledAt = until,
): Part[] {
  const truth = truthAbout(record, actor, until);
  const seen = seenOf(record, actor, until);
  const read = readBy(record, calledAt);
  const { plot } = record.scenario;
  const victim = plot.kind === 'hitAndRun' && plot.victim !== actor ? truthAbout(record, plot.victim, until) : null;
  return slots.map((slot) => {
    const part = judgeSlot(slot, facts, truth);
    const isOfVictim = part.verdict === 'wrong' && victim !== null && fits(slot, facts, victim);
    if (isOfVictim) return { ...part, verdict: 'unknown', said: null };
    return part.said === null ? part : { ...part, source: sourceOf(slot, facts, seen, read) };
  });
}

function sourceOf(slot: PersonSlot | VehicleSlot, facts: Facts, seen: Truth, read: Truth): Source {
  return fits(slot, facts, seen) ? 'seen' : fits(slot, facts, read) ? 'read' : 'neither';
}

function fits(slot: PersonSlot | VehicleSlot, facts: Facts, known: Truth): boolean {
  return ['right', 'almost'].includes(judgeSlot(slot, facts, known).verdict);
}

const NO_DEEDS: ReadonlySet<never> = new Set();

/** What the cards of this seat showed of somebody: at a glance, and closer once it had looked. */
function seenOf({ sightings, looked }: SeatRecord, actor: string, until: number): Truth {
  const closer = new Set(looked.flatMap(({ at, sighting }) => (at <= until ? [sighting] : [])));
  const cards = sightings.flatMap(({ at, sighting }) => (at <= until && sighting.actor === actor ? [sighting] : []));
  const shown = cards.flatMap((card) => (closer.has(card.id) ? [card, card.closer] : [card]));
  return {
    persons: shown.map(({ person }) => person),
    vehicles: shown.flatMap(({ vehicle }) => vehicle ?? []),
    activities: NO_DEEDS,
  };
}

/** What others had told this seat of how somebody looks. */
function readBy(record: SeatRecord, until: number): Truth {
  const told = toldTo(record, until);
  return {
    persons: told.flatMap(({ person }) => person ?? []),
    vehicles: told.flatMap(({ vehicle }) => vehicle ?? []),
    activities: NO_DEEDS,
  };
}

/**
 * F1 of a description, in thousandths: the harmonic mean of precision, how much of what was said is no untruth, and of recall, how
 * much of what is enough to search with was said. Half a plate is no untruth, but half of what is needed. A wrong feature undoes a
 * right one, as people go after somebody else; below nothing it misleads.
 */
export function f1Of(slots: readonly Part[], enough: number): number {
  if (enough === 0) return 1000;
  const said = slots.filter(({ verdict }) => verdict !== 'unknown').length;
  const wrong = slots.filter(({ verdict }) => verdict === 'wrong').length;
  const halves = slots.reduce((sum, part) => sum + halvesOf(part), 0) - 2 * wrong;
  if (halves <= 0) return Math.max(-1000, Math.floor((500 * halves) / enough));
  const recalled = Math.min(halves, 2 * enough);
  // 2PR / (P + R), with P = clean / said and R = recalled / (2 enough).
  const clean = said - 2 * wrong;
  return Math.floor((2000 * clean * recalled) / (2 * clean * enough + recalled * said));
}
