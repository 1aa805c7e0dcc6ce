// Texts that participants see while they play: they tell and never judge (ux.md section 4). The summary, the objectives and
// the debrief may judge: they are read before or after.
import type { ScenarioFile } from '../../schema.ts';
import type { Checked } from '../checked.ts';
import type { Path } from '../document.ts';

/** Words that give the answer away, with their inflections, by the language of the scenario. */
const JUDGING: Readonly<Record<ScenarioFile['lang'], RegExp>> = {
  nl: /(?<!\p{L})(?:verdacht\p{L}*|vreemd\p{L}*|daders?|boef(?:je|jes)?|boeven|raar|rare|niets bijzonders)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:suspicious\p{L}*|suspects?|strange\p{L}*|culprits?|offenders?|crooks?|weird\p{L}*|odd|nothing (?:special|unusual))(?!\p{L})/giu,
};

/** A sentence with more words is hard to read while something happens. */
const MOST_WORDS = 15;

export function checkTexts({ file, report }: Checked): void {
  for (const { path, text } of [...seenTexts(file), ...otherTexts(file)]) {
    const words = Math.max(
      ...text.split(/[.!?]+(?:\s|$)/).map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length),
    );
    if (words > MOST_WORDS) report('longSentence', path, words);
  }
  for (const { path, text } of seenTexts(file)) {
    for (const [word] of text.matchAll(JUDGING[file.lang])) report('judgingWord', path, word);
  }
}

interface Written {
  readonly path: Path;
  readonly text: string;
}

/** What is read before and after. */
function otherTexts(file: ScenarioFile): readonly Written[] {
  return [
    { path: ['summary'], text: file.summary },
    ...file.objectives.map(({ text }, i) => ({ path: ['objectives', i, 'text'], text })),
    ...file.ideal.map(({ text }, i) => ({ path: ['ideal', i, 'text'], text })),
    ...file.antiPatterns.map(({ text }, i) => ({ path: ['antiPatterns', i, 'text'], text })),
    ...file.debrief.questions.map((text, i) => ({ path: ['debrief', 'questions', i], text })),
  ];
}

function seenTexts(file: ScenarioFile): readonly Written[] {
  const texts = ({ start, found, caught, notFound }: ScenarioFile['broadcast']['texts']) => ({ start, found, caught, notFound });
  return [
    { path: ['title'], text: file.title },
    ...file.groups.flatMap((group, i) => [
      { path: ['groups', i, 'name'], text: group.name },
      { path: ['groups', i, 'rulesNote'], text: group.rulesNote ?? '' },
    ]),
    ...file.coordinatorGroups.map(({ name }, i) => ({ path: ['coordinatorGroups', i, 'name'], text: name })),
    ...file.lookouts.map(({ label }, i) => ({ path: ['lookouts', i, 'label'], text: label })),
    ...file.injects.flatMap((inject, i) => [
      { path: ['injects', i, 'title'], text: inject.title },
      ...inject.does.flatMap((effect, j) => (effect.do === 'chat' ? [{ path: ['injects', i, 'does', j, 'text'], text: effect.text }] : [])),
    ]),
    ...(file.admission?.applicants ?? []).map(({ lives }, i) => ({ path: ['admission', 'applicants', i, 'lives'], text: lives })),
    ...Object.entries(texts(file.broadcast.texts)).map(([key, text]) => ({ path: ['broadcast', 'texts', key], text })),
    ...Object.entries(file.chatter).flatMap(([deck, lines]) => (lines ?? []).map((text, i) => ({ path: ['chatter', deck, i], text }))),
  ];
}
