// The words of an exercise: what can be true of a person, a vehicle or a situation, and so what can be seen, told and scored.
// Values are codes; ui/text words them, language/ recognises them. Lists run from one end of a scale to the other where
// there is a scale, because a neighbour on the list counts as "almost right".

export const SEXES = ['woman', 'man'] as const;
export const AGES = ['child', 'teenager', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies'] as const;
/** Under 165 cm, 165 to 180 cm, over 180 cm. */
export const HEIGHTS = ['short', 'average', 'tall'] as const;
export const BUILDS = ['slim', 'average', 'sturdy'] as const;
export const SKINS = ['light', 'medium', 'dark'] as const;
/** Headgear counts as hair: it is what a witness sees in its place. */
export const HAIRS = [
  'bald',
  'grey',
  'blond',
  'red',
  'brown',
  'black',
  'dyed',
  'short',
  'curly',
  'long',
  'ponytail',
  'cap',
  'beanie',
  'hat',
  'hood',
  'headscarf',
  'helmet',
] as const;
export const FACES = ['glasses', 'beard', 'moustache', 'mask', 'scar', 'piercing'] as const;
/** The colours that things are given in an exercise. */
export const PAINTS = ['black', 'grey', 'white', 'beige', 'brown', 'yellow', 'orange', 'red', 'pink', 'purple', 'blue', 'green'] as const;
/** The same with what people say when they saw no more than dark or light. */
export const COLOURS = [...PAINTS, 'dark', 'light'] as const;
/** What somebody wears above the waist, piece by piece. */
export const TOPS = ['coat', 'jacket', 'bodywarmer', 'raincoat', 'hoodie', 'sweater', 'shirt', 'vest', 'dress', 'overall'] as const;
/** The same with what covers more than that; 'clothes' when nobody said which. */
export const UPPERS = [...TOPS, 'suit', 'tracksuit', 'nightclothes', 'clothes'] as const;
export const LOWERS = ['trousers', 'jeans', 'joggers', 'shorts', 'skirt'] as const;
export const SHOES = ['trainers', 'shoes', 'boots', 'slippers', 'barefoot'] as const;
export const BAGS = ['backpack', 'shoulderBag', 'shoppingBag', 'sportsBag', 'suitcase', 'toolbox'] as const;
export const OTHERS = [
  'stick',
  'walker',
  'dog',
  'gloves',
  'torch',
  'tool',
  'ladder',
  'limp',
  'tattoo',
  'parcel',
  'clipboard',
  'pram',
  'umbrella',
  'phone',
  'weapon',
  'wheelchair',
  'scarf',
  'jewellery',
  'headphones',
  'camera',
] as const;
export const VEHICLES = [
  'bicycle',
  'ebike',
  'cargoBike',
  'kickScooter',
  'mobilityScooter',
  'moped',
  'scooter',
  'motorbike',
  'quad',
  'car',
  'van',
  'camper',
  'bus',
  'truck',
  'tractor',
  'trailer',
] as const;
/** What a caller says it is about. */
export const CASES = [
  'burglary',
  'missing',
  'collision',
  'theft',
  'vandalism',
  'violence',
  'fire',
  'medical',
  'suspicious',
  'nuisance',
] as const;
export const MODES = ['foot', 'bike', 'car'] as const;
export const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

/** The eight choices of "Doe", the same in every exercise (ux.md section 4). */
export const CHOICES = [
  'stayAndWatch',
  'lightOn',
  'goTogether',
  'approachAlone',
  'follow',
  'shelterPerson',
  'noteDetails',
  'callBack',
] as const;

/** Who can be called; the order on the screen is alphabetical in the language of the screen. */
export const CONTACTS = ['112', '0900-8844', 'burgernet', 'neighbour', 'doctor'] as const;

export type Sex = (typeof SEXES)[number];
export type Colour = (typeof COLOURS)[number];
export type Case = (typeof CASES)[number];
export type Mode = (typeof MODES)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Choice = (typeof CHOICES)[number];
export type Contact = (typeof CONTACTS)[number];
export type VehicleKind = (typeof VEHICLES)[number];

/**
 * What somebody can be seen doing, with what it means to a trained eye: `none` is daily life, `notable` asks for a second
 * look, `urgent` is reason to call 112 (cues: Pendrecht checklist and others, domain.md section 5). The meaning is never
 * sent to a participant; it is what operators and the ideal resident know by training.
 */
export const ACTIVITIES = {
  walks: 'none',
  cycles: 'none',
  drives: 'none',
  runs: 'notable',
  jogs: 'none',
  walksDog: 'none',
  pushesPram: 'none',
  standsStill: 'none',
  sitsOnBench: 'none',
  waitsForBus: 'none',
  phones: 'none',
  talks: 'none',
  smokes: 'none',
  ringsBell: 'none',
  standsAtDoor: 'none',
  usesKey: 'none',
  entersHouse: 'none',
  leavesHouse: 'none',
  delivers: 'none',
  carriesBoxes: 'none',
  loadsVan: 'none',
  unloadsShopping: 'none',
  parksCar: 'none',
  getsIntoCar: 'none',
  leavesCar: 'none',
  washesCar: 'none',
  putsOutBin: 'none',
  cutsHedge: 'none',
  watersPlants: 'none',
  sweeps: 'none',
  cleansWindows: 'none',
  climbsLadder: 'none',
  playsFootball: 'none',
  playsOutside: 'none',
  checksMeter: 'none',
  readsHouseNumbers: 'none',
  putsFlyersThroughDoors: 'none',
  entersPath: 'none',
  leavesPath: 'none',
  looksForPet: 'none',
  repairsBicycle: 'none',
  visitsNeighbour: 'none',
  waitsInCar: 'none',
  asksTheWay: 'none',
  feedsDucks: 'none',
  standsAtWindow: 'none',
  standsAtGate: 'none',
  usesTool: 'none',
  walksWithHelp: 'none',
  stops: 'none',
  looksAtCar: 'none',
  collectsParcel: 'none',
  opensGate: 'none',
  walksBackAndForth: 'notable',
  looksAround: 'notable',
  looksInside: 'notable',
  feelsDoor: 'notable',
  feelsCarDoors: 'notable',
  photographsHouses: 'notable',
  entersBackGarden: 'notable',
  standsInDark: 'notable',
  turnsAwayFromLight: 'notable',
  climbsFence: 'urgent',
  forcesDoor: 'urgent',
  breaksWindow: 'urgent',
  climbsThroughWindow: 'urgent',
  carriesLootOut: 'urgent',
  looksLost: 'notable',
  walksInNightclothes: 'urgent',
  asksForSomeoneLongGone: 'urgent',
  walksOnRoad: 'urgent',
  sitsByWater: 'notable',
  hitsCyclist: 'urgent',
  liesOnRoad: 'urgent',
  drivesOffAfterCrash: 'urgent',
  speeds: 'notable',
  helpsVictim: 'none',
  leavesDamagedCar: 'urgent',
  looksAtDamage: 'notable',
  hides: 'notable',
} as const satisfies Record<string, Concern>;

/** What an activity means to a trained eye. */
export type Concern = 'none' | 'notable' | 'urgent';
export type Activity = keyof typeof ACTIVITIES;
export const ACTIVITY_NAMES = Object.keys(ACTIVITIES) as [Activity, ...Activity[]];

/** The slots of a description, in the order in which an operator would ask for them; fields of PersonFacts and VehicleFacts. */
export const PERSON_SLOTS = ['sex', 'age', 'height', 'build', 'hair', 'face', 'upper', 'lower', 'shoes', 'bag', 'other', 'skin'] as const;
export const VEHICLE_SLOTS = ['kind', 'colour', 'make', 'model', 'plate'] as const;
export type PersonSlot = (typeof PERSON_SLOTS)[number];
export type VehicleSlot = (typeof VEHICLE_SLOTS)[number];

/** Cases that are urgent by themselves when somebody says that it happens now. */
export const URGENT_CASES: readonly Case[] = ['burglary', 'missing', 'collision', 'violence', 'fire', 'medical'];
/** The numbers at which the police answer. */
export const POLICE_NUMBERS: readonly Contact[] = ['112', '0900-8844'];
