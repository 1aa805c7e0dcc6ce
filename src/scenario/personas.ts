// How people in a neighbourhood group are: it decides who answers what, how soon, and who only reads.

/** Most members only read (`lurker`); the others are careful, talkative, anxious, sceptical, funny or helpful. */
export const PERSONAS = ['careful', 'talkative', 'anxious', 'sceptical', 'joker', 'helper', 'lurker'] as const;
export type Persona = (typeof PERSONAS)[number];
