// `boef understand`: reads messages as JSON lines and writes what is understood of each, in the same order. It measures and
// checks the language by itself; what the facts are used for is of no concern here.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod';
import { buildGazetteer, type Gazetteer, type Named } from '../language/gazetteer.ts';
import { understand } from '../language/understand.ts';
import { loadNeighbourhood } from '../scenario/load/load.ts';
import { expandNeighbourhood } from '../scenario/neighbourhoodExpand.ts';
import { lineOf } from './check.ts';
import { readSource } from '../server/scenarioFiles.ts';
import { whyUnreadable } from './whyUnreadable.ts';

const Message = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** The order in which slots are written. */
const PERSON = ['sex', 'age', 'height', 'build', 'skin', 'hair', 'face', 'upper', 'lower', 'shoes', 'bag', 'other'] as const;
const VEHICLE = ['kind', 'colour', 'make', 'model', 'plate'] as const;
const NOWHERE: Named = { streets: [], houses: [], places: [], exits: [], aliases: [] };

/** One answer, as a line of JSON. */
function answer({ id, text }: z.infer<typeof Message>, gazetteer: Gazetteer): string {
  const { facts, spans } = understand(text, gazetteer);
  return JSON.stringify({
    id,
    alarm: facts.alarm ?? 'none',
    channel: facts.channel ?? null,
    person: PERSON.filter((slot) => facts.person?.[slot] !== undefined),
    vehicle: VEHICLE.filter((slot) => facts.vehicle?.[slot] !== undefined),
    location: facts.location !== undefined,
    heading: facts.heading !== undefined,
    conduct: facts.conduct,
    facts: { ...facts, spans },
  });
}

/** A message, or in Dutch what is wrong with the line. */
function parse(line: string): z.infer<typeof Message> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'dit is geen JSON. Zet op elke regel één bericht, zoals {"id": 1, "text": "..."}.';
  }
  const message = Message.safeParse(value);
  if (message.success) return message.data;
  const missing = message.error.issues[0]?.path[0] === 'text' ? '"text" (tekst)' : '"id" (tekst of getal)';
  return `${missing} ontbreekt of klopt niet. Schrijf een bericht als {"id": 1, "text": "..."}.`;
}

/** The names of a neighbourhood, or null when the file is none; says why. */
function gazetteerOf(path: string): Gazetteer | null {
  const source = readSource(path);
  if (source === null) {
    console.error(whyUnreadable(path) ?? `${path}: dit bestand kan niet gelezen worden.`);
    return null;
  }
  const loaded = loadNeighbourhood(source);
  if (loaded.ok) return buildGazetteer(expandNeighbourhood(loaded.value));
  for (const problem of loaded.problems) console.error(lineOf(problem));
  return null;
}

/** Answers every line of `input` on `output`; false when a line or the neighbourhood was no good. The rest goes on. */
export async function understandLines(
  options: { readonly neighbourhood?: string },
  input: Readable = process.stdin,
  output: Writable = process.stdout,
): Promise<boolean> {
  const gazetteer = options.neighbourhood === undefined ? buildGazetteer(NOWHERE) : gazetteerOf(options.neighbourhood);
  if (gazetteer === null) return false;
  let sound = true;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const typed = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (typed.trim() === '') continue;
    const message = parse(typed);
    if (typeof message === 'string') {
      console.error(`Regel ${number}: ${message}`);
      sound = false;
    } else if (!output.write(`${answer(message, gazetteer)}\n`)) await once(output, 'drain');
  }
  return sound;
}
