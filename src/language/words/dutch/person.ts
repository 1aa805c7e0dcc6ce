// Dutch words for people: who they are, how old, how tall, how they look.
import type { Meanings, WordList } from '../vocabulary.ts';

/** Nouns that say whether it is a man or a woman. A pronoun never does. */
export const sex: WordList<Meanings['sex']> = {
  man: `man, mannen, dude, manspersoon, kerel, vent, gozer, gast, knul, jongen, jongens, jongetje, jongeman, meneer, heer, heren, mannetje,
    opa, baas, kleine jongen, tienerjongen, opgeschoten jongen, manspersonen, mannelijk, mannelijke, mannelijk persoon, knaap, jochie`,
  woman: `vrouw, vrouwen, vrouwtje, dame, dames, meisje, meisjes, meid, meiden, mevrouw, oma, omaatje, klein meisje, tienermeisje, vrouwelijk, vrouwelijke, vrouwspersoon,
    griet, madam, jongedame, dametje, besje`,
};

export const somebody: WordList<Meanings['somebody']> = {
  somebody: `persoon, personen, iemand, verdachte, verdachten, dader, daders, figuur, figuren, type, bejaarde, oudere, ouderen, kind, kinderen, jongere,
    jongeren, tiener, tieners, puber, pubers, inbreker, inbrekers, insluiper, dief, dieven, bestuurder, bestuurders, chauffeur, twintiger, dertiger, veertiger,
    vijftiger, zestiger, zeventiger, tachtiger, kleuter, peuter, onbekende, lui, duo, stel, stelletje, scooterrijder, verdacht persoon, boef, vandaal, vandalen`,
};

/** People of the writer; they are reported only when they are missing. */
export const kin: WordList<Meanings['kin']> = {
  man: 'vader, pa, papa, schoonvader, zoon, zoontje, opa, broer, broertje, oom, neef, buurman, echtgenoot, overbuurman, buurjongen, kleinzoon',
  woman:
    'moeder, ma, mama, schoonmoeder, dochter, dochtertje, oma, zus, zusje, zuster, tante, nicht, buurvrouw, echtgenote, overbuurvrouw, buurmeisje, vriendin, kleindochter',
  unknown: 'kleinkind, buren, vriend, partner, ouders',
};

export const bystander: WordList<Meanings['bystander']> = {
  bystander: `agent, agenten, politieagent, politieman, wijkagent, bewoner, bewoners, bewoonster, eigenaar, eigenares, getuige, getuigen, slachtoffer,
    voorbijganger, voorbijgangers, fietser, fietsster, voetganger, huisarts, dokter, centralist, postbode, coordinator, beheerder, bezorger, meldkamer`,
};

export const ageNoun: WordList<Meanings['ageNoun']> = {
  child: 'jongetje, kind, kinderen, kleuter, peuter, jochie, kleine jongen, klein meisje, basisscholier',
  teenager: 'tiener, tieners, puber, pubers, tienermeisje, tienerjongen, scholier, scholieren, jongere, jongeren, opgeschoten jongen',
  twenties: 'twintiger, jongeman, jongedame, jongvolwassene, student, studente',
  thirties: 'dertiger',
  forties: 'veertiger',
  fifties: 'vijftiger, middelbare leeftijd, van middelbare leeftijd',
  sixties: 'zestiger, ouderen, op leeftijd',
  seventies: 'zeventiger, tachtiger, negentiger, bejaarde, bejaard, hoogbejaard, opa, oma, omaatje, besje',
};

/** Before a person: een jonge Nederlandse man. */
export const ageAdjective: WordList<Meanings['ageAdjective']> = {
  twenties: 'jong, jonge',
  sixties: 'ouder, oudere',
  seventies: 'oud, oude, bejaarde, hoogbejaarde, stokoud',
};

/** After "begin", "eind", "in de", "rond de". */
export const decade: WordList<Meanings['decade']> = {
  teenager: 'tien',
  twenties: 'twintig',
  thirties: 'dertig',
  forties: 'veertig',
  fifties: 'vijftig',
  sixties: 'zestig',
  seventies: 'zeventig, tachtig, negentig',
};

/** Phrases that say the height by themselves. */
export const height: WordList<Meanings['height']> = {
  short: 'klein van stuk, klein postuur, niet groot, niet zo groot, niet zo lang, kort van stuk, opdondertje',
  average: 'gemiddelde lengte, normale lengte, gemiddeld lang, niet lang en niet klein, gemiddeld van lengte, normaal lang',
  tall: 'boomlang, heel lang, erg lang, vrij lang, twee meter, bijna twee meter',
};

/** Before a person or after "is". */
export const heightAdjective: WordList<Meanings['heightAdjective']> = {
  short: 'klein, kleine, kort, korte',
  tall: 'lang, lange, groot, grote, rijzig, rijzige',
};

