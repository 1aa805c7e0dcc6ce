// Doe: the same eight choices every time; the world answers, not a judge.
import { CHOICES } from '../../../../scenario/vocabulary.ts';
import { actText } from '../../../text/act.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import { usePlaying } from '../playing.ts';

/** The tab Doe. */
export function ActTab() {
  const t = actText();
  const { view, briefing, words, guided, tab, send } = usePlaying();
  const newestFirst = view.happenings.filter((one) => one.kind !== 'reported').toReversed();
  return (
    <section class="panel panel-act" hidden={tab !== 'doe'} aria-labelledby="heading-doe">
      <h1 id="heading-doe" tabIndex={-1} class="panel-title">
        {t.question}
      </h1>
      {guided ? <p class="soft">{t.thinkFirst}</p> : null}
      <div role="log" aria-label={t.world} class="world-log">
        {newestFirst.length === 0 ? <p class="happened soft">{t.worldEmpty}</p> : null}
        {newestFirst.slice(0, 1).map((one) => (
          <p key={one.at} class="happened">
            <time>{clockTime(briefing.startsAt, one.at)}</time>{' '}
            {one.kind === 'patrolSeen' ? words.replies.patrolSeen : one.kind === 'acted' ? words.replies.consequence[one.consequence] : ''}
          </p>
        ))}
      </div>
      <ul class="choices">
        {CHOICES.map((choice) => (
          <li key={choice}>
            <button type="button" class="button button-wide choice" onClick={() => void send({ type: 'act', choice })}>
              {words.terms.choice[choice]}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t.world}</summary>
        {newestFirst.length === 0 ? <p class="soft">{t.worldEmpty}</p> : null}
        <ul class="dots">
          {newestFirst.map((one, index) => (
            <li key={`${one.at} ${newestFirst.length - index}`}>
              <time>{clockTime(briefing.startsAt, one.at)}</time>{' '}
              {one.kind === 'acted'
                ? `${t.youDid(words.terms.choice[one.choice])} ${words.replies.consequence[one.consequence]}`
                : words.replies.patrolSeen}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
