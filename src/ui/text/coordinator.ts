import { pick } from '../language.ts';
import { coordinator as en } from './en/coordinator.ts';
import { coordinator as nl, type Coordinator } from './nl/coordinator.ts';

/** In the language of the screen. */
export const coordinatorText = (): Coordinator => pick(nl, en);