export const build: WordList<Meanings['build']> = {
  slim: 'slank postuur, slank gebouwd, tenger gebouwd, tenger postuur, smal postuur, dun postuur, smal gebouwd, slungelig, broodmager, mager postuur, graatmager',
  average: 'normaal postuur, gemiddeld postuur, gewoon postuur, normaal gebouwd',
  sturdy: `stevig postuur, fors postuur, flink postuur, stevig gebouwd, fors gebouwd, breed gebouwd, zwaar postuur, breed postuur, groot postuur, dik postuur,
    brede schouders, gespierd, corpulent, mollig, gezet, zwaarlijvig, zwaargebouwd, dikke buik, dikkerd, dikkig, kleerkast, breedgeschouderd`,
};

export const buildAdjective: WordList<Meanings['buildAdjective']> = {
  slim: 'slank, slanke, mager, magere, dun, dunne, tenger, tengere, smal, smalle, iel, iele',
  sturdy:
    'stevig, stevige, fors, forse, dik, dikke, breed, brede, zwaar, zware, potig, potige, gezette, mollige, gespierde, corpulente, struis, struise',
};

/** Only with the word skin or appearance beside it, so that "donkere jas" says nothing of a person. */
export const skin: WordList<Meanings['skin']> = {
  light: `lichte huid, lichte huidskleur, blanke huid, blanke huidskleur, witte huidskleur, huidskleur blank, huidskleur licht, huidskleur wit, huid blank,
    noord europees uiterlijk, oost europees uiterlijk, west europees uiterlijk, europees uiterlijk, nederlands uiterlijk, bleek, bleke huid`,
  medium: `getint, licht getint, lichtgetint, getinte huid, getinte huidskleur, lichtgetinte huid, licht getinte huid, huidskleur getint, zuid europees uiterlijk,
    mediterraan uiterlijk, aziatisch uiterlijk, noord afrikaans uiterlijk, arabisch uiterlijk, turks uiterlijk, marokkaans uiterlijk, indisch uiterlijk,
    bruine huid, lichtbruine huid, huidskleur lichtbruin`,
  dark: `donkere huid, donkere huidskleur, zwarte huidskleur, zwarte huid, donker getint, donkergetint, huidskleur donker, huidskleur zwart, afrikaans uiterlijk,
    surinaams uiterlijk, antilliaans uiterlijk, donkerbruine huid, donker uiterlijk`,
};

/** Directly before a person: blanke man. */
export const skinAdjective: WordList<Meanings['skinAdjective']> = {
  light: 'blank, blanke, witte',
  medium: 'getinte, lichtgetinte',
  dark: 'donkere, zwarte, donkergetinte',
};

export const headgear: WordList<Meanings['headgear']> = {
  cap: 'pet, petje, cap, baseballpet, baseballcap, honkbalpet, hoed, hoedje, klep, snapback, alpinopet',
  beanie: 'muts, mutsje, ijsmuts, wollen muts, beanie, oorwarmers',
  hood: 'capuchon, capuchon op, kap op, capuchon over zijn hoofd',
  headscarf: 'hoofddoek, hoofddoekje, sluier',
  helmet: 'helm, valhelm, fietshelm, motorhelm, integraalhelm, scooterhelm, brommerhelm',
};

export const hair: WordList<Meanings['hair']> = {
  bald: 'kaal, kale, kaal hoofd, kaalhoofdig, kalend, kalende, kaalgeschoren, geen haar, kale kop, geschoren hoofd, halfkaal',
  grey: 'grijs haar, wit haar, grijze haren, witte haren, grijs en kort haar, grijzend, grijzend haar, zilvergrijs haar, grijsharig, peper en zout haar, grijze bos',
  blond: 'blond, blonde, blondine, donkerblond, lichtblond, blond haar, strokleurig haar',
  red: 'rossig, rood haar, rode haren, rosse, roodharig, roodharige, gemberkleurig haar, oranje haar',
  brown: 'bruin haar, bruine haren, donkerbruin haar, donker haar, donkere haren, kastanjebruin haar, brunette',
  black: 'zwart haar, zwarte haren, pikzwart haar, zwartharig, gitzwart haar, zwarte krullen',
  long: 'lang haar, lange haren, paardenstaart, paardestaart, vlecht, vlechten, halflang haar, haar in een staart, haar in een knot, knot, rasta, dreadlocks, haarstaart, staartje',
};

export const hairNoun: WordList<Meanings['hairNoun']> = {
  hair: 'haar, haren, kapsel, krullen, lokken, krulhaar, bos krullen, haardos, kuif, coupe',
};

/** Before hair or before a person; colours are added to these by rule. */
export const hairAdjective: WordList<Meanings['hairAdjective']> = {
  brown: 'donker, donkere',
  long: 'lang, lange, halflang, halflange, schouderlang',
};

export const face: WordList<Meanings['face']> = {
  glasses: 'bril, zonnebril, brilletje, brildragend, leesbril',
  beard: 'baard, baardje, stoppelbaard, ringbaard, sik, sikje, volle baard, bebaard, bebaarde, ongeschoren, stoppels',
  moustache: 'snor, snorretje, snorbaard',
  mask: 'mondkapje, masker, bivakmuts, gezichtsbedekking, gezichtsmasker, vermomd, gemaskerd, gemaskerde, sjaal voor zijn gezicht, sjaal voor zijn mond, balaclava, bedekt gezicht, mondmasker',
};
