import { expect, it } from 'vitest';
import type { ReplayCard } from '../../../src/protocol/documents.ts';
import { AS_WRITTEN } from '../../../src/sim/settings.ts';
import { momentOf } from '../../../src/ui/screens/screen/lookBack/replayClock.ts';
import { openHall, type Person } from '../../support/hall.ts';

/** A round that is over, of which the hall sees the course. */
async function courseShown() {
  const hall = await openHall();
  const lead = await hall.lead();
  const screen = await hall.enter({ as: 'screen', token: 'beam' });
  const phone = await hall.phone('Corrie');
  await lead.act({ do: 'startRound', exercise: { id: 'inbraak' }, seed: '7', settings: AS_WRITTEN });
  await hall.machine.pass(240_000);
  await lead.act({ do: 'endRound' });
  await lead.act({ do: 'showPart', part: 'course' });
  await hall.machine.pass(100);
  return { hall, lead, screen, phone };
}

function replayOf(person: Person): ReplayCard {
  const replay = person.document('evening').lookBack?.replay;
  if (!replay) throw new Error('no replay');
  return replay;
}

/** Where a page that hears this now is in the round. */
const seen = (person: Person): number => momentOf(replayOf(person), 0, 1_000_000);

it('the hall sees the whole course until the facilitator plays it, and again when the part is shown again', async () => {
  const { hall, lead, screen } = await courseShown();
  expect(screen.document('evening').lookBack?.replay).toBeNull();
  expect(await lead.act({ do: 'replay', at: 30_000, speed: 4 })).toBeNull();
  await hall.machine.pass(100);
  expect(replayOf(screen)).toMatchObject({ at: 30_000, speed: 4 });
  await lead.act({ do: 'showPart', part: 'course' });
  await hall.machine.pass(100);
  expect(screen.document('evening').lookBack?.replay).toBeNull();
});

it('only while the course is shown, and never beyond its end', async () => {
  const { hall, lead, screen } = await courseShown();
  const end = screen.document('screen').course?.endedAt ?? 0;
  expect(end).toBeGreaterThan(200_000);
  expect(await lead.act({ do: 'replay', at: end + 60_000, speed: 1 })).toBeNull();
  await hall.machine.pass(100);
  expect(replayOf(screen).at).toBe(end);
  await lead.act({ do: 'showPart', part: 'tips' });
  expect(await lead.act({ do: 'replay', at: 0, speed: 1 })).toBe('nothingOpen');
  await lead.act({ do: 'backToWaiting' });
  expect(await lead.act({ do: 'replay', at: 0, speed: 1 })).toBe('noRound');
});

it('a beamer that comes back is where the replay is by now, also after a restart of the program', async () => {
  const { hall, lead, screen } = await courseShown();
  await lead.act({ do: 'replay', at: 10_000, speed: 4 });
  await hall.machine.pass(100);
  await hall.machine.pass(9_900);
  screen.leave();
  const again = await hall.enter({ as: 'screen', token: 'beam' });
  expect(seen(again)).toBeGreaterThanOrEqual(50_000);
  expect(seen(again)).toBeLessThan(50_800);
  await hall.restart();
  await hall.machine.pass(10_000);
  const later = await hall.enter({ as: 'screen', token: 'beam' });
  expect(seen(later)).toBeGreaterThanOrEqual(90_000);
  expect(seen(later)).toBeLessThan(91_600);
});

it('whoever came in while it played hears it go back to the same moment, though nothing else changed', async () => {
  const { hall, lead } = await courseShown();
  await lead.act({ do: 'replay', at: 0, speed: 4 });
  await hall.machine.pass(20_000);
  const late = await hall.enter({ as: 'screen', token: 'beam' });
  expect(seen(late)).toBeGreaterThan(79_000);
  await lead.act({ do: 'replay', at: 0, speed: 4 });
  await hall.machine.pass(60);
  expect(seen(late)).toBeLessThan(1_000);
});

it('standing still it stays where it is, however much time goes by', async () => {
  const { hall, lead } = await courseShown();
  await lead.act({ do: 'replay', at: 44_000, speed: 0 });
  await hall.machine.pass(60_000);
  expect(seen(await hall.enter({ as: 'screen', token: 'beam' }))).toBe(44_000);
});

it('scrubbing sends a few bytes each time, and never the course again', async () => {
  const { hall, lead, screen, phone } = await courseShown();
  const before = [screen, lead, phone].map(({ messages }) => messages.length);
  for (let at = 0; at < 20_000; at += 1_000) {
    await lead.act({ do: 'replay', at, speed: 0 });
    await hall.machine.pass(250);
  }
  for (const [index, person] of [screen, lead, phone].entries()) {
    const sent = person.messages.slice(before[index]).filter(({ is }) => is !== 'receipt');
    expect(sent.length).toBeLessThanOrEqual(22);
    expect(JSON.stringify(sent).length).toBeLessThan(22 * 300);
    for (const message of sent) expect(message).toMatchObject({ is: 'changes', doc: 'evening' });
  }
  expect(seen(screen)).toBe(19_000);
});

it('a replay that goes on is no news of its own', async () => {
  const { hall, lead, screen } = await courseShown();
  await lead.act({ do: 'replay', at: 0, speed: 1 });
  await hall.machine.pass(100);
  const before = screen.messages.length;
  await hall.machine.pass(30_000);
  expect(screen.messages.slice(before)).toEqual([]);
});

it('the console has the course only while the hall is shown it', async () => {
  const { hall, lead, screen } = await courseShown();
  expect(lead.document('console').course).toEqual(screen.document('screen').course);
  expect(lead.document('console').course?.tracks.length).toBeGreaterThan(0);
  await lead.act({ do: 'showPart', part: 'police' });
  await hall.machine.pass(100);
  expect(lead.document('console').course).toBeNull();
});
