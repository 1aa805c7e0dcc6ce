import type { Expectation } from '../../scenario/expectation.ts';
import type { HouseRules } from '../../scenario/houseRules.ts';
import type { Choice } from '../../scenario/vocabulary.ts';
import type { SeatRecord } from '../record.ts';
import type { SimTime } from '../../scenario/time.ts';
import { BEFORE_CALL, type Deed } from './deed.ts';

/** What the rules neither ask nor forbid, in thousandths: our own choice. */
const NEUTRAL = 600;
/** Who stays with somebody keeps them safe, also while nobody else knows; only they are still looked for (our own choice). */
const SAFE = 500;
/** What groups disagree about: to keep watching, to put a lamp on, to make contact together or alone. */
const DISPUTED: readonly Choice[] = ['stayAndWatch', 'lightOn', 'goTogether', 'approachAlone'];

/** Chooses something safe and useful, as the house rules of the group see it; where they want the call first, only after it. */
export function choose(
  record: SeatRecord,
  expectation: Extract<Expectation, { does: 'choose' }>,
  calledByOthers: { readonly at: SimTime } | null,
): Deed[] {
  const reported = [...record.calls.map(({ heard, isInVain }) => (isInVain ? null : heard)), calledByOthers].flatMap((heard) =>
    heard ? [heard.at] : [],
  );
  const { houseRules } = record.scenario;
  const wanted = wantedBy(houseRules, expectation.choice);
  return record.acts
    .filter((act) => wanted.includes(act.choice) && act.consequence !== 'nobodyThere' && act.consequence !== 'nothingToNote')
    .map((act): Deed => {
      const known = reported.some((at) => at <= act.at);
      const early = (expectation.afterCall || houseRules.respondAfterCall) && !known;
      const worth = houseRules.respond[act.choice] === 'good' ? 1000 : NEUTRAL;
      return {
        at: act.at,
        share: early ? (act.consequence === 'personSafeWithYou' ? SAFE : BEFORE_CALL) : worth,
        parts: [],
        evidence: [act.seq],
        ...(early ? { reason: 'early' as const } : {}),
      };
    });
}

/** The choices of the file that the rules allow; where it asks for anything safe, also what only these rules call good. */
function wantedBy({ respond }: HouseRules, choices: readonly Choice[]): readonly Choice[] {
  const allowed = choices.filter((choice) => respond[choice] !== 'bad');
  const anythingSafe = choices.includes('stayAndWatch');
  return anythingSafe ? [...allowed, ...DISPUTED.filter((choice) => respond[choice] === 'good')] : allowed;
}
