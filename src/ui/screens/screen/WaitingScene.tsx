import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EveningDocument, ScreenDocument } from '../../../protocol/documents.ts';
import { shownRoomCode } from '../../../protocol/roomCode.ts';
import { hallText } from '../../text/hall.ts';
import { JoinSquare } from './JoinSquare.tsx';
import { joinAddress, shownAddress } from './joinAddress.ts';
import { spokenCode } from './spokenCode.ts';

interface Props {
  readonly evening: EveningDocument;
  readonly screen: ScreenDocument;
}

/** How people come in, and who is in. */
export function WaitingScene({ evening, screen }: Props) {
  const t = hallText().join;
  const { code, present } = evening;
  return (
    <div class="hall-join">
      <h1 class="hidden-visually">{t.heading}</h1>
      <div class="hall-how">
        <JoinSquare address={joinAddress(screen.address, code)} label={t.picture} />
        <ol class="hall-steps">
          <li>
            <span class="hall-letter" aria-hidden="true">
              1
            </span>
            <p>{t.square}</p>
          </li>
          <li>
            <span class="hall-letter" aria-hidden="true">
              2
            </span>
            <div>
              <p>
                {t.goTo} <b class="hall-address">{shownAddress(screen.address)}</b>
              </p>
              <p>{t.type}</p>
              <p class="hall-code">{shownRoomCode(code)}</p>
              <p class="hall-spoken">({spokenCode(code, hallText().digits)})</p>
            </div>
          </li>
          <li>
            <span class="hall-letter" aria-hidden="true">
              3
            </span>
            <p>{t.noPhone}</p>
          </li>
        </ol>
      </div>
      <div class="hall-inside">
        <p class="hall-counts" role="status">
          {present.people === 0 ? (
            t.empty
          ) : (
            <>
              {t.inside}: <b>{t.people(present.people)}</b>, {t.phones(present.phones)}, {t.ready(present.ready)}
            </>
          )}
        </p>
        <Names names={screen.names} />
      </div>
    </div>
  );
}

/** Names as people chose them; those who came last stay in sight, and of the others it is told how many. */
function Names({ names }: Pick<ScreenDocument, 'names'>) {
  const box = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const count = () => {
      const top = element.getBoundingClientRect().top - 1;
      setHidden([...element.querySelectorAll('li')].filter((name) => name.getBoundingClientRect().top < top).length);
    };
    count();
    const observer = new ResizeObserver(count);
    observer.observe(element);
    return () => observer.disconnect();
  }, [names]);
  return (
    <>
      <div class="hall-names" ref={box}>
        <ul>
          {names.map((name, index) => (
            <li key={index}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      </div>
      {hidden === 0 ? null : <p class="hall-more">{hallText().join.more(hidden)}</p>}
    </>
  );
}
