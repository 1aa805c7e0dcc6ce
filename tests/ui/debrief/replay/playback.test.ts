import { describe, expect, it } from 'vitest';
import { createPlayback, type Frames, nextMoment, previousMoment } from '../../../../src/ui/screens/debrief/replay/playback.ts';

/** A screen whose frames come when the test says so. */
function screen(): Frames & { pass(milliseconds: number, every?: number): void; readonly waiting: () => boolean } {
  let time = 1000;
  let wanted: { readonly handle: number; readonly callback: (time: number) => void } | null = null;
  let last = 0;
  return {
    request(callback) {
      last += 1;
      wanted = { handle: last, callback };
      return last;
    },
    cancel(handle) {
      if (wanted?.handle === handle) wanted = null;
    },
    pass(milliseconds, every = 20) {
      for (const until = time + milliseconds; time < until; ) {
        time += Math.min(every, until - time);
        const due = wanted;
        wanted = null;
        due?.callback(time);
      }
    },
    waiting: () => wanted !== null,
  };
}

const MINUTE = 60_000;

function playing(startAt = 0, end = 30 * MINUTE) {
  const frames = screen();
  const playback = createPlayback(end, startAt, frames);
  playback.play();
  frames.pass(20);
  return { frames, playback };
}

describe('playing an evening again', () => {
  it('goes as fast as was chosen, also when that changes on the way', () => {
    const { frames, playback } = playing();
    frames.pass(1000);
    expect(playback.now.value).toBe(1000);
    playback.setSpeed(16);
    frames.pass(1000);
    expect(playback.now.value).toBe(17_000);
  });

  it('ends at the end, and asks for no more frames', () => {
    const { frames, playback } = playing(30 * MINUTE - 500);
    frames.pass(2000);
    expect(playback.now.value).toBe(30 * MINUTE);
    expect(playback.isPlaying.value).toBe(false);
    expect(frames.waiting()).toBe(false);
  });

  it('begins anew when it stands at the end', () => {
    const { frames, playback } = playing(30 * MINUTE);
    frames.pass(1000);
    expect(playback.now.value).toBe(1000);
  });

  it('stands still while its page is hidden, and goes on from there', () => {
    const { frames, playback } = playing();
    frames.pass(1000);
    frames.pass(10 * MINUTE, 10 * MINUTE);
    expect(playback.now.value).toBe(1000);
    frames.pass(1000);
    expect(playback.now.value).toBe(2000);
  });

  it('stays where it was halted, until it is played again', () => {
    const { frames, playback } = playing();
    frames.pass(1000);
    playback.pause();
    frames.pass(1000);
    expect(playback.now.value).toBe(1000);
    playback.toggle();
    frames.pass(1020);
    expect(playback.now.value).toBe(2000);
  });

  it('goes on from where somebody jumps to, and never outside the evening', () => {
    const { frames, playback } = playing();
    playback.setNow(10 * MINUTE);
    frames.pass(1000);
    expect(playback.now.value).toBe(10 * MINUTE + 1000);
    playback.setNow(-5000);
    expect(playback.now.value).toBe(0);
    playback.setNow(99 * MINUTE);
    expect(playback.now.value).toBe(30 * MINUTE);
  });

  it('counts jumps and not frames, so that nobody is read every second', () => {
    const { frames, playback } = playing();
    frames.pass(5000);
    expect(playback.jumps.value).toBe(0);
    playback.setNow(0);
    expect(playback.jumps.value).toBe(1);
  });
});

describe('the event before and the event after', () => {
  const moments = [60_000, 120_000, 180_000];

  it('are the nearest on either side of now', () => {
    const playback = createPlayback(30 * MINUTE, 120_000, screen());
    expect(previousMoment(moments, playback)).toBe(60_000);
    expect(nextMoment(moments, playback)).toBe(180_000);
  });

  it('are none where there are none', () => {
    const playback = createPlayback(30 * MINUTE, 60_000, screen());
    expect(previousMoment(moments, playback)).toBeNull();
    playback.setNow(180_000);
    expect(nextMoment(moments, playback)).toBeNull();
  });

  it('get past what just came by while it plays fast', () => {
    const { frames, playback } = playing(118_000);
    playback.setSpeed(16);
    frames.pass(500);
    expect(previousMoment(moments, playback)).toBe(60_000);
  });
});
