import type { Start } from '../nl/start.ts';

export const start: Start = {
  title: 'Boef in de wijk',
  lead: 'Practise what you do when something happens in your street.',
  join: 'Join in the hall',
  joinHint: 'You have a code of 6 digits.',
  practise: 'Practise at home',
  practiseHint: 'Done in 8 minutes. You can stop at any time.',
  leadEvening: 'Lead an evening',
  leadEveningHint: 'For the police officer or the council.',
  howTitle: 'Four steps: SAAR',
  steps: [
    { name: 'Spot', tab: 'Look', text: 'Look well. Notice what people do.' },
    { name: 'Alert', tab: 'Call', text: 'Call 112 when you see something happen.' },
    { name: 'App', tab: 'Message', text: 'Tell the neighbourhood group what you saw.' },
    { name: 'Respond', tab: 'Act', text: 'Help, but stay safe yourself.' },
  ],
  safeTitle: 'Nothing here is real',
  safe: 'You never really call. The streets and people are made up.',
  free: 'You need not sign up. A nickname is enough.',
  laterTitle: 'Coming later',
  later: 'Planning and calculating a large drill.',
};
