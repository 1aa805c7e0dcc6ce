import { joinText } from '../../text/join.ts';

/** Two friendly words for whoever does not want to type, such as Oplettende Uil. */
export function friendlyName(random: () => number = Math.random): string {
  const { firsts, animals } = joinText();
  const one = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  return `${one(firsts)} ${one(animals)}`;
}
