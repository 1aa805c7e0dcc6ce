import type { ComponentChild } from 'preact';
import type { Ruled } from '../../../scoring/score.ts';
import { Icon } from '../../parts/Icon.tsx';
import { overruleText } from '../../text/overrule.ts';
import '../../style/ruled.css';

interface Props {
  readonly ruled: Ruled;
  /** The most points of the line; null for a harm, whose points are what it takes. */
  readonly max: number | null;
}

interface NoteProps extends Props {
  /** Which line it is, where that does not stand above it already. */
  readonly line?: ComponentChild;
}

/** What the score said and what the facilitator said, side by side. */
export function RuledNote({ ruled, max, line = null }: NoteProps) {
  const t = overruleText();
  return (
    <div class="ruled">
      <Icon name="pencil" />
      <p>
        <strong>{line ?? t.ruled}</strong> <RuledWords ruled={ruled} max={max} />
      </p>
    </div>
  );
}

/** The same as sentences, also for paper. */
export function RuledWords({ ruled: { scored, given, note }, max }: Props) {
  const t = overruleText();
  const before = max === null ? t.scoredHarm(scored) : t.scored(scored, max);
  if (note === null)
    return (
      <>
        {before} {t.lessLeft}
      </>
    );
  return (
    <>
      {before} {max === null ? t.gaveHarm(given) : t.gave(given)}{' '}
      <q>
        <bdi>{note}</bdi>
      </q>
    </>
  );
}
