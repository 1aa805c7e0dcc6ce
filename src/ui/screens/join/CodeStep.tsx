import { useRef, useState } from 'preact/hooks';
import { readRoomCode, shownRoomCode } from '../../../protocol/roomCode.ts';
import { type Found, findEvening } from '../../session/eveningApi.ts';
import { joinText } from '../../text/join.ts';

/** Why somebody stands at the door still. */
export type CodeProblem = Extract<Found, { problem: string }> | { readonly problem: 'empty' };

interface Props {
  /** What came with the address. */
  readonly typed: string;
  readonly problem: CodeProblem | null;
  readonly onFound: (code: string, id: string) => void;
}

/** Typing the code of the hall screen; spaces do not matter. */
export function CodeStep({ typed, problem: before, onFound }: Props) {
  const t = joinText().code;
  const [code, setCode] = useState(typed);
  const [problem, setProblem] = useState<CodeProblem | null>(before);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  async function look(): Promise<void> {
    if (busy) return;
    const read = readRoomCode(code);
    setBusy(true);
    const found = read === null ? { problem: code.trim() === '' ? ('empty' as const) : ('unknownCode' as const) } : await findEvening(read);
    setBusy(false);
    if (read !== null && 'id' in found) {
      onFound(read, found.id);
      return;
    }
    setProblem('problem' in found ? found : null);
    field.current?.focus();
  }

  return (
    <form
      class="join stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <div class="field">
        <label for="code">{t.label}</label>
        <div role="alert" id="code-problem">
          {problem === null ? null : <p class="complaint">{codeProblemText(problem)}</p>}
        </div>
        <input
          id="code"
          ref={field}
          class="input join-code"
          inputmode="numeric"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={12}
          aria-invalid={problem === null ? undefined : 'true'}
          aria-describedby="code-problem"
          value={code}
          onInput={(event) => {
            const read = readRoomCode(event.currentTarget.value);
            setCode(read === null ? event.currentTarget.value : shownRoomCode(read));
            setProblem(null);
          }}
        />
      </div>
      <button type="submit" class="button button-primary button-large button-wide">
        {t.next}
      </button>
    </form>
  );
}

/** What went wrong and what helps. */
export function codeProblemText(problem: CodeProblem): string {
  const t = joinText().code;
  switch (problem.problem) {
    case 'empty':
      return t.empty;
    case 'unknownCode':
      return t.wrong;
    case 'tooManyAttempts':
      return t.wait(problem.seconds);
    case 'noConnection':
      return t.noConnection;
  }
}
