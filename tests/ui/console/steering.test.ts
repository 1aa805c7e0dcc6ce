import { describe, expect, test } from 'vitest';
import type { ReplayCard } from '../../../src/protocol/documents.ts';
import { createPlayback } from '../../../src/ui/screens/debrief/replay/playback.ts';
import { ASK_EVERY, createSteering, type Wish } from '../../../src/ui/screens/lead/console/end/steering.ts';
import { replayKeyOf } from '../../../src/ui/screens/lead/console/end/useReplayKeys.ts';

/** A console with a clock of its own; `pass` lets time go by, frames with it. */
function console() {
  let now = 0;
  const asked: Wish[] = [];
  const answers: (() => void)[] = [];
  let timers: { at: number; run: () => void }[] = [];
  let frame: ((time: number) => void) | null = null;
  const own = createPlayback(600_000, 0, {
    request: (callback) => {
      frame = callback;
      return 1;
    },
    cancel: () => {
      frame = null;
    },
  });
  const steering = createSteering(
    own,
    (wish) => {
      asked.push(wish);
      return new Promise<void>((done) => answers.push(done));
    },
    {
      now: () => now,
      after(wait, run) {
        const timer = { at: now + wait, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((one) => one !== timer);
        };
      },
    },
  );
  return {
    own,
    steering,
    asked,
    async answer(): Promise<void> {
      for (const done of answers.splice(0)) done();
      await Promise.resolve();
      await Promise.resolve();
    },
    pass(milliseconds: number): void {
      for (const end = now + milliseconds; now < end; ) {
        now += 10;
        const due = timers.filter(({ at }) => at <= now);
        timers = timers.filter(({ at }) => at > now);
        for (const { run } of due) run();
        const next = frame;
        frame = null;
        next?.(now);
      }
    },
  };
}

const card = (at: number, speed: ReplayCard['speed'], passed = 0): ReplayCard => ({ at, speed, from: 1_000, now: 1_000 + passed });

describe('steering the replay', () => {
  test('dragging asks a few times a second and always for the last moment', () => {
    const { steering, asked, pass } = console();
    for (let at = 0; at < 100; at += 1) {
      steering.playback.setNow(at * 1_000);
      pass(20);
    }
    pass(ASK_EVERY);
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.length).toBeLessThanOrEqual(2_000 / ASK_EVERY + 2);
    expect(asked.at(-1)).toEqual({ at: 99_000, speed: 0 });
  });

  test('play, another speed and pause are asked with the moment at which they were pressed', () => {
    const { own, steering, asked, pass } = console();
    own.setSpeed(4);
    steering.playback.setSpeed(8);
    expect(asked).toEqual([]);
    steering.playback.play();
    expect(asked).toEqual([{ at: 0, speed: 8 }]);
    pass(1_000);
    steering.playback.setSpeed(2);
    pass(300);
    steering.playback.toggle();
    pass(300);
    expect(asked.map(({ speed }) => speed)).toEqual([8, 2, 0]);
    expect(asked[1]?.at).toBeGreaterThan(7_500);
    expect(asked[2]?.at).toBe(Math.round(own.now.value));
  });

  test('what comes back of one’s own acts does not make the slider jump', async () => {
    const { own, steering, pass, answer } = console();
    steering.playback.setNow(60_000);
    steering.heard(card(0, 4));
    expect(own.now.value).toBe(60_000);
    await answer();
    steering.heard(card(60_000, 0, 40));
    steering.playback.setNow(90_000);
    // Asked, and still on its way: what is heard meanwhile is of before.
    steering.heard(card(60_000, 0, 90));
    expect(own.now.value).toBe(90_000);
    pass(ASK_EVERY);
    steering.heard(card(60_000, 0, 300));
    expect(own.now.value).toBe(90_000);
  });

  test('another console, or this page before it was loaded again, is followed', () => {
    const { own, steering, asked, pass } = console();
    steering.heard(card(120_000, 4, 10_000));
    expect(own.now.value).toBe(160_000);
    expect(own.isPlaying.value).toBe(true);
    pass(1_010);
    expect(own.now.value).toBeGreaterThan(163_500);
    steering.heard(card(30_000, 0));
    expect([own.now.value, own.isPlaying.value]).toEqual([30_000, false]);
    expect(asked).toEqual([]);
  });

  test('a replay that is over stays at its end', () => {
    const { own, steering } = console();
    steering.heard(card(590_000, 16, 60_000));
    expect([own.now.value, own.isPlaying.value]).toEqual([600_000, false]);
  });

  test('showing the whole course again brings the slider back, and asks nothing', async () => {
    const { own, steering, asked, answer } = console();
    steering.playback.play();
    await answer();
    steering.heard(null);
    expect([own.now.value, own.isPlaying.value]).toEqual([0, false]);
    expect(asked).toHaveLength(1);
  });

  test('leaving the part asks nothing more', () => {
    const { steering, asked, pass } = console();
    steering.playback.setNow(1_000);
    steering.playback.setNow(2_000);
    steering.stop();
    pass(1_000);
    expect(asked).toEqual([{ at: 1_000, speed: 0 }]);
  });
});

describe('the keys of the replay', () => {
  const press = (key: string, more: object = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });
  const inside = (selector: string) =>
    ({ closest: (wanted: string) => (wanted.split(', ').includes(selector) ? document : null) }) as never;
  const document = {} as Element;

  test('are the space bar, comma, full stop and T, wherever the focus is', () => {
    expect([' ', ',', '.', 't', 'T', 'x', 'ArrowRight'].map((key) => replayKeyOf(press(key), null))).toEqual([
      'toggle',
      'previous',
      'next',
      'table',
      'table',
      null,
      null,
    ]);
  });

  test('leave alone what is typed, and what the space bar presses by itself', () => {
    expect(replayKeyOf(press('t'), inside('textarea'))).toBeNull();
    expect(replayKeyOf(press(' '), inside('button'))).toBeNull();
    expect(replayKeyOf(press('.'), inside('button'))).toBe('next');
    expect(replayKeyOf(press('t', { ctrlKey: true }), null)).toBeNull();
  });
});
