// The corpora of whole messages: one JSON object a line, with the slots that a message gives but not their values. The voices
// files were used while the word lists were made; held-out.jsonl was written by others and is only ever measured.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Message = z.strictObject({
  id: z.string(),
  voice: z.enum(['74', '23', 'panic', 'coordinator', 'plain']),
  text: z.string(),
  alarm: z.enum(['reported', 'asking', 'none']),
  channel: z.enum(['112', '0900-8844']).nullable(),
  person: z.array(z.enum(['sex', 'age', 'height', 'build', 'skin', 'hair', 'face', 'upper', 'lower', 'shoes', 'bag', 'other'])),
  vehicle: z.array(z.enum(['kind', 'colour', 'make', 'model', 'plate'])),
  location: z.boolean(),
  heading: z.boolean(),
  conduct: z.array(z.enum(['off-topic', 'unsafe', 'prejudice', 'abuse', 'privacy'])),
});
/** A message with what it gives, as the labelling guide of the corpus says. */
export type Message = z.infer<typeof Message>;

/** The messages of a file beside this one; a line that is not of the shape is a mistake in the file. */
export function readMessages(name: string, folder: string = import.meta.dirname): Message[] {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`There is no corpus ${path}`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Message.parse(JSON.parse(line)));
}
