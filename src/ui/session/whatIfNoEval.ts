// Imported before everything else: the page allows no code made from text, which zod would otherwise try as soon as a schema is made.
import { forbidEval } from './localNoEval.ts';

forbidEval();
