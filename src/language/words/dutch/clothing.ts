// Dutch words for what people wear and carry, and for colours.
import type { Meanings, WordList } from '../vocabulary.ts';

export const upper: WordList<Meanings['upper']> = {
  coat: 'jas, winterjas, mantel, parka, lange jas, overjas, duffel, donsjas, gewatteerde jas, jekker, kappa, zomerjas, pufferjas, trenchcoat',
  jacket:
    'jack, jasje, bomber, bomberjack, bomberjas, spijkerjas, spijkerjasje, spijkerjack, leren jas, leren jasje, leren jack, motorjas, trainingsjack, trainingsjas, sportjack, colbert, blazer, colbertje, windjack, softshell, fleecejack, korte jas, jackje',
  bodywarmer: 'bodywarmer',
  raincoat: 'regenjas, regenpak, regenjack, poncho, oliejas, regencape, regenponcho',
  hoodie:
    'hoodie, hoody, capuchontrui, trui met capuchon, capuchonvest, vest met capuchon, sweater met capuchon, hooded sweater, capuchonsweater, hoodi',
  sweater: 'trui, sweater, sweatshirt, coltrui, pullover, truitje, wollen trui, fleecetrui',
  shirt:
    'shirt, shirtje, t shirt, tshirt, t shirtje, overhemd, hemd, blouse, bloes, polo, poloshirt, polootje, hemdje, topje, voetbalshirt, sportshirt',
  vest: 'vest, vestje, hesje, veiligheidshesje, veiligheidsvest, reflectievest, gilet, reflecterend hesje',
  dress: 'jurk, jurkje, zomerjurk, japon, djellaba',
  overall: 'overall, werkpak, werkkleding, werkkleren, ketelpak, monteurspak, tuinbroekpak',
};

export const clothes: WordList<Meanings['clothes']> = {
  clothes: 'kleding, kleren, gekleed, outfit, bovenkleding, trainingspak, joggingpak, in het',
};

export const lower: WordList<Meanings['lower']> = {
  trousers:
    'broek, pantalon, werkbroek, legging, cargobroek, legerbroek, leren broek, ribbroek, lange broek, regenbroek, broekspijpen, tuinbroek',
  jeans: 'spijkerbroek, jeans, jean, denim broek, skinny jeans, gescheurde broek',
  joggers: 'joggingbroek, trainingsbroek, jogging broek, sportbroek, joggings, huispakbroek, adidasbroek',
  shorts: 'korte broek, short, shorts, bermuda, zwembroek, korte spijkerbroek, kniebroek, driekwartbroek',
  skirt: 'rok, rokje, spijkerrok, rokken, plooirok',
};

export const shoes: WordList<Meanings['shoes']> = {
  trainers:
    'gympen, gymp, sneakers, sneaker, sportschoenen, gymschoenen, hardloopschoenen, sportschoen, gympies, nikes, nike schoenen, air max',
  shoes: 'schoen, schoenen, instappers, pumps, veterschoenen, nette schoenen, wandelschoenen, hakken',
  boots: 'laars, laarzen, kaplaarzen, kisten, kistjes, werkschoenen, bergschoenen, rubberlaarzen, boots, veiligheidsschoenen, kisjes',
  slippers: 'slipper, slippers, sloffen, slof, pantoffels, pantoffel, sandalen, badslippers, klompen, teenslippers',
};

export const bag: WordList<Meanings['bag']> = {
  backpack: 'rugzak, rugtas, rugzakje, rugtasje, bezorgtas, schooltas',
  shoulderBag:
    'schoudertas, handtas, handtasje, heuptas, heuptasje, schoudertasje, damestas, laptoptas, aktetas, tas over de schouder, tas over zijn schouder, tas over haar schouder',
  shoppingBag:
    'boodschappentas, boodschappentasje, plastic tas, plastic tasje, plastic zak, shopper, bigshopper, big shopper, draagtas, supermarkttas, tas van de supermarkt, vuilniszak, plastic tassen, boodschappentassen, jute tas, boodschappen',
  sportsBag: 'sporttas, weekendtas, voetbaltas, gymtas, reistas, duffelbag, plunjezak',
  suitcase: 'koffer, koffertje, trolley, rolkoffer, reiskoffer',
  toolbox: 'gereedschapskist, gereedschapskoffer, gereedschapstas, gereedschapskistje',
};

