// What a text says of the vehicle that is reported: not the car of the writer, not the cars that somebody looks into, and in a
// collision not the bicycle of the victim.
import type { VehicleFacts } from '../scenario/appearance.ts';
import type { VehicleKind } from '../scenario/vocabulary.ts';
import type { Coloured } from './colours.ts';
import type { Mark, MarkText } from './findings.ts';
import { type Brand, splitPhrase } from './phrases.ts';
import { readPlate } from './plate.ts';
import { anyToken, is, isLemma, meaningOf, type Reading, type Tag } from './reading.ts';
import { DOUBTFUL } from './words/makes.ts';

type Draft = { -readonly [Slot in keyof VehicleFacts]: VehicleFacts[Slot] };

const doubtful = new Set(DOUBTFUL.split(',').map((word) => word.trim()));

interface Candidate {
  readonly tag: Tag;
  readonly kind: VehicleKind | undefined;
  readonly brand: Brand | undefined;
  /** After the model behind the make. */
  readonly end: number;
}

/** The model that stands straight behind a make: Opel Corsa, Peugeot 206. */
function withModel(reading: Reading, tag: Tag, brand: Brand): Candidate {
  if (brand.model !== undefined) return { tag, kind: brand.kind, brand, end: tag.end };
  let start = tag.end;
  while (start < tag.end + 2 && is(reading, start, 'material')) start += 1;
  for (const { words, brand: model } of reading.lexicon.phrases.models.get(brand.make) ?? []) {
    if (words.every((word, offset) => reading.tokens[start + offset]?.text === word && reading.tokens[start + offset]?.gap !== 'stop')) {
      return { tag, kind: model.kind, brand: model, end: start + words.length };
    }
  }
  return { tag, kind: brand.kind, brand, end: tag.end };
}

/** A Golf is a car, golf a game: in doubt something else must speak of a vehicle. */
function isVehicle(reading: Reading, tag: Tag, colours: ReadonlyMap<Tag, Coloured>, elsewhere: boolean): boolean {
  if (isCertain(reading, tag)) return true;
  if (elsewhere) return true;
  if (meaningOf(tag, 'upper') !== undefined) return isDriven(reading, tag);
  const capital =
    (reading.tokens[tag.start]?.capital ?? false) && reading.tokens[tag.start]?.gap !== 'stop' && is(reading, tag.start - 1, 'article');
  return colours.has(tag) || capital;
}

/** "Zwarte Polo reed door": a shirt drives nowhere, and nobody wears a car. */
function isDriven(reading: Reading, tag: Tag): boolean {
  let start = tag.start;
  let end = tag.end;
  while (start > 0 && reading.tokens[start]?.gap !== 'stop') start -= 1;
  while (end < reading.tokens.length && reading.tokens[end]?.gap !== 'stop') end += 1;
  const sentence = { start, end };
  if (anyToken(sentence, (index) => is(reading, index, 'wears'))) return false;
  return anyToken(sentence, (index) => isLemma(reading, index, 'drive') || is(reading, index, 'driven'));
}

function isMine(reading: Reading, tag: Tag): boolean {
  for (let index = tag.start - 1; index >= tag.start - 3 && index >= 0; index -= 1) {
    if (is(reading, index, 'mine')) return true;
    if (reading.tagOf[index] === undefined) return false;
  }
  return false;
}

/** `what` decides about possessions: a stolen bicycle of one's own is the one to look for. */
function candidates(reading: Reading, colours: ReadonlyMap<Tag, Coloured>, stolen: boolean, plate: boolean): Candidate[] {
  const sure =
    plate ||
    reading.tags.some(
      (tag) => (meaningOf(tag, 'vehicle') !== undefined || meaningOf(tag, 'brand') !== undefined) && isCertain(reading, tag),
    );
  const found: Candidate[] = [];
  let mine = -1;
  for (const tag of reading.tags) {
    const kind = meaningOf(tag, 'vehicle');
    const brand = meaningOf(tag, 'brand');
    const any = meaningOf(tag, 'anyVehicle') !== undefined;
    const clause = reading.clauseOf[tag.start];
    // "Ik fiets achter hem aan": the verb.
    if (is(reading, tag.start - 1, 'me') && tag.end === tag.start + 1) continue;
    if ((kind === undefined && brand === undefined && !any) || reading.negated[tag.start] || clause?.interrogates) continue;
    if (!stolen && (isMine(reading, tag) || clause?.aboutMe)) {
      mine = tag.end;
      continue;
    }
    // "Mijn auto staat hier, grijze Skoda": still mine.
    if (
      mine >= 0 &&
      tag.start - mine < 8 &&
      !sentenceBreaks(reading, mine, tag.start) &&
      !is(reading, tag.start - 1, 'article') &&
      !is(reading, tag.start - 2, 'article')
    )
      continue;
    if (brand === undefined && (isCertain(reading, tag) || colours.has(tag) || plate)) found.push({ tag, kind, brand, end: tag.end });
    else if (brand === undefined) continue;
    else if (isVehicle(reading, tag, colours, sure)) found.push(withModel(reading, tag, brand));
  }
  return found;
}

