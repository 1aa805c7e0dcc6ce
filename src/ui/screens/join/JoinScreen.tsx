// Taking part with one's own phone: the code, a name, and in; a phone that was in before is back in its place at once.
import { useEffect, useRef, useState } from 'preact/hooks';
import { readRoomCode, shownRoomCode } from '../../../protocol/roomCode.ts';
import { Lazy } from '../../parts/Lazy.tsx';
import { Page } from '../../parts/Page.tsx';
import { rename } from '../../route.ts';
import { findEvening } from '../../session/eveningApi.ts';
import { fetchConnection } from '../../session/colyseusWire.ts';
import { enterAsPhone, type Hall } from '../../session/hall.ts';
import { readTicket } from '../../session/ticket.ts';
import { joinText } from '../../text/join.ts';
import { type CodeProblem, CodeStep } from './CodeStep.tsx';
import { NameStep } from './NameStep.tsx';
import '../../style/join.css';

type Step =
  | { readonly kind: 'code'; readonly typed: string; readonly problem: CodeProblem | null }
  /** `id` is null while the code that came with the address is looked up. */
  | { readonly kind: 'name'; readonly code: string; readonly id: string | null }
  | { readonly kind: 'in'; readonly code: string; readonly hall: Hall };

/** Comes in as nobody new; only the token counts. */
const KNOWN = { name: '', people: 1, patient: false };

async function fetchEvening() {
  return await import('./PhoneEvening.tsx');
}

function firstStep(typed: string | null): Step {
  const code = typed === null ? null : readRoomCode(typed);
  if (code === null) return { kind: 'code', typed: typed ?? '', problem: typed === null ? null : { problem: 'unknownCode' } };
  const ticket = readTicket(code);
  if (ticket?.phone !== undefined) return { kind: 'in', code, hall: enterAsPhone(code, ticket.id, KNOWN) };
  return { kind: 'name', code, id: null };
}

/** The screen of /mee and /mee/:code. */
export function JoinScreen({ typed }: { readonly typed: string | null }) {
  const t = joinText();
  const [step, setStep] = useState<Step>(() => firstStep(typed));
  // Another code in the address is another evening; the code that was just typed is not.
  const wanted = typed === null ? null : readRoomCode(typed);
  const at = useRef(wanted);
  const here = step.kind === 'code' ? null : step.code;
  useEffect(() => {
    if (at.current === wanted) return;
    at.current = wanted;
    if (wanted !== here) setStep(firstStep(typed));
  }, [wanted, here, typed]);
  const hall = step.kind === 'in' ? step.hall : null;
  useEffect(() => () => hall?.client.close(), [hall]);

  // The code of the address is tried while its owner thinks of a name.
  const unknown = step.kind === 'name' && step.id === null ? step.code : null;
  useEffect(() => {
    if (unknown === null) return;
    let wanted = true;
    void findEvening(unknown).then((found) => {
      if (!wanted) return;
      if ('id' in found) setStep({ kind: 'name', code: unknown, id: found.id });
      else if (found.problem !== 'noConnection') setStep({ kind: 'code', typed: shownRoomCode(unknown), problem: found });
    });
    return () => {
      wanted = false;
    };
  }, [unknown]);

  // The rest is fetched while its owner thinks of a name.
  useEffect(() => {
    if (step.kind !== 'name') return;
    void Promise.all([fetchEvening(), fetchConnection()]).catch(() => null);
  }, [step.kind]);

  switch (step.kind) {
    case 'code':
      return (
        <Page title={t.code.title} back="/" ownHeading>
          <div class="page-head">
            <h1 tabIndex={-1}>{t.code.title}</h1>
            <p class="lead">{t.code.lead}</p>
          </div>
          <CodeStep
            key={step.typed}
            typed={step.typed}
            problem={step.problem}
            onFound={(code, id) => {
              rename(`/mee/${code}`);
              const next = firstStep(code);
              setStep(next.kind === 'name' ? { ...next, id } : next);
            }}
          />
        </Page>
      );
    case 'name':
      return (
        <Page title={t.name.title}>
          <NameStep
            onReady={async (who) => {
              const found = step.id === null ? await findEvening(step.code) : { id: step.id };
              if ('problem' in found) {
                setStep({ kind: 'code', typed: shownRoomCode(step.code), problem: found });
                return;
              }
              const entered = enterAsPhone(step.code, found.id, who);
              void entered.client.send({ do: 'ready' });
              setStep({ kind: 'in', code: step.code, hall: entered });
            }}
          />
        </Page>
      );
    case 'in':
      return (
        <Lazy page name="evening" fetch={fetchEvening}>
          {({ PhoneEvening }) => (
            <PhoneEvening
              hall={step.hall}
              code={step.code}
              onAgain={(how) => setStep(how === 'reload' ? firstStep(step.code) : { kind: 'code', typed: '', problem: null })}
            />
          )}
        </Lazy>
      );
  }
}
