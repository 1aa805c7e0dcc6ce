export const look = {
  title: 'Kijk',
  list: 'Lijst',
  map: 'Kaart',
  listOrMap: 'Lijst of kaart',
  newHeading: 'Op straat',
  empty: 'Er is hier nu niemand. Blijf kijken of loop verder.',
  closer: 'Kijk beter',
  looking: 'U kijkt beter …',
  looked: 'Beter bekeken',
  gone: 'Niet meer te zien',
  remember: 'Onthoud',
  remembered: 'Onthouden',
  isNew: 'Nieuw',
  earlier: (count: number) => `Eerder gezien (${count})`,
  walkHeading: 'Loop naar',
  walking: (lookout: string) => `U loopt naar ${lookout}.`,
  arrives: (seconds: string) => `U bent er over ${seconds}.`,
  notesHeading: (count: number) => `Mijn notities (${count})`,
  notesEmpty: 'U hebt nog niets onthouden.',
};

/** The tab Kijk. */
export type Look = typeof look;