export const anyBag: WordList<Meanings['anyBag']> = { bag: 'tas, tasje, tassen, tasjes, zak' };

export const other: WordList<Meanings['other']> = {
  stick: 'stok, wandelstok, kruk, krukken, wandelstokken, loopstok',
  walker: 'rollator, looprek, rolstoel, scootmobiel',
  dog: 'hond, hondje, honden, labrador, herder, teckel, puppy, hondjes',
  gloves: 'handschoen, handschoenen, werkhandschoenen, handschoentjes, wanten',
  torch: 'zaklamp, zaklantaarn, zaklampje, hoofdlamp, hoofdlampje, lampje in zijn hand',
  tool: 'breekijzer, koevoet, schroevendraaier, gereedschap, betonschaar, boormachine, slijptol, hamer, beitel, kniptang, tang, schaartje, breekijzertje, bolt cutter, moersleutel, zaag, steeksleutel',
  ladder: 'ladder, trapladder, laddertje',
  limp: 'mank, kreupel, hinkt, hinkend, hinken, strompelt, strompelen, trekt met zijn been, trekt met haar been, sleept met zijn been, slepend been, loopt moeilijk',
  tattoo: 'tatoeage, tattoo, tatoeages, tattoos, getatoeeerd, getatoeeerde, tatoo',
  parcel: 'pakket, pakketje, pakje, pakketten, pakjes, pakketjes, postpakket, bezorgdoos',
  clipboard: 'klembord, clipboard, mapje, schrijfplank',
  pram: 'kinderwagen, wandelwagen, buggy, kinderwagentje',
  umbrella: 'paraplu, parapluutje, parasol',
  phone: 'telefoon, mobiel, mobieltje, telefoon in zijn hand, telefoon in haar hand, telefoon aan zijn oor, mobiele telefoon, smartphone',
};

export const colour: WordList<Meanings['colour']> = {
  black: 'zwart, pikzwart, gitzwart, antraciet, antracietkleurig, zwartkleurig, zwarte',
  grey: 'grijs, zilver, zilvergrijs, zilverkleurig, grijzig, zilveren, muisgrijs, zilverkleurige, grijze, grijskleurig',
  white: 'wit, gebroken wit, witkleurig, witte, spierwit, roomwit',
  beige: 'beige, creme, cremekleurig, zandkleurig, zandkleurige, camel, ecru, kaki, khaki, zandkleur',
  brown: 'bruin, kastanjebruin, cognac, bruinig, cognackleurig, bruine, bruinkleurig',
  yellow: 'geel, goud, goudkleurig, gele, neongeel, okergeel, goudkleurige, okerkleurig',
  orange: 'oranje, oranjekleurig, oranjeachtig',
  red: 'rood, bordeaux, bordeauxrood, bordeauxrode, wijnrood, roodkleurig, rode, roodachtig, vuurrood',
  pink: 'roze, rose, zalmroze, fuchsia, zalmkleurig',
  purple: 'paars, lila, violet, paarse, aubergine, aubergineblauw',
  blue: 'blauw, marine, marineblauw, navy, turquoise, turkoois, korenblauw, denim, blauwkleurig, blauwe, kobalt, kobaltblauw, jeansblauw, blauwig, hemelsblauw',
  green: 'groen, mosgroen, legergroen, olijf, olijfgroen, groenkleurig, limoengroen, groene, camouflage, groenig, flessengroen',
};

export const colourPrefixes =
  'licht, donker, fel, knal, pastel, bleek, diep, half, vaal, neon, helder, staal, metallic, mat, ijs, flets, zacht, hard, gif';
