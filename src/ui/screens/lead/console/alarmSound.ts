// The sound of an alarm: two soft tones of our own, made in the page and off until somebody switches it on.
import { signal } from '@preact/signals';
import { readStored, writeStored } from '../../../storage.ts';

const STORED = 'boef.console.sound';

/** Whether an alarm may be heard. */
export const alarmSound = signal(readStored(STORED) === 'on');

let context: AudioContext | null = null;

/** Within a tap, so that the browser lets the page make sound later. */
export function switchAlarmSound(on: boolean): void {
  alarmSound.value = on;
  writeStored(STORED, on ? 'on' : '');
  if (on) soundAlarm();
}

/** Hz, one after the other. */
const TONES = [660, 880] as const;
const TONE_LASTS = 0.25;

/** Sounds once, when that was switched on. */
export function soundAlarm(): void {
  if (!alarmSound.peek()) return;
  context ??= new AudioContext();
  const start = context.currentTime;
  for (const [i, tone] of TONES.entries()) {
    const oscillator = context.createOscillator();
    const volume = context.createGain();
    oscillator.frequency.value = tone;
    volume.gain.value = 0.15;
    oscillator.connect(volume).connect(context.destination);
    oscillator.start(start + i * TONE_LASTS);
    oscillator.stop(start + (i + 1) * TONE_LASTS);
  }
}
