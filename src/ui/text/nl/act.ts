export const act = {
  title: 'Doe',
  question: 'Wat doet u nu?',
  thinkFirst: 'Denk eerst: is het veilig?',
  world: 'Wat er gebeurde',
  worldEmpty: 'U deed nog niets.',
  youDid: (choice: string) => `U koos: ${choice}.`,
};

/** The tab Doe. */
export type Act = typeof act;
