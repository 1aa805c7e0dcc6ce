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

export function checkTexts({ file, report }: Checked): void {
  for (const { path, text } of seenTexts(file)) {
    for (const [word] of text.matchAll(JUDGING[file.lang])) report('judgingWord', path, word);
  }
}

function seenTexts(file: ScenarioFile): readonly { readonly path: Path; readonly text: string }[] {
  const texts = ({ start, found, caught, notFound }: ScenarioFile['broadcast']['texts']) => ({ start, found, caught, notFound });
  return [
    { path: ['title'], text: file.title },
    ...file.groups.flatMap((group, i) => [
      { path: ['groups', i, 'name'], text: group.name },
      { path: ['groups', i, 'rulesNote'], text: group.rulesNote ?? '' },
    ]),
    ...file.lookouts.map(({ label }, i) => ({ path: ['lookouts', i, 'label'], text: label })),
    ...file.injects.flatMap((inject, i) => [
      { path: ['injects', i, 'title'], text: inject.title },
      ...inject.does.flatMap((effect, j) => (effect.do === 'chat' ? [{ path: ['injects', i, 'does', j, 'text'], text: effect.text }] : [])),
    ]),
    ...Object.entries(texts(file.broadcast.texts)).map(([key, text]) => ({ path: ['broadcast', 'texts', key], text })),
    ...Object.entries(file.chatter).flatMap(([deck, lines]) => (lines ?? []).map((text, i) => ({ path: ['chatter', deck, i], text }))),
  ];
}
