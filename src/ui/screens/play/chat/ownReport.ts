// What one reported on the telephone, as the group can use it: of several calls about one case one report. Pure.
import type { Facts } from '../../../../language/facts.ts';
import { mergeFacts } from '../../../../language/mergeFacts.ts';
import type { Contact } from '../../../../scenario/vocabulary.ts';
import type { ParticipantView } from '../../../../views/participant.ts';

type Report = ParticipantView['reports'][number];

/** Who is told first: whoever called one of these need not tell the group of the others. */
const BY_WEIGHT: readonly Contact[] = ['112', '0900-8844', 'burgernet', 'doctor', 'neighbour'];
/** More activities than this make a message that nobody reads to its end. */
const MOST_ACTIVITIES = 3;

/** Something that others can look out for. */
function isUseful({ facts }: Report): boolean {
  return facts.what !== undefined || facts.activities.length > 0 || facts.person !== undefined || facts.vehicle !== undefined;
}

function isPolice({ contact }: Report): boolean {
  return contact === '112' || contact === '0900-8844' || contact === 'burgernet';
}

/** Another case, another somebody: what was said of one is not said of the other. */
function isAboutTheSame(before: Facts, after: Facts): boolean {
  const otherCase = before.what !== undefined && after.what !== undefined && before.what !== after.what;
  const [one, other] = [before.person?.sex, after.person?.sex];
  return !otherCase && (one === undefined || other === undefined || one === other);
}

/** The calls about the latest case as one report; the later word wins. Null before any call was noted. */
export function ownReport(reports: readonly Report[]): Pick<Report, 'contact' | 'facts'> | null {
  const police = reports.filter(isPolice);
  const noted = police.length > 0 ? police : reports;
  const latest = noted.findLast(isUseful) ?? noted.at(-1);
  if (latest === undefined) return null;
  const same = noted.filter((one) => one === latest || (one.at <= latest.at && isAboutTheSame(one.facts, latest.facts)));
  const facts = same.map((one) => one.facts).reduce((before, after) => ({ ...mergeFacts(before, after), ...latestPlace(before, after) }));
  const contact = BY_WEIGHT.find((each) => same.some((one) => one.contact === each)) ?? latest.contact;
  return { contact, facts: { ...facts, activities: facts.activities.slice(-MOST_ACTIVITIES) } };
}

/** The street of one call and the landmark of another are no place. */
function latestPlace(before: Facts, after: Facts): Pick<Facts, 'location'> {
  const location = after.location ?? before.location;
  return location === undefined ? {} : { location };
}
