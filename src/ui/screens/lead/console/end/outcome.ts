import type { CallStatus, FacilitatorView } from '../../../../../views/facilitator.ts';

/** The calls to a number of the police. */
export function policeCalls({ calls }: Pick<FacilitatorView, 'calls'>): readonly CallStatus[] {
  return calls.filter(({ contact }) => contact === '112' || contact === '0900-8844');
}

/** When the control room had its first case of the round, from whomever; null when it never had one. */
export function policeKnewAt({ log }: Pick<FacilitatorView, 'log'>): number | null {
  return log.find(({ type }) => type === 'incidentOpened')?.at ?? null;
}
