// What an English message is about, whether there is danger, and what is wrong with its tone: patterns (notation: vocabulary.ts).
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

const TARGET = 'him/her/them/that/the';

export const conduct: Vocabulary['conduct'] = {
  unsafe: `
    i am/will going after; im going after him/her/them; i am following ${TARGET}; im following ${TARGET}; i follow ${TARGET};
    i will follow ${TARGET}; ill follow ${TARGET}; im going to follow/catch/grab/stop ${TARGET};
    i am going to follow/catch/grab/stop him/her/them; grab ${TARGET} $; get him $; catch ${TARGET} $;
    lets/we get/catch/grab ${TARGET}; lets go after him/them; im going over there; i am going over there; im going there;
    i go after him; im going out to stop him; ill stop him; beat him up; teach him a lesson; i am chasing him; im chasing him;
    everyone come outside; im going in; i will go there; ill go there`,
  abuse: `
    idiot; idiots; moron; morons; bastard; bastards; asshole; arsehole; bitch; shut up; piss off; fuck; fucking; fuck off; cunt;
    scum; dickhead; retard; wanker; stupid cow; go to hell; twat`,
  privacy: `
    here is .. photo; heres .. photo; here is .. picture; heres .. picture; share .. photo; share .. picture; share .. video;
    share & photo/picture/video/footage & group; photo .. in the group; see photo; media omitted; image omitted; video omitted;
    post .. photo; post .. video; who recognises this man/woman; does anyone recognise this; whose plate/registration;
    look up .. plate/registration; his address is; her address is; his phone number; anyone have a photo; anyone got a photo;
    his facebook`,
  offTopic: `
    good morning everyone; good evening everyone; good morning all; good evening all; for sale; nice weather; lovely weather;
    have a nice; haha; lol; happy birthday; lost cat; cat & missing/lost; my cat; our cat; babysitter; borrow; thanks;
    thank you; thanks everyone; welcome; ok; okay; great; good night; internet & down; wifi; which bin; bin day; barbecue;
    street party; football tonight; who is watching; plumber; hairdresser; free to collect; just kidding`,
};

export const prejudice: Vocabulary['prejudice'] = {
  group:
    'moroccan, moroccans, turk, turks, turkish, pole, poles, polish, romanian, romanians, bulgarian, bulgarians, foreigner, foreigners, foreign, immigrant, immigrants, refugee, refugees, gypsy, gypsies, muslim, muslims, arab, arabs, african, africans, tramp, tramps, homeless, blacks, asylum seekers, asylum',
  judgement: `
    typical; always; another; those people; that lot; steal; criminal; criminals; dont belong; do not belong; doesnt belong;
    does not belong; not to be trusted; cant be trusted; go back; all the same; are all; scum; thieves; of course;
    up to no good; so suspicious; must be; what are .. doing here; what is .. doing here; no business here; obviously; again;
    probably a thief/burglar`,
  look: `
    looks like a criminal; look like criminals; looks like a thief; looks like a burglar; criminal face; doesnt belong here;
    does not belong here; not one of us; because of his/her skin; doesnt look dutch; does not look dutch`,
};
