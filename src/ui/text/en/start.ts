import type { Start } from '../nl/start.ts';

export const start: Start = {
  title: 'Boef in de wijk',
  lead: 'Practise what you do when something happens in your street.',
  practise: 'Practise at home',
  practiseHint: 'Done in 8 minutes. You can stop at any time.',
  howTitle: 'Four steps: SAAR',
  steps: [
    { name: 'Spot', tab: 'Look', text: 'Look well. Notice what people do.' },
    { name: 'Alert', tab: 'Call', text: 'Call 112 when you see something happen.' },
    { name: 'App', tab: 'Message', text: 'Tell the neighbourhood group what you saw.' },
    { name: 'Respond', tab: 'Act', text: 'Help, but stay safe yourself.' },
  ],
  safeTitle: 'Nothing here is real',
  safe: 'You never really call. The streets and people are made up.',
  free: 'You need not sign up. We keep nothing about you.',
  laterTitle: 'Coming later',
  later: 'Joining in a hall, leading an evening and planning a drill.',
};
