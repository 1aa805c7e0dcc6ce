import { useMemo } from 'preact/hooks';
import type { PhoneDocument, RoundCard } from '../../../protocol/documents.ts';
import type { Briefing } from '../../../views/briefing.ts';
import type { EveningFiles } from '../../session/eveningApi.ts';
import { useNeighbourhood } from './useNeighbourhood.ts';

/** What is known before the start, with its map; null until both are there. The same object for a whole round. */
export function useBriefing(files: EveningFiles, phone: PhoneDocument | null, round: RoundCard | null): Briefing | null {
  const neighbourhood = useNeighbourhood(files, round?.neighbourhood ?? null);
  const known = phone?.briefing ?? null;
  return useMemo(() => (known === null || neighbourhood === null ? null : { ...known, neighbourhood }), [known, neighbourhood]);
}
