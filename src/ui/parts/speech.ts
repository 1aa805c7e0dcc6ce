// Reads sentences aloud in the language of the screen, with a voice of that language or not at all (ux.md section 7).
import type { Lang } from '../language.ts';

/** A little slower than speech synthesis is by itself. */
const RATE = 0.95;

function voiceFor(lang: Lang): SpeechSynthesisVoice | null {
  if (typeof speechSynthesis === 'undefined') return null;
  const voices = speechSynthesis.getVoices();
  const best = lang === 'nl' ? 'nl-NL' : 'en-GB';
  return (
    voices.find((voice) => voice.lang === best) ?? voices.find((voice) => voice.lang.startsWith(`${lang}-`) || voice.lang === lang) ?? null
  );
}

/** Whether this device can read this language aloud. */
export function canSpeak(lang: Lang): boolean {
  return voiceFor(lang) !== null;
}

/** Says nothing, inside a tap: only after that do some telephones allow speech. */
export function primeSpeech(): void {
  if (typeof speechSynthesis === 'undefined') return;
  speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}

/** Says a sentence after those that wait already. */
export function speak(text: string, lang: Lang): void {
  const voice = voiceFor(lang);
  if (voice === null) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = RATE;
  speechSynthesis.speak(utterance);
}

/** Stops speaking at once. */
export function hush(): void {
  if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
}
