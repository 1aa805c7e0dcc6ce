// Twenty-four rounds, eight an exercise, that differ in one thing each, in the order in which an officer and a coordinator would
// put them: best first. The order was written down before any score was looked at; by the rules of domain.md: information to the
// police counts most, a call in time is worth more than the group alone, harm costs wherever it happens, danger caps.
import type { Ordered, Playing } from './evening.ts';

const BURGLAR_ID = 'man-met-pet';
const DOOR = { street: 'haverkamp', house: 38 } as const;
const BURGLAR = {
  sex: 'man',
  age: 'thirties',
  hair: 'cap',
  upper: { garment: 'jacket', colour: 'blue' },
  lower: { garment: 'jeans', colour: 'black' },
} as const;
const BREAK_IN = { what: 'burglary', location: DOOR, activities: ['forcesDoor'] } as const;
const AWAY = { location: DOOR, activities: ['carriesLootOut'], heading: { towards: { place: 'school' } } } as const;

const burglary: Ordered = {
  scenario: 'inbraak',
  seed: '3',
  rounds: [
    {
      name: 'all well, and a call back with where he went',
      play(me) {
        spotsBurglar(me);
        me.calls({ ...BREAK_IN, person: BURGLAR });
        me.tells({ alarm: 'reported', channel: '112', location: DOOR });
        me.chooses('stayAndWatch', 'lightOn');
        me.at(604);
        me.calls(AWAY);
      },
    },
    {
      name: 'first a call in doubt about the owner of the cat, then all well',
      play(me) {
        me.looks(BURGLAR_ID, 'looksInside');
        me.looks('baas-van-moos', 'looksForPet');
        me.calls({ activities: ['standsStill'], location: { street: 'achterpad-haverkamp', house: 22 }, person: { sex: 'man' } });
        me.looks(BURGLAR_ID, 'forcesDoor');
        me.calls({ ...BREAK_IN, person: BURGLAR });
        me.tells({ alarm: 'reported', channel: '112', location: DOOR });
        me.chooses('stayAndWatch', 'lightOn');
      },
    },
    {
      name: 'all well, then three calls without news',
      play(me) {
        spotsBurglar(me);
        me.calls({ ...BREAK_IN, person: BURGLAR });
        me.tells({ alarm: 'reported', channel: '112', location: DOOR });
        me.chooses('stayAndWatch', 'lightOn');
        for (let again = 0; again < 3; again += 1) me.calls(BREAK_IN);
      },
    },
    {
      name: 'in time but vague: a break-in in the street',
      play(me) {
        spotsBurglar(me);
        me.calls({ what: 'burglary', location: { street: 'haverkamp' } });
        me.tells({ alarm: 'reported', channel: '112', location: { street: 'haverkamp' } });
        me.chooses('stayAndWatch', 'lightOn');
      },
    },
    {
      name: 'complete, but when he was gone',
      play(me) {
        spotsBurglar(me);
        me.at(780);
        me.calls({ ...BREAK_IN, person: BURGLAR });
        me.tells({ alarm: 'reported', channel: '112', location: DOOR });
        me.chooses('stayAndWatch', 'lightOn');
      },
    },
    {
      name: 'a good call, then after him',
      play(me) {
        spotsBurglar(me);
        me.calls({ ...BREAK_IN, person: BURGLAR });
        me.tells({ alarm: 'reported', channel: '112', location: DOOR });
        me.at(604);
        me.chooses('follow');
      },
    },
    {
      name: 'only in the group',
      play(me) {
        spotsBurglar(me);
        me.tells({ ...BREAK_IN, person: BURGLAR });
        me.chooses('stayAndWatch');
      },
    },
    { name: 'nothing at all', play: () => undefined },
  ],
};

function spotsBurglar(me: Playing): void {
  me.looks(BURGLAR_ID, 'looksInside');
  me.looks(BURGLAR_ID, 'forcesDoor');
}

const GARDENS = { street: 'veenstraat', house: 9, place: 'volkstuinen' } as const;
const LADY = {
  sex: 'woman',
  age: 'seventies',
  height: 'short',
  hair: 'grey',
  upper: { garment: 'coat', colour: 'beige' },
  lower: { garment: 'skirt', colour: 'grey' },
} as const;
const LOST = { what: 'missing', location: GARDENS, activities: ['looksLost'] } as const;
const TO_CHURCH = { heading: { towards: { place: 'kerk' } } } as const;
const SAID = { alarm: 'reported', channel: '112', location: GARDENS, person: { upper: LADY.upper } } as const;

