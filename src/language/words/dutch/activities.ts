// How Dutch residents say what somebody is doing: activity -> patterns (the notation is explained in vocabulary.ts).
// Words of our own, gathered from what the cards of the exercises show and from how people retell them.
import type { Activity } from '../../../scenario/vocabulary.ts';
import type { PatternList } from '../vocabulary.ts';

const DOOR = 'deur/deurklink/klink/deurkruk/slot/poort/poortje/achterdeur/voordeur/schuurdeur';
const WINDOW = 'raam/ruit/raampje/ruitje/glas';
const CAR = 'auto/autos/wagen/wagens/autodeur/autodeuren/portier/portieren/busje';
const FENCE = 'hek/schutting/muur/muurtje/poort/tuinhek/hekje/heg/schuttinkje';
const LOOT = 'spullen/tv/televisie/laptop/laptops/sieraden/computer/buit/zak/zakken/spul/kluis/scherm/juwelen/geld/apparatuur';

export const activities: PatternList<Activity> = {
  walks: 'lopen; te voet; wandeling',
  cycles: 'fietsen; op een/de/zijn/haar fiets; rijden & fiets; stappen & fiets',
  drives: 'rijden',
  runs: 'rennen; op de vlucht; vluchten; zet het op een lopen; lopen & hard & weg',
  jogs: 'lopen & hard & sportkleding/trainingspak; lopen & in sportkleding; joggen; aan het hardlopen; rondje hardlopen; trimmen',
  walksDog: 'laten & hond & uit; hond uitlaten; lopen & met .. hond/hondje; wandelen & hond; hond uitgelaten',
  pushesPram: 'lopen/duwen & kinderwagen/buggy/wandelwagen; achter de kinderwagen',
  standsStill: `
    staan & stil; blijft staan; staan te wachten; staan & daar/hier/alleen & maar; hangen & rond;
    staan & al & minuten/tijdje/uur/poos`,
  sitsOnBench: 'zitten & bank/bankje',
  waitsForBus: 'wachten & bus; staan/wachten & bushalte/bushokje',
  phones: `
    praten & telefoon; praten & in .. telefoon/mobiel;
    zitten/staan/lopen & te bellen; aan het bellen; bellen & mobiel; telefoneren; telefoon aan zijn/haar oor;
    belt met zijn/haar telefoon; op zijn/haar telefoon`,
  talks: 'praten; maken & praatje; in gesprek',
  smokes: 'roken; sigaret; peuk; vapen',
  ringsBell: `
    bellen & aan; drukken & bel; druk & deurbel; deurbel; aanbellen; kloppen & deur; klopt & deur; klopte & deur;
    gaat de deuren langs; langs de deuren`,
  standsAtDoor: 'staan & bij/voor & deur/voordeur/achterdeur; aan de deur staan; staan & op de stoep',
  usesKey: 'met .. sleutel; sleutel .. in .. slot; doet de deur .. van het slot',
  entersHouse: `
    gaan & naar binnen; gaan & huis & binnen; lopen & naar binnen; lopen & huis/woning & in; gaan & huis/woning & in;
    binnengaan; stappen & naar binnen; gaan & binnen`,
  leavesHouse: `
    komen & huis/woning & uit; komen & naar buiten; lopen & huis/woning & uit; lopen & naar buiten; gaan & naar buiten;
    gaan & huis/woning/deur & uit`,
  delivers: 'bezorgen; pakketbezorger; brengen & pakket/pakketje/pakje; postbode; bezorger; koerier',
  carriesBoxes: 'dragen & doos/dozen/verhuisdoos; lopen & met .. doos/dozen',
  loadsVan: `
    laden & in; laden & busje/bus/bestelbus/auto/wagen; zetten/gooien/leggen & spullen/dozen & in .. busje/auto/bestelbus;
    aan het inladen`,
  unloadsShopping: 'laden & boodschappen; boodschappen & uit & auto',
  parksCar: 'parkeren & auto/wagen; zetten & auto & neer',
  getsIntoCar: 'stappen & in & auto/wagen/busje; stappen & in $; springen & in & auto/wagen/busje; ingestapt',
  leavesCar: 'stappen & uit & auto/wagen/busje; stappen & uit $; uitgestapt; springen & uit & auto/wagen',
  washesCar: 'wassen & auto/wagen',
  putsOutBin:
    'zetten & afvalbak/vuilnisbak/container & buiten; zetten/brengen & container/kliko/vuilnis/vuilnisbak & buiten/weg; zetten & kliko/container',
  cutsHedge: 'snoeien; knipt & heg; heg & knippen; maait & gras; gras maaien',
  watersPlants: 'planten/tuin & water; sproeit & tuin; sproeien',
  sweeps: 'vegen & stoep/straat/pad/blad; aan het vegen',
  cleansWindows: 'maken & ramen & schoon; ramen schoonmaken; wassen & ramen; glazenwasser; zemen & ramen; lappen & ramen; zeemt & ramen',
  climbsLadder: 'klimmen/staan/gaan & op & ladder',
  playsFootball: 'spelen & bal; met een bal spelen; voetballen; spelen & voetbal; balletje trappen',
  playsOutside: 'spelen & buiten/straat/speeltuin; kinderen spelen',
  checksMeter: 'meter & lezen/opnemen/opneemt; meterstanden; meteropnemer; bekijken & meter; meterkast',
  readsHouseNumbers: 'lezen/kijken/zoeken/bekijken & huisnummers/huisnummer; tellen & huizen; tellen & huisnummers',
  putsFlyersThroughDoors: 'folders; flyers; reclame & bus/brievenbus; folder; flyeren; gooien/doen & brievenbus',
  entersPath: `
    lopen/gaan/fietsen/rennen & achterpad/steegje/pad/paadje/steeg/brandgang/achterom & in;
    verdwijnen & in & steegje/achterpad/steeg/brandgang`,
  leavesPath:
    'komen & pad & uit; komen & uit .. achterpad/steegje/steeg/pad; komen/lopen/rennen & achterpad/steegje/steeg/brandgang/paadje & uit',
  looksForPet: 'zoeken & huisdier; zoeken & hond/kat/poes; zoeken & konijn',
  repairsBicycle: 'maken & fiets; aan het sleutelen & fiets; repareren & fiets/band; band plakken',
  visitsNeighbour: 'op bezoek; op visite; op de koffie',
  waitsInCar: 'zitten/wachten & in .. auto/wagen/busje; zitten & auto & te wachten; zitten & achter & stuur',
  asksTheWay: 'vragen & weg & naar; vragen & de weg; de weg kwijt & vragen',
  feedsDucks: 'voeren & eenden/eendjes',
  standsAtWindow: `staan & bij/voor/aan & ${WINDOW}`,
  standsAtGate: `staan & bij/voor/aan & tuinpoort/tuinhekje; staan & bij/voor/aan & ${FENCE}`,
  usesTool:
    'met gereedschap; werken & gereedschap; bezig met .. gereedschap; boren/boort/zagen/zaagt; met .. boormachine; bezig & gereedschap; aan het klussen; schroeven & los',
  walksWithHelp:
    'lopen & aan de arm; aan de arm van; gearmd; lopen & met/achter .. rollator/stok/wandelstok/looprek; achter zijn/haar rollator; ondersteund',
  stops: `
    blijft even staan; bleef even staan; blijft staan;
    stoppen $; auto/wagen/busje/bus/bestelbus/fiets/scooter/bestuurder & stoppen; staan & stil & auto/busje/wagen;
    tot stilstand`,
  looksAtCar: `bekijken & ${CAR}; kijken & naar .. ${CAR}`,
  collectsParcel:
    'halen & pakje/pakket/pakketje & op; halen & pakje/pakket/pakketje; halen & pakket/pakketje & op; pakketje ophalen; haalt & pakket/pakketje & op',
  opensGate:
    'doen & poort/tuinpoort/hek/tuinhek & open; opendoen & poort/tuinpoort; maken/doen/openen & hek/poort/tuinhek/tuinpoort/poortje/hekje & open; openen & hek/poort/tuinpoort/poortje',

  walksBackAndForth: `
    heen en weer; op en neer; rondjes; rondje om; lopen & steeds & langs; al de derde keer; drie keer langs; lopen & rond;
    blijft & rondlopen; ijsberen; al een paar keer langs; voor de tweede keer langs; al drie keer; rijden & rondjes; struinen;
    lopen & te struinen; lopen & steeds & heen`,
  looksAround: `
    kijken & om zich heen; kijken & achterom; kijken & over .. schouder; kijken & om .. heen; kijken & rond;
    kijken & alle kanten; kijken & links & rechts; op de uitkijk; kijken & of & niemand/iemand; schichtig`,
  looksInside: `
    kijken & naar binnen; kijken & door & ${WINDOW}/ramen/brievenbus;
    kijken & in/bij & ${CAR}/huis/huizen/woning/woningen/woonkamer/keuken; kijken & binnen;
    kijken & bij/langs .. ${WINDOW}/ramen; bekijken & ${WINDOW}/huizen`,
  feelsDoor: `
    voelen & ${DOOR}; voelen & aan & deuren; voelen & of & deur & open; staan & aan & ${DOOR} & te voelen; bezig & ${DOOR};
    bezig & met & slot; proberen & deur/deuren; kijken & of & deur/deuren & open/los; kijken & of & deuren`,
  feelsCarDoors: `voelen & ${CAR}; proberen & ${CAR}; voelen & handvat/handvatten/portier; kijken & of & autos/auto & open`,
  photographsHouses: `
    maken/nemen & foto/fotos & van .. huis/huizen/woningen/deuren/deur/achterdeuren; fotograferen & huis/huizen/woningen;
    filmen & huis/huizen/woningen/straat; maken & fotos; maken & foto & huis`,
  entersBackGarden: `
    lopen/gaan/sluipen/klimmen/verdwijnen/komen/struinen/zien/springen & in & achtertuin/tuin;
    lopen/gaan & tuin/achtertuin & in; in de/mijn/hun/een achtertuin; lopen/gaan/struinen/verdwijnen & achterom; de tuin in;
    in de tuin & van .. buren; staan & in & tuin; lopen & door .. tuin/tuinen/achtertuin/achtertuinen; door de tuinen`,
  standsInDark:
    'staan & donkere plek/hoek; in een donker hoekje; staan & in het donker; staan & donker; staan & zonder licht; in de schaduw',
  turnsAwayFromLight: 'keren & om/weg & licht/lamp; keren & zich & af; uit het licht; mijden & licht; keren/lopen & weg & lamp/licht',
  climbsFence: `
    klimmen/springen/komen/gaan & over .. ${FENCE}; klimmen/springen & ${FENCE}; klimmen & over $; over de schutting/muur/heg;
    klimmen & op & dak/schuur/balkon/schuurtje/afdak; over het hek/tuinhek/hekje`,
  forcesDoor: `
    breken & ${DOOR}; breken & ${DOOR} & open; breken & open; trappen & deur & in; trapt & deur/achterdeur & in;
    trapte & deur/achterdeur & in; deur ingetrapt; ingetrapt; openbreken;
    met .. koevoet/breekijzer/schroevendraaier & deur/slot/achterdeur; deur & koevoet/breekijzer/schroevendraaier; opengebroken;
    deur geforceerd; bezig & koevoet/breekijzer`,
  breaksWindow: `
    breken & ${WINDOW}; slaan & ${WINDOW} & in/kapot/stuk; slaan & ${WINDOW}; gooien & door .. ${WINDOW};
    gooien & ${WINDOW} & in; glasgerinkel; gerinkel & glas; ingeslagen & raam/ruit; ruit & aan diggelen;
    raam/ruit & kapot/stuk/gebroken; horen & glas; glas & breken; rinkelend glas; brekend glas;
    ${WINDOW} & ingegooid/ingeslagen`,
  climbsThroughWindow: `
    klimmen/gaan/komen/springen/kruipen & door .. ${WINDOW}; klimmen & ${WINDOW}; klimmen/springen & uit .. ${WINDOW};
    klimmen & naar binnen; klimmen & binnen`,
  carriesLootOut: `
    lopen/komen/gaan/dragen/rennen/vluchten & ${LOOT} & buiten/weg/uit; lopen/komen/rennen & met .. ${LOOT}; dragen & ${LOOT};
    dragen & huis/woning/buiten; nemen & ${LOOT} & mee; laden & ${LOOT}; met .. ${LOOT} & onder zijn arm;
    gaan & ervandoor & met; haalt & spullen & uit; rennen/lopen & ${LOOT}`,
  looksLost: `
    kijken & zoekend;
    dwalen; dwalen & rond; lopen & verdwaald; verdwaald; de weg kwijt; verward; in de war; weet niet waar hij/zij/ze is;
    weet niet waar hij/zij/ze woont; gedesorienteerd; doelloos; lijkt de weg kwijt; weet niet meer waar; verloren rond;
    verwarde indruk; zoekend rond; weet de weg niet; kan zijn/haar huis niet vinden; weet niet waar ze/hij naartoe`,
  walksInNightclothes: `
    pyjama; nachthemd; ochtendjas; badjas; nachtjapon; nachtkleding; pyjamabroek; nachtpon; duster; pyama; pijama; kamerjas;
    in .. ondergoed; op sloffen & buiten; nachtjurk`,
  asksForSomeoneLongGone: `
    vragen & naar .. iemand & vroeger; vragen & vroeger;
    vragen/zoeken & naar .. moeder/vader/man/vrouw/mama/ouders & overleden/dood;
    vragen & naar haar/zijn moeder/vader/man/vrouw/ouders; zoekt haar/zijn moeder/vader/man/vrouw/ouders;
    naar haar/zijn moeder/huis van vroeger; moet naar haar/zijn moeder; moet naar & werk & met pensioen;
    wil naar huis & naar & moeder; zoeken & moeder/vader & overleden/dood; roepen & moeder/mama`,
  walksOnRoad: `
    lopen & midden op .. rijweg; midden op de rijweg; op de rijweg;
    lopen/staan & midden op .. weg/straat/rijbaan/provincialeweg; lopen & op .. rijbaan; lopen & op de weg; midden op straat;
    midden op de weg/rijbaan; tussen de autos & lopen; lopen & over .. rijbaan; op de rijbaan;
    lopen & langs de grote/drukke weg`,
  sitsByWater: `
    zitten/staan & bij/aan/langs .. water/vijver/kanaal/sloot/waterkant/vijverrand/gracht; aan de waterkant; vlak bij het water;
    aan de rand van & water/vijver`,
  hitsCyclist: `
    aanrijden & fietser/fietsster/wielrenner/meisje/jongen/scholier/kind/voetganger;
    rijden & fietser/fietsster/wielrenner & aan/omver/ondersteboven; fietser/fietsster & geschept;
    botsen & fietser/fietsster/fiets; raken & fietser/fietsster/fiets; fietser & van .. fiets; scheppen & fietser;
    schept & fietser; van de fiets gereden; van zijn/haar fiets gereden; rijden & tegen .. fietser/fietsster/fiets;
    geschept door; fietser/fietsster & aanrijden; aanrijden & op de fiets`,
  liesOnRoad: `
    liggen & op .. straat/weg/grond/wegdek/rijbaan/fietspad/stoep/asfalt; liggen & langs de weg; liggen & in de berm;
    op de grond liggen; liggen & roerloos`,
  drivesOffAfterCrash: `
    doorrijden; rijden & gewoon & door/verder/weg; rijden .. door $; rijden & zonder te stoppen;
    rijden & weg/door & na .. botsing/aanrijding/ongeluk/klap; is doorgereden; rijden & door & stoppen;
    rijden & hard/meteen/snel & weg/door $; stopte niet; stopt niet; niet gestopt; rijden & weg & aanrijding/botsing/ongeluk;
    rijden & hard weg; bestuurder & ervandoor; gas & ervandoor; gas & ging; auto & ervandoor; rijden .. weg $ & klap;
    doorrijder; door na aanrijding; verlaten & plaats & ongeval`,
  speeds: `
    rijden & te hard; rijden & veel te hard/snel; rijden & hoge snelheid; met hoge snelheid; met een noodgang; met een rotgang;
    scheurt; scheurde; racet; rijden & keihard; rijden & heel hard; als een gek & rijden; vol gas; met piepende banden;
    met gierende banden; rijden & als een idioot/gek`,
  helpsVictim: `
    helpen & slachtoffer/fietser/gewonde/vrouw/man/meisje/jongen; helpen & haar/hem; verlenen & hulp; eerste hulp; ehbo;
    zitten/staan/knielen & bij .. slachtoffer; mensen helpen; knielen & bij`,
  leavesDamagedCar: `
    lopen/rennen & weg & bij/van .. auto & schade; auto & schade & weg;
    auto/wagen & achterlaten; dumpen & auto; laten & auto/wagen & achter/staan; stappen & uit & beschadigd/schade/kapot;
    auto & gedumpt; lopen & weg & van .. auto/wagen; rennen & weg & van .. auto/wagen`,
  looksAtDamage: `
    kijken/bekijken & schade/deuk/bumper/koplamp; kijken & naar .. schade/deuk/bumper/koplamp/voorkant; bekijken & voorkant;
    inspecteren & voorkant/schade`,
  hides: `
    verbergen; verbergen & zich; weggedoken; duiken & achter/weg;
    zitten & achter & bosjes/heg/struik/struiken/container/auto/muurtje;
    staan & achter & bosjes/heg/struik/struiken/container/boom; in de bosjes; in de struiken;
    achter een/de container/heg/schuur & zitten/staan; hurken & achter; weggekropen; duiken`,
};
