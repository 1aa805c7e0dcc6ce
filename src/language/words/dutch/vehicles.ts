// Dutch words for vehicles, places and the compass.
import type { Meanings, WordList } from '../vocabulary.ts';

export const vehicle: WordList<Meanings['vehicle']> = {
  bicycle:
    'fiets, fietsje, damesfiets, herenfiets, omafiets, opafiets, bakfiets, racefiets, mountainbike, vouwfiets, stadsfiets, kinderfiets, mtb, wielrenfiets, ligfiets, rijwiel, sportfiets, transportfiets',
  ebike: 'elektrische fiets, e bike, ebike, fatbike, fat bike, speedpedelec, speed pedelec, e fiets, vanmoof',
  scooter:
    'scooter, scootertje, brommer, bromfiets, snorfiets, snorscooter, bezorgscooter, bromscooter, motorscooter, elektrische scooter, e scooter, brommertje',
  motorbike: 'motor, motorfiets, motoren, crossmotor, chopper',
  car: 'auto, autootje, personenauto, wagen, wagentje, stationwagen, suv, hatchback, sedan, cabrio, bolide, terreinwagen, personenwagen, taxi, sportwagen, stationcar, koekblik, terreinauto, gezinsauto, limousine, vierdeurs, vijfdeurs',
  van: 'busje, bestelbus, bestelbusje, bestelauto, bestelwagen, werkbus, werkbusje, camper, camperbusje, bedrijfsbus, bedrijfsbusje, bezorgbus, bezorgbusje, minibus, pakketbus, aannemersbusje, schildersbus, pick up, pickup, bestelbusjes, verhuisbus, bus',
  truck: 'vrachtwagen, vrachtauto, truck, trekker met oplegger, verhuiswagen, bakwagen, vuilniswagen, vrachtwagentje, trekker',
};

export const anyVehicle: WordList<Meanings['anyVehicle']> = { vehicle: 'voertuig' };

/** "Kijkt in auto's": what is looked at, not the vehicle that is reported. */
export const object: WordList<Meanings['object']> = {
  object: `autos, geparkeerde auto, geparkeerde autos, autodeur, autodeuren, politieauto, politiewagen, politiebus, brandweerwagen, ambulance, fietsen, brandweerauto,
    geparkeerde fietsen, scooters, auto van de buren, autoruit, autosleutels, autoalarm, fietspad, motorkap, fietsenstalling, fietsenrek, fietstas,
    draaiende motor, motor draait, motor draaien, motor aan, motor uit, motor loopt, motor af, bushalte, schoolbus, stadsbus, lijnbus, winkelwagen, winkelwagentje, kruiwagen, aanhangwagen, kinderwagen,
    aan de telefoon, telefoonnummer, telefoontje`,
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
  playground: 'speeltuin, speeltuintje, speelplaats, speelveldje, speelplek, trapveldje, klimrek, glijbaan, schommels',
  busStop: 'bushalte, halte, bushokje, abri, busstation, haltes',
  church: 'kerk, kerkje, kerkplein, kerktoren',
  parking: 'parkeerplaats, parkeerterrein, parkeervak, parkeerplek, parkeergarage, parking',
  square: 'plein, pleintje, brink, dorpsplein, marktplein, marktplaats',
  bridge: 'brug, bruggetje, loopbrug, fietsbrug, ophaalbrug',
  hall: 'dorpshuis, buurthuis, wijkcentrum, buurtcentrum, wijkgebouw, gemeenschapshuis, mfa, dorpscentrum',
  sports:
    'sportveld, sportpark, voetbalveld, sporthal, voetbalclub, sportvelden, voetbalvelden, gymzaal, tennisbaan, sportcomplex, sportschool, kantine',
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
