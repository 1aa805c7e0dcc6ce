import type { GroupScore } from '../../../scoring/scoreGroup.ts';
import type { Debriefed } from './debriefed.ts';
import { type Figure, figuresOf, figureText, proofsOf, proofText } from './groupFigures.ts';

/** Where the figures of one group come from: what each means, what proves it, and the moment on the map. */
export function GroupFigures({ group, at }: { readonly group: GroupScore; readonly at: Debriefed }) {
  const { debrief, words } = at;
  const text = words.text.groups;
  return (
    <details class="debrief-line debrief-words-line">
      <summary>{text.measuresOf(group.name)}</summary>
      <ul class="debrief-line-body debrief-figures">
        {figuresOf(group, debrief).map((figure) => (
          <FigureLine key={figure.key} figure={figure} group={group} at={at} />
        ))}
      </ul>
    </details>
  );
}

function FigureLine({ figure, group, at }: { readonly figure: Figure; readonly group: GroupScore; readonly at: Debriefed }) {
  const { debrief, words, clock } = at;
  const text = words.text.groups;
  const { lines, description } = group;
  const proofs = proofsOf(figure.measure.evidence, debrief);
  const moment = proofs.at(-1)?.first ?? null;
  return (
    <li>
      <h4>
        {text.measure[figure.key]}: {figureText(figure, group, words.text, clock)}
      </h4>
      <p>{text.reason[figure.key]}</p>
      {figure.key === 'description' && description.value !== null ? (
        <p>{text.descriptionParts(description.right, description.wrong, description.missing)}</p>
      ) : null}
      {figure.key === 'noiseShare' ? (
        <p>
          {text.lineParts(lines.total, lines.news, lines.duplicates)}
          {text.lineMore(lines.questions, lines.helping, lines.coordinating, lines.noise)}
        </p>
      ) : null}
      <p class="soft">
        {words.text.proof}:{' '}
        {proofs.length === 0 ? words.text.noProof : `${proofs.map((proof) => proofText(proof, clock, words.text)).join('; ')}.`}
      </p>
      {moment === null ? null : (
        <button type="button" class="button" onClick={() => at.showOnMap(moment)}>
          {words.text.onMap}
        </button>
      )}
    </li>
  );
}
