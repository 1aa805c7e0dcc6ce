import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DebriefView } from '../../../views/debrief.ts';
import type { Hall } from '../../session/hall.ts';
import { overruleText } from '../../text/overrule.ts';
import '../../style/ruled.css';

interface Props {
  readonly hall: Hall;
  /** As it was fetched. */
  readonly first: DebriefView;
  readonly children: (debrief: DebriefView) => ComponentChildren;
}

/** A debrief that follows what whoever leads judges otherwise: it is fetched again, and its reader stays where they were. */
export function RuledDebrief({ hall, first, children }: Props) {
  const [debrief, setDebrief] = useState(first);
  const [isTold, setTold] = useState(false);
  const rulings = hall.client.document('phone').value?.rulings ?? null;
  const wanted = rulings === null ? null : keyOf(rulings);
  useEffect(() => {
    if (wanted === null || wanted === keyOf(ruledIn(debrief))) return;
    let isLatest = true;
    hall.files.debrief().then((found) => {
      if (!isLatest || found === null) return;
      setDebrief(found.debrief);
      setTold(true);
    }, console.error);
    return () => {
      isLatest = false;
    };
  }, [wanted]);
  return (
    <>
      <div role="status" class="ruled-told">
        {isTold ? <p class="note">{overruleText().yours}</p> : null}
      </div>
      {children(debrief)}
    </>
  );
}

interface Decided {
  readonly line: string;
  readonly points: number;
  readonly note: string;
}

function ruledIn({ score }: DebriefView): readonly Decided[] {
  return [
    ...score.lines.map(({ expectation, ruled }) => ({ line: expectation, ruled })),
    ...score.penalties.map(({ antiPattern, ruled }) => ({ line: antiPattern, ruled })),
  ].flatMap(({ line, ruled }) => (ruled === undefined || ruled.note === null ? [] : [{ line, points: ruled.given, note: ruled.note }]));
}

function keyOf(decided: readonly Decided[]): string {
  return decided
    .map(({ line, points, note }) => JSON.stringify([line, points, note]))
    .toSorted()
    .join();
}