function sentenceBreaks(reading: Reading, start: number, end: number): boolean {
  return anyToken({ start, end: end + 1 }, (index) => reading.tokens[index]?.gap === 'stop');
}

/** A bus with a colour is a van; "de bus" is the one that people wait for. */
function isCertain(reading: Reading, tag: Tag): boolean {
  return tag.end - tag.start > 1 || !doubtful.has(reading.tokens[tag.start]?.text ?? '');
}

const isTwoWheeler = (kind: VehicleKind | undefined): boolean => kind === 'bicycle' || kind === 'ebike';

/** The main vehicle first; in a collision the one with an engine. */
function choose(found: readonly Candidate[], collision: boolean): Candidate | undefined {
  return (
    (collision ? found.find(({ kind }) => !isTwoWheeler(kind)) : undefined) ??
    (collision && found.every(({ kind }) => isTwoWheeler(kind)) ? found[0] : found[0])
  );
}

/** Whether two words can be about one vehicle; a make alone goes with any kind that stands beside it: Ford vrachtwagen. */
function agrees(reading: Reading, one: Candidate, other: Candidate): boolean {
  const [first, second] = [one.kind, other.kind];
  if (first === undefined || second === undefined || first === second) return true;
  const both = (...kinds: VehicleKind[]): boolean => kinds.includes(first) && kinds.includes(second);
  const open = (candidate: Candidate): boolean => candidate.brand !== undefined && candidate.brand.model === undefined;
  if (
    (open(one) || open(other)) &&
    Math.abs(one.tag.start - other.tag.start) <= 4 &&
    reading.clauseOf[one.tag.start] === reading.clauseOf[other.tag.start]
  )
    return true;
  return both('car', 'van') || both('bicycle', 'ebike');
}

/** `words` are the phrases that speak of a vehicle, so that a Polo is not also taken for a shirt. */
export function readVehicle(
  reading: Reading,
  colours: ReadonlyMap<Tag, Coloured>,
  what: string | undefined,
  mark: Mark,
  markText: MarkText,
): { readonly vehicle?: VehicleFacts; readonly words: ReadonlySet<Tag> } {
  const plate = readPlate(reading);
  const found = candidates(reading, colours, what === 'theft', plate !== null);
  const main = choose(found, what === 'collision');
  const draft: Draft = {};
  const same =
    main === undefined
      ? []
      : [main, ...found.filter((other) => other !== main && agrees(reading, main, other) && !isAnother(reading, other.tag))];
  const named = same.find(({ brand, kind }) => brand === undefined && kind !== undefined);
  const branded = same.find(({ brand }) => brand !== undefined);
  const kindOf = branded?.kind === 'van' && named?.kind === 'car' ? branded : (named ?? branded);
  if (kindOf?.kind !== undefined) {
    draft.kind = kindOf.kind;
    mark('vehicle.kind', kindOf.kind, kindOf.tag.start, kindOf.end);
  }
  for (const { brand, tag, end } of same) {
    if (brand === undefined) continue;
    if (draft.make === undefined && !brand.modelOnly) {
      draft.make = brand.make;
      const said =
        brand.model === undefined || end > tag.end ? tag.end : Math.max(tag.start + 1, tag.end - splitPhrase(brand.model).length);
      mark('vehicle.make', brand.make, tag.start, said);
    }
    if (brand.model !== undefined && draft.model === undefined && (draft.make === undefined || draft.make === brand.make)) {
      draft.model = brand.model;
      const start = end > tag.end ? tag.end : Math.max(tag.start, end - splitPhrase(brand.model).length);
      mark('vehicle.model', brand.model, start, end);
    }
  }
  const coloured = same.map(({ tag }) => colours.get(tag)).find((one) => one !== undefined);
  if (coloured) {
    draft.colour = coloured.colour;
    mark('vehicle.colour', coloured.colour, coloured.tag.start, coloured.tag.end);
  }
  if (plate) {
    draft.plate = plate.value;
    markText('vehicle.plate', plate.value, plate.from, plate.to);
  }
  const words = new Set(found.filter(({ brand }) => brand !== undefined).map(({ tag }) => tag));
  return Object.keys(draft).length === 0 ? { words } : { vehicle: draft, words };
}

/** "Een andere auto" is not the one that was spoken of. */
function isAnother(reading: Reading, tag: Tag): boolean {
  return is(reading, tag.start - 1, 'another') || (is(reading, tag.start - 2, 'another') && isLemma(reading, tag.start - 1, 'material'));
}
