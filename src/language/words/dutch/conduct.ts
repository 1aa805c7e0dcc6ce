// What is wrong with the tone or the content of a Dutch message: every list in its place.
import type { Vocabulary } from '../vocabulary.ts';
import * as abuse from './abuse.ts';
import * as chatter from './chatter.ts';
import * as prejudice from './prejudice.ts';
import * as privacy from './privacy.ts';
import * as unsafe from './unsafe.ts';

export const conduct: Vocabulary['conduct'] = { ...unsafe, ...abuse, ...privacy, ...chatter, ...prejudice };
