import * as z from 'zod';

/**
 * The page allows no code made from text, which zod would otherwise try to use as soon as a schema is made: so this is fetched and
 * called before whatever holds schemas.
 */
export function forbidEval(): void {
  z.config({ jitless: true });
}
