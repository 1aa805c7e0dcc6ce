interface Props {
  readonly title: string;
  /** Said while there is no card. */
  readonly empty: string;
  readonly cards: readonly { readonly head: string | null; readonly text: string }[];
}

/** What was picked or agreed, as large cards. */
export function CardsScene({ title, empty, cards }: Props) {
  return (
    <div class="look-back look-cards" data-many={cards.length > 3}>
      <h1>{title}</h1>
      {cards.length === 0 ? (
        <p class="look-lead">{empty}</p>
      ) : (
        <ul class="look-card-list">
          {cards.map(({ head, text }) => (
            <li key={`${head} ${text}`} class="look-card">
              {head === null ? null : (
                <p class="look-card-head">
                  <bdi>{head}</bdi>
                </p>
              )}
              <p>
                <bdi>{text}</bdi>
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
