// What is wrong with the tone or the content of an English message: words, and patterns (notation: vocabulary.ts).
import type { Vocabulary } from '../vocabulary.ts';

const TARGET = 'him/her/them/that/the';

export const conduct: Vocabulary['conduct'] = {
  deeds: `go after ${TARGET}; chase ${TARGET}; block & road/car`,
  urges: `
    i am/will going after; im going after him/her/them; i am following ${TARGET}; im following ${TARGET}; i follow ${TARGET};
    i will follow ${TARGET}; ill follow ${TARGET}; im going to follow/catch/grab/stop ${TARGET};
    i am going to follow/catch/grab/stop him/her/them; grab ${TARGET} $; get him $; catch ${TARGET} $;
    lets/we get/catch/grab ${TARGET}; lets go after him/them; im going over there; i am going over there; im going there;
    i go after him; im going out to stop him; ill stop him; beat him up; teach him a lesson; i am chasing him; im chasing him;
    everyone come outside; im going in; i will go there; ill go there`,
  trapped: 'so .. he/they .. cant .. leave/get/go',
  threats: 'kill him/them/you; break & legs',
  insults: `
    idiot; idiots; moron; morons; bastard; bastards; asshole; arsehole; bitch; shut up; piss off; fuck; fucking; fuck off; cunt;
    scum; dickhead; retard; wanker; stupid cow; go to hell; twat`,
  slurEndings: '',
  quotes: 'shouted, shouts, yelled, yells, called, calls, swore',
  curses: 'fucking, bloody',
  cursed: 'idiot, idiots, thieves, thief, kids',
  media: 'photo, photos, picture, pictures, video, footage, screenshot',
  pictures: 'photo, photos, picture, pictures, video, footage',
  stages: 'group, here, facebook, instagram, tiktok, online, twitter',
  networks: 'facebook, instagram, tiktok, online, twitter',
  stageEndings: 'page, group',
  identity: 'name, surname, address, number',
  sensitive: 'rehab, debts, prison',
  pleads: 'please, pls',
  leave: 'may, can, should',
  shares: 'share, post, put, send',
  spreads: 'share, post',
  films: 'film',
  recipients: 'police, officer',
  warns: 'no, not, dont, never, remove, delete, please',
  privacy: `
    here is .. photo; heres .. photo; here is .. picture; heres .. picture; share .. photo; share .. picture; share .. video;
    share & photo/picture/video/footage & group; photo .. in the group; see photo; media omitted; image omitted; video omitted;
    post .. photo; post .. video; who recognises this man/woman; does anyone recognise this; whose plate/registration;
    look up .. plate/registration; his address is; her address is; his phone number; anyone have a photo; anyone got a photo;
    his facebook`,
  topics: `
    for sale; nice weather; lovely weather; happy birthday; lost cat; cat & missing/lost; my cat; our cat; babysitter; borrow; internet & down; wifi; which bin; bin day; barbecue; street party; football tonight; who is watching; plumber; hairdresser; free to collect`,
  smallTalk: `
    good morning everyone; good evening everyone; good morning all; good evening all; for sale; nice weather; lovely weather;
    have a nice; haha; lol; happy birthday; lost cat; cat & missing/lost; my cat; our cat; babysitter; borrow; thanks;
    thank you; thanks everyone; welcome; ok; okay; great; good night; internet & down; wifi; which bin; bin day; barbecue;
    street party; football tonight; who is watching; plumber; hairdresser; free to collect; just kidding`,
  group:
    'moroccan, moroccans, turk, turks, pole, poles, romanians, bulgarians, foreigner, foreigners, immigrant, immigrants, refugee, refugees, gypsy, gypsies, muslims, arab, arabs, africans, tramp, tramps, homeless, blacks, asylum seekers, asylum',
  plainGroup: 'tramp, tramps, homeless, refugee, refugees, asylum, asylum seekers, pole, poles',
  kindly: 'help, helped, injured, fell',
  groupAdjective: 'moroccan, turkish, polish, romanian, bulgarian, foreign, muslim, african, black',
  judgement: `
    typical; always; another; those people; that lot; steal; criminal; criminals; dont belong; do not belong; doesnt belong;
    does not belong; not to be trusted; cant be trusted; go back; all the same; are all; scum; thieves; of course;
    up to no good; so suspicious; must be; what are .. doing here; what is .. doing here; no business here; obviously; again;
    probably a thief/burglar`,
  suspicion: 'thieves; criminal; again',
  look: `
    looks like a criminal; look like criminals; looks like a thief; looks like a burglar; criminal face; doesnt belong here;
    does not belong here; not one of us; because of his/her skin; doesnt look dutch; does not look dutch`,
};
