import { pick } from '../language.ts';
import { report as en } from './en/report.ts';
import { report as nl, type ReportText } from './nl/report.ts';

/** In the language of the screen. */
export const reportText = (): ReportText => pick(nl, en);
