// What the machine beside the beamer does: stays awake, hides its cursor, makes sounds after one click.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Heard, soundFor } from './scene.ts';
import { createSounds } from './sounds.ts';

/** The cursor and the buttons go after so long without a movement, ms. */
const REST = 4000;

/** Whether somebody moved the mouse or pressed a key just now. */
export function usePointer(): boolean {
  const [pointed, setPointed] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setPointed(false), REST);
    const moved = () => {
      setPointed(true);
      clearTimeout(timer);
      timer = setTimeout(() => setPointed(false), REST);
    };
    const events = ['pointermove', 'pointerdown', 'keydown'] as const;
    for (const event of events) addEventListener(event, moved);
    return () => {
      clearTimeout(timer);
      for (const event of events) removeEventListener(event, moved);
    };
  }, []);
  return pointed;
}

/** Keeps the screen on where the browser can; on plain http it cannot, and nothing is lost. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    const ask = () => {
      if (document.hidden || !('wakeLock' in navigator)) return;
      navigator.wakeLock.request('screen').then(
        (given) => {
          if (gone) void given.release();
          else lock = given;
        },
        () => undefined,
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}

/** Sound as this screen has it: off until somebody clicks. `toggle` is null where there is none. */
export interface RoomSounds {
  readonly on: boolean;
  readonly toggle: (() => void) | null;
}

/** Sounds at each change from one scene to another; what was there when the page opened makes none. */
export function useSounds({ scene, messages }: Heard, known: boolean): RoomSounds {
  const [sounds, setSounds] = useState<ReturnType<typeof createSounds>>(null);
  const before = useRef<Heard | null>(null);
  useEffect(() => {
    if (!known) return;
    const after = { scene, messages };
    const sound = before.current === null ? null : soundFor(before.current, after);
    before.current = after;
    if (sound !== null) sounds?.play(sound);
  }, [scene, messages, known]);
  useEffect(() => () => sounds?.close(), [sounds]);
  const toggle = useCallback(() => {
    const made = sounds === null ? createSounds() : null;
    made?.play('ring');
    setSounds(made);
  }, [sounds]);
  return { on: sounds !== null, toggle: typeof AudioContext === 'undefined' ? null : toggle };
}
