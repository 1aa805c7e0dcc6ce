import type { Look } from '../nl/look.ts';

export const look: Look = {
  title: 'Look',
  list: 'List',
  map: 'Map',
  listOrMap: 'List or map',
  newHeading: 'In the street',
  empty: 'Nobody is here now. Keep looking or walk on.',
  closer: 'Look closer',
  looking: 'You are looking closer …',
  looked: 'Looked closer',
  gone: 'Out of sight',
  remember: 'Remember',
  remembered: 'Remembered',
  isNew: 'New',
  earlier: (count) => `Seen before (${count})`,
  walkHeading: 'Walk to',
  walking: (lookout) => `You are walking to ${lookout}.`,
  arrives: (seconds) => `You are there in ${seconds}.`,
  notesHeading: (count) => `My notes (${count})`,
  notesEmpty: 'You have not remembered anything yet.',
};