const missing: Ordered = {
  scenario: 'vermissing',
  seed: '3',
  rounds: [
    {
      name: 'all well: place, behaviour, looks, way; the group; stays with her',
      play(me) {
        seesLady(me);
        me.calls({ ...LOST, ...TO_CHURCH, person: LADY });
        me.tells(SAID);
        me.chooses('shelterPerson');
      },
    },
    {
      name: 'vague at first, then called back with real news',
      play(me) {
        seesLady(me);
        me.calls({ what: 'missing', location: { street: 'veenstraat' } });
        me.tells(SAID);
        me.at(570);
        me.calls({ activities: ['looksLost'], location: { street: 'veenstraat', house: 3 }, ...TO_CHURCH, person: LADY });
        me.chooses('shelterPerson');
      },
    },
    {
      name: 'all well, but 0900-8844',
      play(me) {
        seesLady(me);
        me.calls({ ...LOST, ...TO_CHURCH, person: LADY }, '0900-8844');
        me.tells({ alarm: 'reported', location: GARDENS, person: { upper: LADY.upper } });
        me.chooses('shelterPerson');
      },
    },
    {
      name: 'in time, but the looks are those of somebody else',
      play(me) {
        seesLady(me);
        me.calls({ ...LOST, person: { sex: 'woman', age: 'forties', hair: 'blond', upper: { garment: 'jacket', colour: 'green' } } });
        me.tells({ ...SAID, person: { upper: { garment: 'jacket', colour: 'green' } } });
        me.chooses('shelterPerson');
      },
    },
    {
      name: 'all well, but writes about where people come from',
      play(me) {
        seesLady(me);
        me.calls({ ...LOST, ...TO_CHURCH, person: LADY });
        me.tells(SAID);
        me.tells({ conduct: ['prejudice'] });
        me.chooses('shelterPerson');
      },
    },
    {
      name: 'only in the group',
      play(me) {
        seesLady(me);
        me.tells({ ...LOST, person: LADY });
      },
    },
    {
      name: 'a call in good faith about the lady with the dog, and nothing after',
      play(me) {
        me.looks('mevrouw-met-hondje', 'walksDog');
        me.calls({ what: 'missing', location: { place: 'dorpshuis' }, person: { sex: 'woman', age: 'seventies', hair: 'grey' } });
      },
    },
    { name: 'nothing at all', play: () => undefined },
  ],
};

function seesLady(me: Playing): void {
  me.looks('mevrouw-op-pantoffels', 'looksLost');
}

const SHOP = { street: 'dorpsstraat', house: 17, place: 'winkel' } as const;
const CAR = { kind: 'car', colour: 'grey', make: 'Opel', model: 'Corsa', plate: '8-IET-42' } as const;
const CRASH = { what: 'collision', location: SHOP, activities: ['hitsCyclist', 'liesOnRoad'] } as const;
const GONE = { activities: ['hitsCyclist', 'liesOnRoad', 'drivesOffAfterCrash'], heading: { towards: { place: 'bushalte' } } } as const;
const CALLED = { alarm: 'reported', channel: '112', location: SHOP } as const;

const hitAndRun: Ordered = {
  scenario: 'aanrijding',
  seed: '2',
  rounds: [
    {
      name: 'all well: the cyclist, the car, the group, help',
      play(me) {
        seesCrash(me);
        me.calls({ ...CRASH, ...GONE, vehicle: CAR });
        me.tells(CALLED);
        me.chooses('shelterPerson', 'noteDetails');
      },
    },
    {
      name: 'all well, but the plate with a photo in the group',
      play(me) {
        seesCrash(me);
        me.calls({ ...CRASH, ...GONE, vehicle: CAR });
        me.tells(CALLED);
        me.tells({ vehicle: CAR, conduct: ['privacy'] });
        me.chooses('shelterPerson', 'noteDetails');
      },
    },
    {
      name: 'in time, but nothing about the car',
      play(me) {
        seesCrash(me);
        me.calls(CRASH);
        me.tells(CALLED);
        me.chooses('shelterPerson');
      },
    },
    {
      name: 'complete, but 0900-8844',
      play(me) {
        seesCrash(me);
        me.calls({ ...CRASH, ...GONE, vehicle: CAR }, '0900-8844');
        me.tells({ alarm: 'reported', location: SHOP });
        me.chooses('shelterPerson');
      },
    },
    {
      name: 'complete, but five minutes later',
      play(me) {
        seesCrash(me);
        me.at(530);
        me.calls({ ...CRASH, ...GONE, vehicle: CAR });
        me.tells(CALLED);
        me.chooses('shelterPerson');
      },
    },
    {
      name: 'a good call, then after the car',
      play(me) {
        seesCrash(me);
        me.calls({ ...CRASH, ...GONE, vehicle: CAR });
        me.tells(CALLED);
        me.chooses('follow');
      },
    },
    {
      name: 'only in the group',
      play(me) {
        seesCrash(me);
        me.tells({ ...CRASH, vehicle: CAR });
      },
    },
    { name: 'nothing at all', play: () => undefined },
  ],
};

function seesCrash(me: Playing): void {
  me.looks('automobilist', 'hitsCyclist');
}

export const ORDERED: readonly Ordered[] = [burglary, missing, hitAndRun];
