// How English speakers say what somebody is doing: activity -> patterns (notation: vocabulary.ts).
import type { Activity } from '../../../scenario/vocabulary.ts';
import type { PatternList } from '../vocabulary.ts';

const DOOR = 'door/doors/handle/lock/gate';
const WINDOW = 'window/windows/glass';
const FENCE = 'fence/wall/gate/hedge';
const LOOT = 'stuff/tv/television/laptop/jewellery/loot/goods/computer/sack/money';

export const activities: PatternList<Activity> = {
  walks: 'walk; on foot',
  cycles: 'cycle; on a/his/her bike/bicycle',
  drives: 'drive',
  runs: 'run; flee',
  jogs: 'jog; out running',
  walksDog: 'walk & dog',
  pushesPram: 'push & pram; feel & pram/buggy/pushchair; push/walk & pram/buggy/pushchair',
  standsStill: 'stand & still; stand there; stand & waiting; hang around; hanging around',
  sitsOnBench: 'sit & bench',
  waitsForBus: 'wait & bus; stand/wait & bus stop',
  phones: 'on the phone $; on his/her phone; talk & phone',
  talks: 'talk; in conversation',
  smokes: 'smoke; cigarette; vaping',
  ringsBell: 'ring & bell/doorbell; doorbell; knock & door/doors',
  standsAtDoor: 'stand & at/by .. door/doorstep; on the doorstep',
  usesKey: 'with .. key; use & key',
  entersHouse: 'go/walk & inside; enter & house/home; go/walk & into .. house',
  leavesHouse: 'come/walk/go & out of .. house; leave & house; come & outside',
  delivers: 'deliver; courier; delivery driver',
  carriesBoxes: 'carry & box/boxes',
  loadsVan: 'load & van/car; put & into .. van',
  unloadsShopping: 'shopping & out of .. car; unloading & shopping',
  parksCar: 'park & car',
  getsIntoCar: 'get & into/in .. car/van; get in $',
  leavesCar: 'get & out of .. car/van; leave & car',
  washesCar: 'wash & car',
  putsOutBin: 'put & bin/bins & out',
  cutsHedge: 'cut & hedge; mowing',
  watersPlants: 'water & plants/garden',
  sweeps: 'sweep',
  cleansWindows: 'wash & windows; clean & windows; cleaning & windows; window cleaner',
  climbsLadder: 'climb/stand & ladder; up a ladder',
  playsFootball: 'play & ball; plays with a ball; play & football',
  playsOutside: 'play & outside/street',
  checksMeter: 'read & meter; check & meter',
  readsHouseNumbers: 'read/look & house numbers; house numbers',
  putsFlyersThroughDoors: 'flyers; leaflets',
  entersPath: 'walk/go/run & into .. alley/path; disappear & alley',
  leavesPath: 'come/run/walk & out of .. alley/path',
  looksForPet: 'look/search & for .. pet; look/search & for .. dog/cat',
  repairsBicycle: 'repair/fix & bike/bicycle; fixing & bike',
  visitsNeighbour: 'visit; visits; visiting',
  waitsInCar: 'sit/wait & in .. car/van',
  asksTheWay: 'ask & for directions; ask & the way',
  feedsDucks: 'feed & ducks',
  standsAtWindow: `stand & at/by & ${WINDOW}`,
  standsAtGate: 'stand & at/by & gate/fence',
  usesTool: 'with .. tool/tools; work & tool/tools; drilling; sawing',
  walksWithHelp: 'walk & on .. arm; walk & with .. walker/stick/cane/frame',
  stops: 'stop',
  looksAtCar: 'look & at .. car/cars',
  collectsParcel: 'collect & parcel; pick & up & parcel',
  opensGate: 'open & gate',
  walksBackAndForth: 'back and forth; up and down; walk & in circles; pacing; round and round; past & several times; several times',
  looksAround: 'look & around; over his/her shoulder; on the lookout',
  looksInside: `look & through/in/into & ${WINDOW}; look & inside; look & into .. car/cars/house/houses; look & ${WINDOW}`,
  feelsDoor: `feel & ${DOOR}; check & door/doors; at the .. lock`,
  feelsCarDoors: 'feel & car/cars; feel & car & door/doors; check & car & doors; check & car/cars',
  photographsHouses: `
    photograph & house/houses; take & photos/pictures/photo & house/houses; take & photos/pictures; filming & house/houses`,
  entersBackGarden: `
    go/walk/come/climb & into .. garden; in the/my/their back garden; in the/my/their garden; enter & garden;
    through the gardens`,
  standsInDark: 'stand & dark/darkness; stand & in the dark/shadow/shadows',
  turnsAwayFromLight: 'turn & away & light; avoid & light',
  climbsFence: `climb & ${FENCE}; over the ${FENCE}`,
  forcesDoor: `
    prises & door; prised & door; prying & door; pries & door;
    break & door/lock; force & door; kick & door; kicked & door; kicking & door; crowbar & door; prising & door; break & open`,
  breaksWindow: `break & ${WINDOW}; throw & through .. ${WINDOW}; broken glass; breaking glass; hear & glass; sound of glass`,
  climbsThroughWindow: 'climb & through .. window; climb & window; climb & inside; climb & in $',
  carriesLootOut: `
    carry & out of .. house; carry & things & out;
    come/walk/run/carry & out & ${LOOT}; carry & ${LOOT}; take & ${LOOT} & out; run & with .. ${LOOT};
    walk/come/leave & with .. ${LOOT}`,
  looksLost:
    'look & searchingly; looking lost; wander; looks lost; seems lost; is lost; lost his/her way; confused; disoriented; disorientated; look lost',
  walksInNightclothes:
    'nightclothes; night clothes; in .. underwear; pyjamas; pajamas; nightgown; nightdress; dressing gown; bathrobe; nightie; night clothes',
  asksForSomeoneLongGone:
    'ask & for .. somebody/someone & long ago; ask & long ago; ask & for .. mother/father/husband/wife; look & for his/her mother/father/husband/wife',
  walksOnRoad: 'in the middle of the road/street; walk & on the road',
  sitsByWater: 'sit/stand & close to .. water/pond/canal/ditch; close to the water; sit/stand & by/near/at .. water/pond/canal/ditch/lake',
  hitsCyclist: `
    hit & cyclist/bike/girl/boy; drive & into .. cyclist; cyclist & hit; knocked & cyclist; knocked off his/her bike;
    run & over & cyclist`,
  liesOnRoad: 'lie & on/in .. road/street/ground/pavement',
  drivesOffAfterCrash: `
    drive & on/off/away & after .. crash/accident/collision;
    drive & off/away/on & crash/accident/hitting; drive & off; drive & away; did not stop; didnt stop; without stopping;
    hit and run; hit & run; left the scene; leave & scene`,
  speeds: 'drive & fast; speeding; at high speed; speed & off/away/past; way too fast; too fast',
  helpsVictim: 'help & somebody/someone & ground; helping somebody; help & victim/cyclist/him/her; first aid; giving first aid',
  leavesDamagedCar:
    'walk/run & away from .. car & damaged/damage; walk & away & damaged car; leave & damaged & car; abandoned & car; dumped & car',
  looksAtDamage: 'look/check & damage/dent/bumper/headlight',
  hides: 'ducks out of sight; out of sight; hide; behind the bushes; in the bushes; ducks behind; crouching behind',
};
