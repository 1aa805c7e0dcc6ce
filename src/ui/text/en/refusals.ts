import type { EveningRefusal } from '../../../protocol/acts.ts';

export const refusals: Readonly<Record<EveningRefusal, string>> = {
  malformed: 'This went wrong. Reload the page and try again.',
  tooBig: 'This is too big to send. Make it shorter.',
  tooFast: 'That was too fast. Wait a moment and try again.',
  outOfOrder: 'This did not arrive well. Try again.',
  notAllowed: 'Only the leader can do that.',
  noRound: 'There is no round now.',
  roundRunning: 'A round is running already. Stop it first.',
  unknownPhone: 'This participant is not here any more.',
  unknownExercise: 'We do not know this exercise. Choose another one.',
  exerciseHasProblems: 'There is a mistake in this file. Check the file.',
  tooManyPhones: 'The evening is full. Watch with your neighbour.',
  nothingOpen: 'This is closed already. You do not have to do anything.',
  unknownLine: 'This line is not in the score.',
  tooManyPoints: 'This line cannot have that many points.',
  eveningOver: 'The evening is over.',
  notStored: 'This could not be kept. Try again.',
  failed: 'Something went wrong on our side. The evening goes on. Try again.',
};
