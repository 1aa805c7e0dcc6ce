import type { CallStatus, FacilitatorView } from '../../../../../views/facilitator.ts';

/** The calls to a number of the police. */
export function policeCalls({ calls }: Pick<FacilitatorView, 'calls'>): readonly CallStatus[] {
  return calls.filter(({ contact }) => contact === '112' || contact === '0900-8844');
}
