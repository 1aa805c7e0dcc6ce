import { useMemo, useState } from 'preact/hooks';
import type { Act } from '../../../../../../protocol/acts.ts';
import type { ConsoleDocument, EveningDocument } from '../../../../../../protocol/documents.ts';
import { Lazy } from '../../../../../parts/Lazy.tsx';
import type { EveningFiles } from '../../../../../session/eveningApi.ts';
import type { ActRefusal } from '../../../../../session/eveningClient.ts';
import { overruleText } from '../../../../../text/overrule.ts';
import { refusalText } from '../../../../../text/refusals.ts';
import type { Overruling } from './overruling.ts';

interface Props {
  readonly evening: EveningDocument;
  readonly desk: Pick<ConsoleDocument, 'people' | 'rulings'>;
  readonly files: EveningFiles;
  readonly send: (act: Act) => Promise<ActRefusal | null>;
  /** In a column of buttons. */
  readonly wide?: boolean;
}

/** The button to the panel in which whoever leads judges lines otherwise, for an evening. */
export function OpenOverrule({ evening, desk, files, send, wide = false }: Props) {
  const t = overruleText();
  const [open, setOpen] = useState(false);
  const map = evening.round?.neighbourhood ?? null;
  const overruling = useMemo(
    (): Overruling => ({
      people: desk.people.flatMap(({ seat, name }) => (seat === null ? [] : [{ seat, name }])),
      rulings: desk.rulings,
      async load(seat) {
        const [found, neighbourhood] = await Promise.all([files.debrief(seat), map === null ? null : files.neighbourhood(map)]);
        return found === null || neighbourhood === null ? null : { ...found, briefing: { ...found.briefing, neighbourhood } };
      },
      async rule(ruling) {
        const refused = await send({ do: 'overrule', ...ruling });
        return refused === null ? null : refusalText(refused);
      },
    }),
    [desk.people, desk.rulings, files, map, send],
  );
  return (
    <>
      <button type="button" class={wide ? 'button button-wide' : 'button'} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t.open}
      </button>
      {open ? (
        <Lazy name="overrule" fetch={() => import('./OverruleDialog.tsx')}>
          {({ OverruleDialog }) => <OverruleDialog with={overruling} onClose={() => setOpen(false)} />}
        </Lazy>
      ) : null}
    </>
  );
}
