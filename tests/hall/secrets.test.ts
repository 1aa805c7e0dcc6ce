// Whole evenings as they travel: what is hidden is looked for in everything that was ever sent to a phone or to the screen.
import { describe, expect, test } from 'vitest';
import { SHIPPED, shipped } from '../support/shipped.ts';
import type { Person } from '../support/hall.ts';
import { MARK, marked, otherwiseLed, otherwiseTrue } from '../views/marked.ts';
import { playEvening } from './playEvening.ts';

const POLICIES = ['ideal', 'random', 'typical', 'silent'] as const;

/** All that was ever sent to somebody, as it travelled. */
const sentTo = ({ messages }: Person): string => messages.map((message) => JSON.stringify(message)).join('\n');

function around(text: string, word: string): string[] {
  const at = text.indexOf(word);
  return at < 0 ? [] : [text.slice(Math.max(0, at - 120), at + 60)];
}

describe.each(SHIPPED)('%s', (name) => {
  const scenario = shipped(name);
  const coordinator = scenario.seats.some(({ role }) => role === 'coordinator') ? 2 : undefined;
  const role = coordinator === undefined ? {} : { coordinator };

  test('no phone, no coordinator’s phone and no screen ever receives a hidden name or text, or anything of somebody else', async () => {
    const { hall, phones, screen, lead } = await playEvening({
      scenario: marked(scenario, MARK),
      seed: '2',
      policies: POLICIES,
      ...role,
      leads: true,
    });
    for (const person of [...phones, screen]) expect(around(sentTo(person), MARK)).toEqual([]);
    // It would be found: the console is full of it.
    expect(sentTo(lead)).toContain(MARK);
    expect(phones[0]?.document('seat')).toMatchObject({ phase: 'ended', hints: [{ step: 'spot' }] });
    expect(sentTo(phones[0] ?? screen).length).toBeGreaterThan(10_000);

    // Tokens and what is kept of them, numbers of other phones, notes of the facilitator.
    for (const [which, phone] of phones.entries()) {
      const bytes = sentTo(phone);
      expect(bytes.split(phone.token ?? 'none')).toHaveLength(2);
      for (const other of phones) if (other !== phone) expect(around(bytes, `"${other.token}"`)).toEqual([]);
      for (const other of phones.keys()) if (other !== which) expect(around(bytes, `"phone-${other + 1}"`)).toEqual([]);
      for (const secret of ['hash of', 'lead', 'geheime notitie']) expect(around(bytes, secret)).toEqual([]);
    }
    for (const secret of ['hash of', 'random-', 'phone-', 'geheime notitie']) expect(around(sentTo(screen), secret)).toEqual([]);
    expect(around(sentTo(lead), 'hash of')).toEqual([]);
    for (const phone of phones) expect(around(sentTo(lead), `"${phone.token}"`)).toEqual([]);

    const logs = JSON.stringify(hall.evening.logs('lead'));
    for (const secret of ['Buur ', 'hash of', 'random-', 'phone-']) expect(around(logs, secret)).toEqual([]);
  });

  test('two evenings that differ only in what is hidden are the same to phones and the screen, byte by byte', async () => {
    const bytes = async (mark: 'een' | 'twee'): Promise<string[]> => {
      const { phones, screen } = await playEvening({
        scenario: otherwiseLed(scenario, mark),
        seed: '4',
        policies: POLICIES,
        ...role,
        leads: true,
      });
      return [...phones, screen].map(sentTo);
    };
    expect(await bytes('een')).toEqual(await bytes('twee'));
  });
});

test('what a closer look would show makes no difference to the bytes of a hall that does not look', async () => {
  const scenario = shipped('inbraak.boef.json');
  const bytes = async (which: typeof scenario): Promise<string[]> => {
    const { phones, screen } = await playEvening({ scenario: which, seed: '5', policies: ['silent', 'silent'] });
    return [...phones, screen].map(sentTo);
  };
  expect(await bytes(otherwiseTrue(scenario))).toEqual(await bytes(scenario));
});

test('what somebody says in a call, remembers or does stays on that phone', async () => {
  const { phones, screen, lead } = await playEvening({
    scenario: shipped('inbraak.boef.json'),
    seed: '3',
    policies: ['ideal', 'silent', 'silent'],
  });
  const [caller, neighbour] = phones;
  if (!caller || !neighbour) throw new Error('nobody');
  const said = caller.document('seat')?.happenings.length ?? 0;
  expect(said).toBeGreaterThan(0);
  const turns = caller.messages.flatMap((message) =>
    [...JSON.stringify(message).matchAll(/"by":"caller","at":\d+[^}]*?"text":"([^"]{12,})"/g)].map(([, text]) => text ?? ''),
  );
  const own = new Set(turns);
  expect(own.size).toBeGreaterThan(0);
  for (const text of own) {
    expect(around(sentTo(neighbour), text)).toEqual([]);
    expect(around(sentTo(screen), text)).toEqual([]);
  }
  expect([...own].some((text) => sentTo(lead).includes(text))).toBe(true);
  expect(neighbour.document('seat')?.call).toBeNull();
  expect(neighbour.document('seat')?.own).toEqual([]);
});
