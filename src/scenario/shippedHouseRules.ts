// The sets of house rules that come with the program, side by side: a debrief says what other groups would have said, and an exercise
// brings only its own set. Kept by hand beside scenarios/house-rules/*.json, where the reasons stand; a test compares them.
import type { HouseRules } from './houseRules.ts';

/** What of a set of rules can be compared with another. */
export type ComparedRules = Pick<HouseRules, 'id' | 'name' | 'source' | 'minimumAge' | 'call' | 'post' | 'respond' | 'respondAfterCall'>;

/** What all five ask of a message in the group. */
const POST = {
  order: 'afterCall',
  to: 'group',
  sayCalled: true,
  describePerson: true,
  photos: 'ifNeeded',
  smallTalk: false,
  staysOpenUntilSignedOff: false,
} as const satisfies HouseRules['post'];

/** What all five say about the choices that nobody disagrees on. */
const RESPOND = { follow: 'bad', shelterPerson: 'good', noteDetails: 'good', callBack: 'good' } as const satisfies HouseRules['respond'];

/** By id, in the order of the alphabet. */
export const SHIPPED_HOUSE_RULES: readonly ComparedRules[] = [
  {
    id: 'buitenkaag',
    name: 'Buurtgroep Buitenkaag',
    source: 'Pagina Buurt WhatsApp Buitenkaag, over de SAAR-methode',
    minimumAge: 18,
    call: { urgent: '112', notUrgent: '0900-8844' },
    post: POST,
    respond: { ...RESPOND, stayAndWatch: 'good', lightOn: 'good', goTogether: 'good', approachAlone: 'neutral' },
    respondAfterCall: true,
  },
  {
    id: 'hengelo',
    name: 'Advies van de politie in Hengelo',
    source: 'Politie Hengelo bij de oefening van mei 2021, rtvoost.nl/nieuws/1722315',
    minimumAge: null,
    call: { urgent: '112', notUrgent: '0900-8844' },
    post: POST,
    respond: { ...RESPOND, stayAndWatch: 'good', lightOn: 'neutral', goTogether: 'bad', approachAlone: 'bad' },
    respondAfterCall: true,
  },
  {
    id: 'hoevelaken',
    name: '1000 Ogen Hoevelaken',
    source: 'Spelregels, 1000ogenhoevelaken.nl/spelregels',
    minimumAge: null,
    call: { urgent: '112', notUrgent: null },
    post: { ...POST, staysOpenUntilSignedOff: true },
    respond: { ...RESPOND, stayAndWatch: 'good', lightOn: 'neutral', goTogether: 'neutral', approachAlone: 'neutral' },
    respondAfterCall: true,
  },
  {
    id: 'stichtse-vecht',
    name: 'Buurtpreventie Stichtse Vecht',
    source: 'Huisregels, buurtpreventiestichtsevecht.nl/info/huisregels',
    minimumAge: 21,
    call: { urgent: '112', notUrgent: null },
    post: { ...POST, photos: 'policeOnly' },
    respond: { ...RESPOND, stayAndWatch: 'good', lightOn: 'neutral', goTogether: 'neutral', approachAlone: 'bad' },
    respondAfterCall: true,
  },
  {
    id: 'wabp',
    name: 'WhatsApp Buurtpreventie, landelijk',
    source: 'Deelnemersvoorwaarden van 20 oktober 2019, whatsappbuurtpreventie.nl/deelnemersvoorwaarden',
    minimumAge: 18,
    call: { urgent: '112', notUrgent: null },
    post: POST,
    respond: { ...RESPOND, stayAndWatch: 'neutral', lightOn: 'good', goTogether: 'good', approachAlone: 'neutral' },
    respondAfterCall: true,
  },
];
