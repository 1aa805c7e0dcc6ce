export const broadcast = {
  name: 'Burgernet',
  feed: 'Berichten van Burgernet',
  active: 'Actie loopt',
  ended: 'Actie gestopt',
  since: (time: string) => `sinds ${time}`,
  at: (time: string) => `om ${time}`,
  sentTo: 'Naar deelnemers binnen de cirkel',
  within: (distance: string, place: string) => `Binnen ${distance} van ${place}`,
  metres: (count: number) => `${count} meter`,
  kind: { start: 'Bericht', update: 'Aanvulling', end: 'Afloop' },
  messages: 'Wat er gebeurt',
  doTitle: 'Wat u kunt doen',
  doActive: 'Ziet u iets? Bel 112, of Burgernet zolang de actie loopt.',
  doEnded: 'Bij Burgernet neemt niemand meer op. Bij spoed belt u 112.',
  moreTitle: 'Meer weten',
  moreActive: 'U krijgt bericht als er iets verandert.',
  moreEnded: 'Dit was het laatste bericht van deze actie.',
  onMap: (active: boolean, where: string) => `Burgernet, ${active ? 'actie loopt' : 'actie gestopt'}. ${where}.`,
  see: 'Ik zie iets: bellen',
  read: 'Gelezen',
  isRead: 'U hebt dit gelezen.',
  less: 'Toon minder',
};

/** An action of Burgernet, in the order of a public warning: what happens, what to do, where more. */
export type Broadcast = typeof broadcast;
