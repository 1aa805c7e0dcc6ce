// Dutch words for vehicles, places and the compass.
import type { Meanings, WordList } from '../vocabulary.ts';

export const vehicle: WordList<Meanings['vehicle']> = {
  bicycle: `fiets, fietsje, damesfiets, herenfiets, omafiets, opafiets, racefiets, mountainbike, vouwfiets, stadsfiets, kinderfiets, mtb, wielrenfiets, ligfiets, rijwiel, sportfiets, transportfiets, rijwielen, fixie, bmx, tandem, driewieler, crossfiets,
    moederfiets, mamafiets, ov fiets, deelfiets, swapfiets, koersfiets, racefietsje, fietsie, mountain bike, gravelbike, moutainbike, mountenbike, fietz, loopfiets, oma fiets, stalen ros, meisjesfiets, jongensfiets, hybride fiets, krantenfiets, bezorgfiets`,
  ebike: `elektrische fiets, e bike, ebike, fatbike, fat bike, speedpedelec, speed pedelec, e fiets, vanmoof, fatbikes, elektrische damesfiets, electrische fiets, eletrische fiets, elektrisch fietsje, fattbike, fetbike, fatbaik, phatbike, opgevoerde fatbike, elektrische stadsfiets, elektrische herenfiets, elektrische mountainbike, efiets, fatbikje, vetbike`,
  cargoBike: 'bakfiets, elektrische bakfiets, cargobike, bakfietsje, bakfietsen, fietskar, vrachtfiets, bakfiest, transportbakfiets',
  kickScooter: 'step, stepje, elektrische step, e step, autoped, stepfiets, hoverboard, skateboard, longboard, e stepje, skeelers',
  mobilityScooter: 'scootmobiel, scootmobieltje, scoot mobiel, invalidenwagen, scootmobil, scoormobiel, invalidenwagentje',
  moped:
    'brommer, bromfiets, snorfiets, brommertje, snorbrommer, opgevoerde brommer, brommers, snorfietsen, crossbrommer, schakelbrommer, tomosje, oude puch, snorfietsje, solex, bromfietsje, tweetakt',
  scooter:
    'scooter, scootertje, snorscooter, bezorgscooter, bromscooter, motorscooter, elektrische scooter, e scooter, deelscooter, felyx, scooterd, pizzascooter, scoot, scooters, skooter, scoeter, vespascooter, go sharing, scootr, vespaatje',
  motorbike:
    'motor, motorfiets, motoren, crossmotor, chopper, racemotor, toermotor, motorrijwiel, motortje, enduro, motorcrosser, motor met zijspan, zware motor, harleys, motorfietsen, crosser, pitbike',
  quad: 'quad, trike, quads, quadje',
  car: `auto, kombi, combi, autootje, personenauto, wagen, wagentje, stationwagen, suv, hatchback, sedan, cabrio, bolide, terreinwagen, personenwagen, taxi, sportwagen, stationcar, koekblik, terreinauto, gezinsauto, limousine, vierdeurs, vijfdeurs, autotje, auotje, waggie, bak,
    stationwagon, station wagon, cabriolet, brommobiel, canta, biro, wagie, waggies, whip, bakkie, brik, oldtimer, jeep, crossover, mpv, huurauto, deelauto, lesauto, leaseauto, leasebak, patserbak, bmw tje, stadsauto, elektrische auto, autto, auot, middenklasser, wijkauto, suvje,
    gezinswagen, bolidetje, autootjes, driedeurs, tweedeurs, lease auto, greenwheels, thuiszorgauto, snelle auto, hatch back, ferrari`,
  van: `busje, bestelbus, bestelbusje, bestelauto, bestelwagen, werkbus, werkbusje, bedrijfsbus, bedrijfsbusje, bezorgbus, bezorgbusje, minibus, pakketbus, aannemersbusje, schildersbus, pick up, pickup, bestelbusjes, bus, bestel busje, bestel bus, bedrijfsauto, bedrijfswagen,
    koeriersbus, koeriersbusje, koerierbus, koerierbusje, postnl bus, postnl busje, dhl busje, dhl bus, dpd busje, dpd bus, transportbus, transportbusje, pakketbusje, personenbusje, personenbus, taxibus, taxibusje, busie, verhuisbusje, bussie, loodgietersbus, loodgietersbusje, postauto, boodschappenbus, picnic wagentje, busjes,
    klussenbus, klusbus, klusbusje, bouwbusje, bouwbus, schildersbusje, hulpbus, rolstoelbus, rolstoelbusje, picknick busje, verhuurbusje, verhuurbus, huurbus, huurbusje, zorgbusje, timmermansbusje, monteursbus, monteursbusje, werkbussie, pick uptruck, pickuptruck, pick up truck, bestelbuss, aannemersbus, hoveniersbus, hoveniersbusje, glazenwassersbusje, marktwagen`,
  camper: 'camper, camperbusje, kampeerwagen, kampeerbus, kampeerbusje, mobilhome, campertje, buscamper, campers, camperbus, camperd',
  bus: 'autobus, touringcar, lijnbus, stadsbus, dubbeldekker, toeringcar, tourbus, partybus, reisbus, streekbus',
  truck: `vrachtwagen, vrachtauto, truck, trekker met oplegger, verhuiswagen, verhuisbus, bakwagen, vuilniswagen, vrachtwagentje, oplegger, vrachtauto, vrachtwagens, truck met oplegger, kiepwagen, kieper, takelwagen, sleepwagen, containerwagen, vrachtautootje, tankwagen, vrachtbak, veewagen, kraanwagen, autotransporter, vuilnisauto, mengwagen, koelwagen, tientonner`,
  tractor:
    'tractor, trekker, shovel, traktor, landbouwvoertuig, graafmachine, trekkertje, zitmaaier, minishovel, heftruck, maaimachine, bobcat, oude trekker, golfkarretje, bulldozer, tracktor',
  trailer:
    'aanhanger, aanhangwagen, aanhangwagentje, caravan, aanhangertje, trailer, paardentrailer, boottrailer, aanhangers, vouwwagen, bagagewagentje, sleurhut, aanhang wagen, paardetrailer, autoambulance',
};

