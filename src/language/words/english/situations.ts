// What an English message is about and whether there is danger: patterns (notation: vocabulary.ts).
import type { Vocabulary } from '../vocabulary.ts';

export const cases: Vocabulary['cases'] = {
  collision: `
    accident; collision; crash; hit and run; hit & run; car & hit & cyclist/bike/girl/boy/pedestrian; knocked off; run over;
    cyclist & hit; knocked over; hit by .. car`,
  missing: `
    missing; gone missing; has disappeared; disappear & mother/father/mum/dad/son/daughter/husband/wife/child; dementia;
    alzheimer; wandered off; wander; confused; did not come home; cannot find & mother/father/mum/dad/son/daughter; is lost;
    looks lost`,
  burglary: `
    burglary; burglar; burglars; break in; break & into .. house/home/shed; breaking in; broken into; intruder; intruders;
    being burgled; burgled`,
  violence: `
    fight; fighting; assault; assaulted; robbery; robbed; mugged; mugging; threatened; stabbing; shooting; beaten up; attacked`,
  theft: 'stolen; steal; theft; thief; thieves; pickpocket; shoplifter',
  vandalism: 'vandalism; vandals; graffiti; vandalised; slashed; smashed & bus shelter',
  fire: 'fire; on fire; flames; smoke & coming/house/roof; burning; explosion',
  medical: 'unconscious; heart attack; injured; not breathing; collapsed; seizure; stroke; bleed; wounded; unwell',
  nuisance: 'noise; nuisance; loud music; fireworks; drunk; shouting',
  suspicious: 'suspicious; strange; odd; weird; stranger; something wrong; not right; acting strangely',
};

export const danger: Vocabulary['danger'] = `
    knife; gun; weapon; armed; pistol; rifle; machete; bat in; axe; injured; hurt; wounded; blood; bleed; unconscious;
    not breathing; not moving; stab; shot; shots; shooting; threaten; heart attack; broken leg`;
