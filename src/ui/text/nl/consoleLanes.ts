import type { FacilitatorView } from '../../../views/facilitator.ts';

const lane: Readonly<Record<FacilitatorView['lanes'][number]['lane'], string>> = {
  protagonist: 'Boef',
  spot: 'Kijk',
  alert: 'Bel',
  post: 'App',
};

/** The strip of lanes on the console while a round is played. */
export const consoleLanes = {
  title: 'Verloop tot nu',
  lane,
  hidden: 'verborgen',
  now: 'nu',
  summary: (times: number, last: string) => (times === 0 ? 'nog niets' : `${times} keer, het laatst om ${last}`),
};

export type ConsoleLanes = typeof consoleLanes;