export const anyVehicle: WordList<Meanings['anyVehicle']> = { vehicle: 'voertuig, vervoermiddel, rijtuig' };

/** "Kijkt in auto's": what is looked at, not the vehicle that is reported. */
export const object: WordList<Meanings['object']> = {
  object: `autos, in het donker, in t donker, in het licht, in t licht, te donker, al donker, zo donker, nog donker, licht aan, licht uit, licht brandt, licht brandde, licht branden, groot licht, draaiende motor, geparkeerde auto, geparkeerde autos, autodeur, autodeuren, politieauto, politiewagen, politiebus, brandweerwagen, ambulance, fietsen, brandweerauto, politieautos, politiebusje, politiewagens, surveillancewagen, politiemotor, politiefiets,
    geparkeerde fietsen, scooters, auto van de buren, autoruit, autosleutels, autoalarm, fietspad, motorkap, fietsenstalling, fietsenrek, fietstas, autoruiten, autospiegel, autostoel, fietspomp, fietsenhok, fietsenmaker, fietsenschuur, busbaan, buslijn, motor draait, motor draaien, motor aan, motor uit, motor loopt, motor af, motor draaide, motor stond, motor bleef, bushalte, schoolbus, winkelwagen, winkelwagentje, kruiwagen, kinderwagen, wandelwagen, lopende motor, motor liep, motor nog aan, ronkende motor, motor stationair, motor nog,
    aan de telefoon, telefoonnummer, telefoontje, telefoon erbij, bij de telefoon, motoragent, fietslamp, fietslampje, fietsverlichting, autolamp, autolampen, autoband, autobanden, autoradio, brievenbus, voordeurbus, in de bus, door de bus, fietsslot, fietsketting, fietszitje, wacht op de bus,
    autobedrijf, autobezitter, vuilnisbak, fietsroute, ziekenwagen, ziekenauto, traumaheli, helikopter, politieheli, afvalbak`,
};

export const compass: WordList<Meanings['compass']> = {
  n: 'noord, noorden, noordwaarts, noordelijk, noordelijke',
  ne: 'noordoost, noordoosten, noordoostelijk, noordoostelijke',
  e: 'oost, oosten, oostwaarts, oostelijk, oostelijke',
  se: 'zuidoost, zuidoosten, zuidoostelijk, zuidoostelijke',
  s: 'zuid, zuiden, zuidwaarts, zuidelijk, zuidelijke',
  sw: 'zuidwest, zuidwesten, zuidwestelijk, zuidwestelijke',
  w: 'west, westen, westwaarts, westelijk, westelijke',
  nw: 'noordwest, noordwesten, noordwestelijk, noordwestelijke',
};

