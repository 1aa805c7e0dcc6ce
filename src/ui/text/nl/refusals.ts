import type { EveningRefusal } from '../../../protocol/acts.ts';

/** Why the evening did not do something, and what helps. */
export const refusals: Readonly<Record<EveningRefusal, string>> = {
  malformed: 'Dit ging mis. Laad de pagina opnieuw en probeer het nog eens.',
  tooBig: 'Dit is te groot om te sturen. Maak het korter.',
  tooFast: 'Dat ging te snel achter elkaar. Wacht even en probeer het opnieuw.',
  outOfOrder: 'Dit kwam niet goed aan. Probeer het opnieuw.',
  notAllowed: 'Dat kan alleen de leider.',
  noRound: 'Er is nu geen ronde bezig.',
  roundRunning: 'Er is al een ronde bezig. Stop die eerst.',
  unknownPhone: 'Deze deelnemer is er niet meer.',
  unknownExercise: 'Deze oefening kennen wij niet. Kies een andere.',
  exerciseHasProblems: 'In dit bestand zit een fout. Kijk het bestand na.',
  tooManyPhones: 'De avond is vol. Kijk mee met uw buur.',
  nothingOpen: 'Dit is al gesloten. U hoeft niets te doen.',
  unknownLine: 'Deze regel staat niet in de telling.',
  tooManyPoints: 'Zoveel punten kan deze regel niet hebben.',
  eveningOver: 'De avond is voorbij.',
  notStored: 'Dit kon niet worden bewaard. Probeer het opnieuw.',
  failed: 'Er ging iets mis bij ons. De avond gaat door. Probeer het opnieuw.',
};
