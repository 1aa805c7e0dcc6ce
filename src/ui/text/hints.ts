// The hints of the leader: the same words on the console, where they are chosen, and on phones, where they are read.
import type { HintLevel, HintStep } from '../../sim/command.ts';
import { pick } from '../language.ts';
import { hints as en } from './en/hints.ts';
import { hints as nl } from './nl/hints.ts';

/** What everybody reads, in the language of the screen. */
export function hintText(step: HintStep, level: HintLevel): string {
  return pick(nl, en)[step][level];
}