/** What people call a place when they do not use its name. */
export const placeKind: WordList<Meanings['placeKind']> = {
  school: 'school, basisschool, schoolplein, schooltje, schoolgebouw',
  shop: 'winkel, supermarkt, buurtwinkel, winkeltje, buurtsuper, kruidenier',
  playground:
    'speeltuin, speeltuintje, speelplaats, speelveldje, speelplek, trapveldje, klimrek, glijbaan, schommels, speelveld, speelpleintje',
  busStop: 'bushalte, halte, bushokje, abri, busstation, haltes, bushuisje, bushaltes',
  church: 'kerk, kerkje, kerkplein, kerktoren',
  parking: 'parkeerplaats, parkeerterrein, parkeervak, parkeerplek, parkeergarage, parking, parkeerplaatsen, parkeerplaatsje',
  square: 'plein, pleintje, brink, dorpsplein, marktplein, marktplaats',
  bridge: 'brug, bruggetje, loopbrug, fietsbrug, ophaalbrug',
  hall: 'dorpshuis, buurthuis, wijkcentrum, buurtcentrum, wijkgebouw, gemeenschapshuis, mfa, dorpscentrum',
  sports:
    'sportveld, sportpark, voetbalveld, sporthal, voetbalclub, sportvelden, voetbalvelden, gymzaal, tennisbaan, sportcomplex, sportschool, kantine, voetbalveldje',
  station: 'station, treinstation, ns station, stationnetje',
  care: 'verpleeghuis, verzorgingshuis, zorgcentrum, verzorgingstehuis, bejaardenhuis, bejaardentehuis, aanleunwoning, zorghuis, zorgwoning, woonzorgcentrum, verpleegtehuis',
  pond: 'vijver, vijvertje, eendenvijver, waterpartij, singel, vijverrand, waterkant',
  farm: 'boerderij, boer, boerenerf, kinderboerderij, boerderijtje, melkveebedrijf',
  mill: 'molen, windmolen, korenmolen, gemaal',
  cafe: 'cafe, kroeg, eetcafe, restaurant, snackbar, cafetaria, terras, frietkot, cafeetje',
  allotment: 'volkstuin, volkstuinen, moestuin, moestuinen, volkstuintjes, tuincomplex, volkstuincomplex, volkstuintje, moestuintjes',
  park: 'park, parkje, plantsoen, groenstrook, stadspark, dorpspark, grasveld',
  wood: 'bos, bosje, bosrand, bosjes, bossen, bospad',
};

/** Countries as people name them beside a number plate; EU stands for any other than Dutch. */
export const countries: Readonly<Record<string, string>> = {
  D: 'duits, duitse, duitsland, duitser',
  B: 'belgisch, belgische, belgie, vlaams, vlaamse',
  PL: 'pools, poolse, polen',
  F: 'frans, franse, frankrijk',
  RO: 'roemeens, roemeense, roemenie',
  BG: 'bulgaars, bulgaarse, bulgarije',
  GB: 'engels, engelse, brits, britse, engeland',
  LT: 'litouws, litouwse, litouwen',
  LV: 'lets, letse, letland',
  UA: 'oekraiens, oekraiense, oekraine',
  H: 'hongaars, hongaarse, hongarije',
  CZ: 'tsjechisch, tsjechische, tsjechie',
  SK: 'slowaaks, slowaakse, slowakije',
  E: 'spaans, spaanse, spanje',
  I: 'italiaans, italiaanse, italie',
  P: 'portugees, portugese, portugal',
  DK: 'deens, deense, denemarken',
  S: 'zweeds, zweedse, zweden',
  N: 'noors, noorse, noorwegen',
  CH: 'zwitsers, zwitserse, zwitserland',
  A: 'oostenrijks, oostenrijkse, oostenrijk',
  L: 'luxemburgs, luxemburgse, luxemburg',
  TR: 'turks, turkse, turkije',
  EST: 'estlands, ests, estse, estland',
  IRL: 'iers, ierse, ierland',
  HR: 'kroatisch, kroatische, kroatie',
  SRB: 'servisch, servische, servie',
  EU: 'buitenlands, buitenlandse, vreemd, oosteuropees, oosteuropese, geel, gele, blauw, blauwe, wit, witte, groen, tijdelijk',
};
