// Precision, recall and F1 of what was found at all in whole messages: which slots, not which values.
import type { Facts } from '../../../src/language/facts.ts';
import type { Gazetteer } from '../../../src/language/gazetteer.ts';
import { understand } from '../../../src/language/understand.ts';
import type { Difference, Score } from './measure.ts';
import type { Message } from './messages.ts';

/** What a message gives: 'person.upper', 'vehicle.kind', 'location', 'heading', 'conduct.privacy', 'channel.112'. */
type Given = ReadonlySet<string>;

const named = (group: string, names: readonly string[]): string[] => names.map((name) => `${group}.${name}`);
const present = (slots: object | undefined): string[] =>
  Object.entries(slots ?? {}).flatMap(([slot, value]) => (value === undefined ? [] : [slot]));

function labelled(message: Message): Given {
  return new Set([
    ...named('person', message.person),
    ...named('vehicle', message.vehicle),
    ...named('conduct', message.conduct),
    ...(message.location ? ['location'] : []),
    ...(message.heading ? ['heading'] : []),
    ...(message.channel === null ? [] : [`channel.${message.channel}`]),
    ...(message.alarm === 'none' ? [] : [`alarm.${message.alarm}`]),
  ]);
}

function heard(facts: Facts): Given {
  return new Set([
    ...named('person', present(facts.person)),
    ...named('vehicle', present(facts.vehicle)),
    ...named('conduct', facts.conduct),
    ...(facts.location ? ['location'] : []),
    ...(facts.heading ? ['heading'] : []),
    ...(facts.channel === undefined ? [] : [`channel.${facts.channel}`]),
    ...(facts.alarm === undefined ? [] : [`alarm.${facts.alarm}`]),
  ]);
}

export interface Measured {
  /** By name of what is given. */
  readonly fields: ReadonlyMap<string, Score>;
  /** Part of the messages of which the alarm is right: reported, asking or none. */
  readonly alarmRight: number;
  readonly differences: readonly Difference[];
}

export function measureMessages(messages: readonly Message[], gazetteer: Gazetteer): Measured {
  const fields = new Map<string, Score>();
  const differences: Difference[] = [];
  let right = 0;
  for (const message of messages) {
    const { facts } = understand(message.text, gazetteer);
    const want = labelled(message);
    const got = heard(facts);
    for (const field of new Set([...want, ...got])) {
      const score = fields.get(field) ?? { right: 0, wrong: 0, missed: 0 };
      if (!got.has(field)) score.missed += 1;
      else if (want.has(field)) score.right += 1;
      else score.wrong += 1;
      fields.set(field, score);
      if (want.has(field) !== got.has(field))
        differences.push({
          text: `${message.id} ${message.text}`,
          field,
          expected: want.has(field) ? 'given' : undefined,
          found: got.has(field) ? 'given' : undefined,
        });
    }
    if ((facts.alarm ?? 'none') === message.alarm) right += 1;
  }
  return { fields, alarmRight: messages.length === 0 ? 1 : right / messages.length, differences };
}

/** The scores of all fields of a group together: 'person', 'vehicle', 'conduct'. */
export function ofGroups(fields: ReadonlyMap<string, Score>, groups: readonly string[]): Score {
  const sum: Score = { right: 0, wrong: 0, missed: 0 };
  for (const [field, score] of fields) {
    if (!groups.some((group) => field === group || field.startsWith(`${group}.`))) continue;
    sum.right += score.right;
    sum.wrong += score.wrong;
    sum.missed += score.missed;
  }
  return sum;
}
