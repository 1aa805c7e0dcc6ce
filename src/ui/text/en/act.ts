import type { Act } from '../nl/act.ts';

export const act: Act = {
  title: 'Act',
  question: 'What do you do now?',
  thinkFirst: 'First think: is it safe?',
  world: 'What happened',
  worldEmpty: 'You have not done anything yet.',
  youDid: (choice) => `You chose: ${choice}.`,
};
