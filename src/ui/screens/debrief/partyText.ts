import type { Party } from '../../../sim/event.ts';
import type { DebriefView } from '../../../views/debrief.ts';
import type { DebriefText } from '../../text/nl/debrief.ts';

/** Somebody on the way of a message: "de beheerder van Buurtapp De Akkers". */
export function partyText({ kind, id }: Party, { parties }: Pick<DebriefView, 'parties'>, text: DebriefText): string {
  const name = parties[id];
  switch (kind) {
    case 'controlRoom':
    case 'officer':
      return text.groups.party[kind];
    case 'coordinators':
      return name ?? text.groups.party.coordinators;
    case 'coordinator':
      return text.groups.coordinatorOf(name ?? id);
    case 'group':
      return name ?? id;
  }
}
