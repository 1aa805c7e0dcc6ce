// The sounds of the hall, made here: soft, short and falling away, like a piano in another room. None is like a real alarm.
import type { Sound } from './scene.ts';

/** When a note begins (s), how high it is (Hz), how long it sounds (s). */
type Note = readonly [at: number, hertz: number, length: number];

const NOTES: Readonly<Record<Sound, readonly Note[]>> = {
  start: [
    [0, 523, 0.35],
    [0.16, 659, 0.35],
    [0.32, 784, 0.7],
  ],
  ring: [
    [0, 1047, 0.5],
    [0.28, 1047, 0.8],
  ],
  broadcast: [
    [0, 440, 0.4],
    [0.2, 554, 0.4],
    [0.4, 659, 0.4],
    [0.6, 554, 0.9],
  ],
  pause: [
    [0, 392, 0.45],
    [0.22, 330, 0.8],
  ],
  end: [
    [0, 784, 0.35],
    [0.18, 659, 0.35],
    [0.36, 523, 0.9],
  ],
};

/** Full strength is 1. */
const LOUDNESS = 0.22;

/** Plays the sounds of the hall once somebody allowed it with a click; null where the browser has no sound. */
export function createSounds(): { play(sound: Sound): void; close(): void } | null {
  if (typeof AudioContext === 'undefined') return null;
  const context = new AudioContext();
  return {
    play(sound) {
      if (context.state === 'suspended') void context.resume();
      for (const [at, hertz, length] of NOTES[sound]) strike(context, context.currentTime + 0.02 + at, hertz, length);
    },
    close: () => void context.close(),
  };
}

function strike(context: AudioContext, from: number, hertz: number, length: number): void {
  const volume = context.createGain();
  volume.gain.setValueAtTime(0, from);
  volume.gain.linearRampToValueAtTime(LOUDNESS, from + 0.012);
  volume.gain.exponentialRampToValueAtTime(0.001, from + length);
  volume.connect(context.destination);
  const tone = context.createOscillator();
  tone.type = 'triangle';
  tone.frequency.value = hertz;
  tone.connect(volume);
  tone.start(from);
  tone.stop(from + length);
}
