// Dutch words for people: who they are, how old, how tall, how they look.
import type { Meanings, WordList } from '../vocabulary.ts';

/** Nouns that say whether it is a man or a woman. A pronoun never does. */
export const sex: WordList<Meanings['sex']> = {
  man: `man, mannen, dude, manspersoon, kerel, vent, gozer, gast, knul, jongen, jongens, jongetje, jongetjes, jongeman, meneer, heer, heren, mannetje, mannetjes, kerels, venten, gozers, gasten, knullen, ventje,
    ventjes, kereltje, opa, baas, kleine jongen, tienerjongen, opgeschoten jongen, manspersonen, mannelijk, mannelijke, mannelijk persoon, knaap, knapen, jochie, jochies, joch, opaatje, jongeheer,
    menneke, slungel, lummel, manneke, manneken, gosertje, gozertje, gastje, gastjes, kereltjes, man persoon, manspersn, jongeling, jonkie, jongemannen, heerschap, sinjeur, manne, jongn, figuurman, gasie`,
  woman: `vrouw, vrouwen, vrouwtje, vrouwtjes, dame, dames, meisje, meisjes, meid, meiden, mevrouw, oma, omaatje, klein meisje, tienermeisje, vrouwelijk, vrouwelijke, vrouwspersoon, vrouwelijk persoon, meissie, meissies,
    griet, madam, jongedame, jongedames, dametje, besje, chick, chickie, wijf, wijfie, mevrouwtje, meidje, grietje, juffrouw, vrouwke, moedertje, vrouwmens, mokkel, omaatjes, vrouwtjen, mevrouwen, jongedametje, meisie, vrouw persoon, dametjes, meideke, vrow`,
};

export const somebody: WordList<Meanings['somebody']> = {
  somebody: `persoon, personen, iemand, verdachte, verdachten, dader, daders, figuur, figuren, type, types, bejaarde, oudere, ouderen, kind, kinderen, kids, kindje, kindjes, jongere, persoontje, figuurtje, bejaarden,
    jongeren, tiener, tieners, puber, pubers, inbreker, inbrekers, insluiper, dief, dieven, bestuurder, bestuurders, chauffeur, twintiger, dertiger, veertiger, twintigers, dertigers, veertigers, vijftigers, zestigers,
    vijftiger, zestiger, zeventiger, tachtiger, kleuter, peuter, onbekende, lui, duo, stelletje, scooterrijder, verdacht persoon, boef, vandaal, vandalen, insluipers, boeven, ukkie, hummel, hummeltje, student, studente,
    scholier, scholieren, hangjongere, hangjongeren, vermiste, motorrijder, automobilist, dreumes, zeventigers, tachtigers, gedaante, silhouet, gestalte, vagebond`,
};

/** People of the writer; they are reported only when they are missing. */
export const kin: WordList<Meanings['kin']> = {
  man: `vader, pa, papa, schoonvader, zoon, zoontje, opa, broer, broertje, oom, neef, neefje, buurman, echtgenoot, overbuurman, buurjongen, kleinzoon, stiefvader, schoonzoon, zwager, pap, buurjongetje, achterbuurman, stiefzoon,
    ex man, grootvader, benedenbuurman, bovenbuurman, buuv man, vaders, kleinzoontje, schoonbroer, onderbuurman, ome, mantje, zoonlief, manlief, paps, ouwe heer`,
  woman: `moeder, ma, mama, schoonmoeder, dochter, dochtertje, oma, zus, zusje, zuster, tante, nicht, nichtje, buurvrouw, echtgenote, overbuurvrouw, buurmeisje, vriendin, kleindochter, mam, mams, stiefmoeder, buuf, buuv, schoondochter,
    schoonzus, grootmoeder, achterbuurvrouw, bovenbuurvrouw, benedenbuurvrouw, kleindochtertje, vriendinnetje, moeders, moedertje lief, vrouwlief, dochterlief, schoonzusje, moe, schoonma, buurvrouwtje`,
  unknown:
    'kleinkind, kleinkinderen, buren, vriend, partner, ouders, ex, overburen, achterburen, maat, collega, huisgenoot, buurtjes, vrienden, schoonouders, grootouders, maatje, buur, bovenburen, onderburen, collegas',
};

export const bystander: WordList<Meanings['bystander']> = {
  bystander: `mevrouw van de meldkamer, meneer van de meldkamer, man van de meldkamer, vrouw van de meldkamer, dame van de meldkamer, mevrouw van de politie, meneer van de politie, mevrouw van 112, meneer van 112, mevrouw aan de telefoon, meneer aan de telefoon, agent, agenten, politieagent, politieman, wijkagent, bewoner, bewoners, bewoonster, eigenaar, eigenares, getuige, getuigen, slachtoffer, slachtoffers, agente, politieagente, motoragent, boa, boas, handhaver, handhavers,
    voorbijganger, voorbijgangers, fietser, fietsster, voetganger, huisarts, dokter, centralist, postbode, coordinator, beheerder, meldkamer, buurtbewoner, buurtbewoners, buurtbewoonster, politievrouw, agentes, conducteur, ambulancebroeder,
    ambulancepersoneel, omstander, omstanders, thuiszorg, verpleegster, verpleger, verzorgster, winkelier, kassiere, concierge, hulpverlener, eigenaresse, omwonende, omwonenden, medewerker, medewerkster, huismeester`,
};

export const ageNoun: WordList<Meanings['ageNoun']> = {
  child: `groepje kinderen, groep kinderen, twee kinderen, drie kinderen, paar kinderen, 2 kinderen, 3 kinderen, stel kinderen, vier kinderen, kind, kleuter, peuter, kleine jongen, klein meisje, basisscholier, kindje, kindjes, ukkie, hummel, hummeltje, kleuters, peuters, dreumes, basisschoolleeftijd,
    kleine meid, schoolkind, schoolkinderen, kleine jongens, kleine meisjes, basisschoolkinderen`,
  teenager: `tiener, puber, pubers, tienermeisje, tienerjongen, scholier, scholieren, jongere, jongeren, opgeschoten jongen, middelbare scholier, tieners,
    hangjongere, hangjongeren, tienermeisjes, tienerjongens, puberjongen, pubermeisje, puberaal, puberende, minderjarig, minderjarige, minderjarigen, opgeschoten jeugd, opgeschoten jongens, jeugdig, jeugdige`,
  twenties: `twintiger, twintigers, jongeman, jongemannen, jongedame, jongedames, jongvolwassene, jongvolwassenen, student, studente, studenten, jong volwassene, jongeling, jong volwassen, jongvolwassen, jonge leeftijd, jonkie`,
  thirties: 'dertiger, dertigers',
  forties: 'veertiger, veertigers',
  fifties: 'vijftiger, vijftigers, middelbare leeftijd, van middelbare leeftijd, volwassen, volwassene, middelbaar, volwassenen',
  sixties:
    'zestiger, zestigers, op leeftijd, pensioengerechtigd, gepensioneerd, gepensioneerde, 60 plusser, 65 plusser, oudere leeftijd, 65plusser, op jaren, al op leeftijd, senior, pensionado',
  seventies: `zeventiger, tachtiger, negentiger, bejaarde, bejaard, hoogbejaard, opa, oma, opaatje, omaatje, besje, zeventigers, tachtigers, hoogbejaarde, hoge leeftijd, stokoud, stokoude, oudje, 70 plusser,
    80 plusser, 75 plusser, 70plusser, krasse knar, bejaardje`,
};

/** Before a person: een jonge Nederlandse man. */
export const ageAdjective: WordList<Meanings['ageAdjective']> = {
  twenties: 'jong, jonge, jongere, jeugdige',
  sixties: 'ouder, oudere, wat oudere',
  seventies: 'oud, oude, ouwe, bejaarde, hoogbejaarde, stokoud, stokoude, demente, dementerende, oudse',
};

/** After "begin", "eind", "in de", "rond de". */
export const decade: WordList<Meanings['decade']> = {
  teenager: 'tien, tiener jaren, tienerjaren',
  twenties: 'twintig, twinig, twintg, twintigs',
  thirties: 'dertig, dertg, dertigs',
  forties: 'veertig, viertig, veertg',
  fifties: 'vijftig, vijfitg, vijftg',
  sixties: 'zestig, zestg',
  seventies: 'zeventig, tachtig, negentig',
};

/** Phrases that say the height by themselves. */
export const height: WordList<Meanings['height']> = {
  short: `klein van stuk, aan de korte kant, aan de kleine kant, niet groot, niet zo groot, niet erg groot, kleine lengte, klein van gestalte, niet lang, niet zo lang, niet erg lang, niet heel groot, niet heel lang, vrij klein, erg klein, heel klein, klein van postuur, klein postuur, klein gebouwd,
    niet al te groot, niet al te lang, korte lengte, laag bij de grond, nogal klein, behoorlijk klein, best klein, kop kleiner, kopje kleiner, hoofd kleiner, petieterig, ukkepuk, dwerg, kabouter, kort van stuk, onderdeurtje, klein type, kleintje, beetje klein, iets kleiner dan, kort van gestalte`,
  average: `gemiddelde lengte, normale lengte, gemiddeld lang, niet lang en niet klein, gemiddeld van lengte, normaal lang, gewone lengte, lengte gemiddeld, lengte normaal, gemiddelde grootte, middelgroot, middellang, van gemiddelde lengte, niet groot niet klein,
    niet groot en niet klein, doorsnee lengte, normaal van lengte, mijn lengte, even lang als, even groot als, net zo lang als, net zo groot als, zo lang als ik, zo groot als ik, jouw lengte, normale lngte`,
  tall: `boomlang, aan de lange kant, heel lang, erg lang, vrij lang, twee meter, bijna twee meter, beer van een, lang van stuk, ruim twee meter, twee koppen groter, kop groter, hoofd groter, kop langer, een kop groter, nogal lang, behoorlijk lang, best lang, lange lijs, groot van stuk, groot van gestalte, lang van gestalte, heel groot, erg groot, best groot, behoorlijk groot, nogal groot, vrij groot,
    boom van een, bonenstaak, groter dan ik, groter als ik, groter dan gemiddeld, reusachtige, reusachtig, boomlange, uit de kluiten gewassen,
    langer dan gemiddeld, metertje of twee, 2 meter, 2m, twee mtr, basketballer, lang type, koppie groter, kopje groter, torenhoog, zeer lang, 2 koppen groter, over de twee meter`,
};

/** Before a person or after "is". */
export const heightAdjective: WordList<Meanings['heightAdjective']> = {
  short: 'klein, kleine, kort, korte, kleinere, kleiner, kleinste, korter',
  average: 'middellange, middelgrote',
  tall: 'lang, lange, groot, grote, rijzig, rijzige, langere, langer, langste, groter, grotere, lnage, grootste',
};

export const build: WordList<Meanings['build']> = {
  slim: `slank postuur, slungel, aan de magere kant, aan de dunne kant, aan de slanke kant, slank gebouwd, tenger gebouwd, tenger postuur, smal postuur, dun postuur, smal gebouwd, slungelig, slungelige, broodmager, mager postuur, graatmager, slank figuur, slank van postuur, tenger van postuur, smal van postuur, spichtig, spichtige,
    tenger, tengere, tenger figuur, vel over been, vel over het been, broodmagere, graatmagere, spillebenen, scharminkel, bonenstaak, tanig, tanige, rank postuur, rank gebouwd, ranke, dunnetjes, schriel, schriele, iel, iele, iel postuur, ielig, sprietig, sprietige, slankpostuur, frele, fragiel, fragiele, postuur slank, postuur dun, postuur smal, postuur tenger,
    skinny postuur, magertjes, ranke gestalte, smalletjes, frêle, dun figuur, pezig, pezige`,
  average:
    'normaal postuur, gemiddeld postuur, gewoon postuur, normaal gebouwd, normaal figuur, gemiddeld gebouwd, gemiddeld van postuur, normaal van postuur, doorsnee postuur, postuur normaal, postuur gemiddeld, gewoon gebouwd, gemiddeld figuur, atletisch postuur, sportief postuur, atletisch gebouwd, atletisch, atletische, afgetraind, afgetrainde, sportief gebouwd, atletisch figuur, sportief figuur, niet dik niet dun, niet dik en niet dun, niet dun niet dik',
  sturdy: `stevig postuur, aan de dikke kant, aan de stevige kant, aan de forse kant, aan de zware kant, fors postuur, flink postuur, stevig gebouwd, fors gebouwd, breed gebouwd, zwaar postuur, breed postuur, groot postuur, dik postuur, dikke bierbuik, bierbuik, buikje, gespierde, dikzak, dikkerd, stevig figuur, fors figuur, dik figuur, flink gebouwd, gedrongen postuur, fors van postuur,
    brede schouders, gespierd, corpulent, mollig, gezet, zwaarlijvig, zwaarlijvige, zwaargebouwd, zwaargebouwde, zwaar gebouwd, dikke buik, dikkig, dikkige, kleerkast, breedgeschouderd, breedgeschouderde, gezet postuur, gedrongen, gespierd postuur, stevige bouw, stevig van postuur, breed van postuur, flink van postuur, potig, bodybuilder, vierkant gebouwd,
    zware bouw, obees, sportschooltype, sportieve bouw, sportief gebouwd, sportief postuur, atletisch gebouwd, atletische bouw, atletisch postuur, brede nek, stierennek, volslank, volslanke, overgewicht, fors overgewicht, mollig postuur, brede bouw, brede rug, postuur stevig, postuur fors, postuur breed, postuur gezet, klerenkast, dikbuik, breedgebouwd, breedgebouwde, stevig gebouwde, fors gebouwde, breed gebouwde, robuust, robuuste,
    dikke pens, molliger, stoere bouw, tonnetje, tonnetje rond, dikkerdje, dikkertje, bierpens, flinke buik, stevig type, papzak, breed type, pafferig, pafferige, bolle buik, bolbuik, vadsig, vadsige, opgepompt, opgepompte, forsgebouwd, forsgebouwde, stevig bouw, breed gebouwt, wat voller, voller figuur, vol figuur, spierballen`,
};

export const buildAdjective: WordList<Meanings['buildAdjective']> = {
  slim: 'slank, slanke, mager, magere, dun, dunne, tenger, tengere, smal, smalle, iel, iele, lenig, slankere, dunner, schrale, slanker, magerder, slnke, knokige, knokig',
  sturdy:
    'stevig, stevige, fors, forse, dik, dikke, breed, brede, zwaar, zware, potig, potige, gezette, gezet, mollige, gespierde, corpulente, struis, struise, flinke, stevigere, bredere, dikkere, breder, dikker, forsere, omvangrijk, omvangrijke, vierkante, vierkant, breeje, dikkig',
};

/** Only with the word skin or appearance beside it, so that "donkere jas" says nothing of a person. */
export const skin: WordList<Meanings['skin']> = {
  light: `lichte huid, lichte huidskleur, blanke huid, blanke huidskleur, witte huidskleur, huidskleur blank, huidskleur licht, huidskleur wit, huid blank,
    witte huid, noord europees uiterlijk, oost europees uiterlijk, west europees uiterlijk, europees uiterlijk, nederlands uiterlijk, bleke huid,
    hollands uiterlijk, blank uiterlijk, oosteuropees uiterlijk, pools uiterlijk, slavisch uiterlijk, scandinavisch uiterlijk, roemeens uiterlijk,
    bulgaars uiterlijk, russisch uiterlijk, oost europees, oosteuropees, poolse afkomst, lijkbleek, blanke kleur, licht van huid, bleek gezicht, bleke kop,
    blozend, blozende wangen, rode wangen, blanke huidkleur, lichte huidkleur, wit van huidskleur, blank van kleur, witte kop, bleekscheet,
    westers uiterlijk, oekraiens uiterlijk`,
  medium: `getint, licht getint, lichtgetint, getinte huid, getinte huidskleur, lichtgetinte huid, licht getinte huid, huidskleur getint, zuid europees uiterlijk,
    zuideuropees uiterlijk, getinte, lichtgetinte, licht getinte, getint uiterlijk, licht getint uiterlijk, lichtgetint uiterlijk, beetje getint, getind,
    mediterraan uiterlijk, aziatisch uiterlijk, noord afrikaans uiterlijk, noordafrikaans uiterlijk, arabisch uiterlijk, turks uiterlijk,
    marokkaans uiterlijk, indisch uiterlijk, indiaas uiterlijk, hindoestaans uiterlijk, chinees uiterlijk, latijns uiterlijk, zuid amerikaans uiterlijk,
    midden oosters uiterlijk, indonesisch uiterlijk, spaans uiterlijk, italiaans uiterlijk, bruine huid, lichtbruine huid, huidskleur lichtbruin, gebruind,
    zongebruind, bruin gezicht, bruinverbrand, aziatisch, mediterraan, zuidelijk uiterlijk, zuid europees, zuideuropees, noord afrikaans, noordafrikaans,
    marokkaanse afkomst, turkse afkomst, aziatische afkomst, arabische afkomst, indische afkomst, marokkaans, turks, arabisch, aziaat, noordafrikaan,
    lichtbruine huidskleur, bruine huidskleur, bruin getint, getinte kleur, oosters uiterlijk, latino, latijns amerikaans, uiterlijk uit het midden oosten,
    licht gekleurd, lichtgekleurd, lichtgekleurde, exotisch uiterlijk, syrisch uiterlijk, hindoestaans, getnt, indonesisch, iraans uiterlijk,
    irakees uiterlijk, afghaans uiterlijk, buitenlands uiterlijk, niet westers uiterlijk, zuid amerikaans, zuidamerikaans, marrokaans uiterlijk,
    marokaans uiterlijk, chinees, moluks`,
  dark: `donkere huid, donkere huidskleur, zwarte huidskleur, zwarte huid, donker getint, donkergetint, huidskleur donker, huidskleur zwart, afrikaans uiterlijk,
    gekleurde, donkergetinte, donker getinte, donker van huid, donker van huidskleur, donker van kleur, surinaams uiterlijk, antilliaans uiterlijk,
    donkerbruine huid, donker uiterlijk, creools uiterlijk, afrikaanse afkomst, surinaamse afkomst, antilliaanse afkomst, afrikaans, surinaams, antilliaans,
    somalisch uiterlijk, eritrees uiterlijk, donkere huidkleur, donkere kleur, negroide uiterlijk, creools, donker gekleurd, donkergekleurd, donkergekleurde,
    donkere tint, donkere gezicht, donker gezicht, huidskleur was donker, ghanees, afro uiterlijk, caribisch uiterlijk, kaapverdiaans, huid donker,
    donkerbruine huidskleur, donker huid, curacaos, antilliaan, surinamer, gekleurde huid, donkere huidje`,
};

/** Directly before a person: blanke man. */
export const skinAdjective: WordList<Meanings['skinAdjective']> = {
  light:
    'blank, blanke, witte, poolse, roemeense, bulgaarse, russische, roodverbrande, hollandse, oekraiense, lichte, oost europese, oosteuropese, lijkbleke',
  medium:
    'getinte, lichtgetinte, indiase, pakistaanse, syrische, iraanse, irakese, afghaanse, spaanse, italiaanse, griekse, bruine, indonesische, filipijnse, thaise, vietnamese, gekleurde, braziliaanse, latijnse, bruinverbrande, zuidelijke, marokaanse, getinde, gebruinde, zongebruinde, aziatische, mediterrane, zuid europese, noord afrikaanse, noordafrikaanse, marokkaanse, turkse, arabische, oosterse, hindoestaanse, chinese, molukse',
  dark: 'donkere, zwarte, donkergetinte, donker, donkerbruine, ghanese, nigeriaanse, creoolse, caribische, curacaose, afrikaanse, surinaamse, antilliaanse, negroide, somalische, eritrese',
};

export const headgear: WordList<Meanings['headgear']> = {
  cap: 'pet, petje, cap, baseballpet, baseballcap, honkbalpet, klep, snapback, alpinopet, petten, cappie, capje, pettie, petje achterstevoren, zonneklep, nikepetje, nike petje, trucker cap, truckerpet, baseball pet, baseball cap, pothoed, petjes, nypet, ny pet, schipperspet, boerenpet, cappetje, alpino, baret, flatcap, flat cap, platte pet, new york pet, ny petje, vissershoedje pet, tweedpet',
  beanie:
    'muts, mutsje, bivakmuts, bivakmutsen, ijsmuts, wollen muts, beanie, oorwarmers, mutsen, mutsie, kerstmuts, gebreide muts, pompon muts, pommuts, puntmuts, muts met pompon, wintermuts, bontmuts, bivakmutsje, gehaakte muts, keppeltje, keppel, doerag, durag, badmuts, carnavalsmuts, bontmutsje, oorwarmer, wollen mutsje, skimuts',
  hat: 'hoed, hoedje, strohoed, strohoedje, cowboyhoed, bucket hat, buckethat, vissershoedje, zonnehoed, bolhoed, gleufhoed, pruik, zonnehoedje, hoofddeksel, tulband, haarband, zweetband, bandana, hoofdband, hoge hoed, emmerhoedje, hoeden, panamahoed, carnavalshoed, hoofddeksels, diadeem, haarnetje, regenhoed, regenhoedje, haarspeld, vissershoed, leren hoed, jagershoed, strooien hoed, regenkapje',
  hood: 'capuchon, capuchon op, kap op, capuchon over zijn hoofd, kap over zijn hoofd, capuchons, kapuchon, capuchonnetje, kap van zijn jas, muts van zijn jas, kap over haar hoofd, hoodie op, hoodie over zijn hoofd, capuson, kapsjon, capucon, capuchin, capushon, cappuchon, kapje op, kap over hun hoofd, kap over het hoofd, kap van zijn trui, capuchong, hoodie omhoog, kapotjas, cap op, capuchonn, hood op',
  headscarf:
    'hoofddoek, hoofddoekje, sluier, hoofdoek, hoofddoeken, hijab, nikab, niqab, boerka hoofd, hoofdoekje, regenkapje, chador, hoofddoekjes',
  helmet:
    'helm, valhelm, fietshelm, motorhelm, integraalhelm, scooterhelm, brommerhelm, helmen, helmpje, bouwhelm, systeemhelm, helmet, veiligheidshelm, fietshelmpje, integraal helm, skihelm, wielerhelm',
};

export const hair: WordList<Meanings['hair']> = {
  bald: `kaal, kale, kaal hoofd, kaalhoofdig, kaalhoofdige, kalend, kalende, kaalgeschoren, geen haar, kale kop, kale plek, geschoren hoofd, halfkaal, halfkale, kaalkop, kale knikker, glimmend hoofd, glad hoofd, millimeterkop, kale schedel, kale plekken, kaal geschoren, biljartbal, inhammen, kale kruin, terugtrekkende haarlijn, hoog voorhoofd, haarloos, kaal koppie, kaaal`,
  grey: `grijs haar, wit haar, grijze haren, witte haren, grijs en kort haar, grijzend, grijzende, grijzend haar, zilvergrijs haar, grijsharig, grijsharige, peper en zout haar, grijze bos, grijsaard, witharig, witharige, grijze krullen, grijze kop, peper en zout, grijs koppie, zilverwit haar, zilverwitte haren, grijs kapsel, grijs krulhaar, spierwit haar, grijze slapen, grijze lokken,
    grijs permanentje, grijze coupe, grijzig haar, kort grijs, grijs permanent, grijs knotje, grijze knot, grijze paardenstaart, wit krulhaar, witte krullen, grijze duif`,
  blond: `blond, blonde, blondine, donkerblond, donkerblonde, lichtblond, lichtblonde, blond haar, strokleurig haar, blondje, asblond, witblond, geblondeerd, geblondeerde, blonde kuif, peroxide, blonde haren, platinablond, rossig blond, hoogblond, blont, asblonde, witblonde, goudblond, strogeel haar, blondharig, blondharige, vlasblond, geel haar, blondjes, blonde krullen`,
  red: 'rossig, rossige, rood haar, rode haren, rosse, roodharig, roodharige, gemberkleurig haar, oranje haar, ros haar, peenhaar, rooie haren, rooie kop met haar, rooie krullen, rood krulhaar, rode krullen, rode lokken, vuurrood haar, koperkleurig haar, ginger, rooie rakker, roodkop',
  brown:
    'bruin haar, bruine haren, donkerbruin haar, donker haar, donkere haren, kastanjebruin haar, brunette, bruinharig, bruinharige, donkerharig, donkerharige, lichtbruin haar, donkere krullen, bruine krullen, bruin krulhaar, donker kapsel, donker krulhaar, bruine lokken, kastanjebruine haren, donkere lokken, donkerbruine haren, brunet, donkere kuif, donkere coupe, donker van haar, donkere bos',
  black:
    'zwart haar, zwarte haren, pikzwart haar, zwartharig, zwartharige, gitzwart haar, zwarte krullen, gitzwarte haren, zwart krulhaar, zwarte lokken, zwarte kuif, ravenzwart haar, ravenzwart, zwart geverfd haar',
  dyed: `geverfd haar, geverfde haren, blauw haar, roze haar, groen haar, paars haar, geverft haar, roodgeverfd haar, rood geverfd haar, roze haren, blauwe haren, paarse haren, groene haren, gekleurd haar, regenbooghaar, haar geverfd, blauwe plukken, roze plukken, paarse plukken, gekleurde plukken, lok geverfd, paarsachtig haar, hanenkam, hanekam, punkkapsel, mohawk`,
  short: `kort haar, korte haren, stekeltjes, stekelhaar, gemillimeterd, gemillimeterde, gemilimeterd, gemillimetert, stekels, kort kapsel, kortgeknipt, kort geknipt, opgeschoren, opgeschoren haar, bloempotkapsel, kortgeknipt haar, crewcut, kort koppie, kortharig, kortharige, pagekapsel, bob, boblijn, bobkapsel, bobje, opgeschoren zijkanten, opgeschoren kapsel, kort bebost, korte coupe,
    opgeschoren aan de zijkant, opgeschoren aan de zijkanten, bloempot, pagekopje, strak geschoren, gladgeschoren hoofd, kapsel kort, haar kort, kortgeschoren, kort geschoren, kuif, kuifje, vetkuif, gel in zijn haar, gelhaar, haar met gel, gel in haar, scheiding in het haar, zijscheiding, gestyled haar, coupe soleil, kort geknipte haren, stoppelhaar, kort geknipt haar, broccolikapsel, broccoli haar, broccolihaar, ponyhaar, middenscheiding, stekeltjeshaar, stekelig haar, opgeschoren nek`,
  curly:
    'krullen, krulhaar, krullenbol, bos krullen, krullend haar, krullende haren, kroeshaar, kroes haar, kroezend haar, afro, afrokapsel, krulletjes, krullend, krullenkop, krullebol, permanentje, krullerig haar, golvend haar, krul haar, afro kapsel, kroesharig, gepermanent, gepermanent haar, cornrows, kroeskop, krullerig, pijpenkrullen',
  long: 'lang haar, haar haar los, zijn haar los, zn haar los, dr haar los, het haar los, loshangende haren, lange haren, halflang haar, halflange haren, schouderlang haar, haar tot op de schouders, haar tot op zijn schouders, haar tot op haar schouders, rasta, dreadlocks, dreads, rastahaar, langharig, langharige, haar tot de schouders, rastaharen, lange lokken, lange manen, matje, nektapijt, steil haar, steile haren, sluik haar, loshangend haar, los haar, warrig haar, verward haar, warrige haren, onverzorgd haar, vettig haar, vette haren, piekhaar, piekerig haar, slordig haar, wilde haren, wild haar, wilde haardos, dun haar, dik haar, halflang, halflange lokken, volle bos haar, haar tot aan haar, piekerig, wilde bos haar, warrige bos haar, rastakapsel, rastavlechten, verwilderd haar, nekmat',
  ponytail:
    'paardenstaart, paardestaart, paardenstaartje, staartje, knot, knotje, vlecht, vlechten, vlechtjes, haar in een staart, haar in een knot, staart in het haar, staart in haar haar, haar in een staartje, opgestoken haar, haar opgestoken, haarstaart, man bun, manbun, haarknot, staartjes, opgestoken, haar in een vlecht, haar in een knotje, twee vlechten, twee staartjes, haar in een dot, knotjes, haar in een paardenstaart, haarelastiek, boxbraids, braids',
};

export const hairNoun: WordList<Meanings['hairNoun']> = {
  hair: 'haar, haren, kapsel, krullen, lokken, krulhaar, bos krullen, haardos, kuif, coupe, bos haar, haartjes, vlechten, vlecht, paardenstaart, staart, knot, knotje, staartje, stekels, stekeltjes, pony, pruik, dreads, dreadlocks, haardracht, vlechtjes, paardenstaartje, haarkleur',
};

/** Before hair or before a person; colours are added to these by rule. */
export const hairAdjective: WordList<Meanings['hairAdjective']> = {
  brown: 'donker, donkere',
  short: 'kort, korte, kortgeknipt, kortgeknipte',
  curly: 'krullend, krullende, golvend, golvende, kroezend',
  long: 'lang, lange, halflang, halflange, schouderlang, steil, steile, los, loshangend, loshangende, warrig, warrige, vettig, vettige, vet, vette, wild, wilde, dun, sluik, sluike, onverzorgd, slordig, slordige, wapperend, piekerig, piekerige, warig, langer, wapperende, ongekamd, ongekamde, nat, natte',
};

export const face: WordList<Meanings['face']> = {
  glasses:
    'bril, zonnebril, brilletje, brildragend, leesbril, brillen, brilletjes, zonnebrilletje, brildrager, sportbril, skibril, montuur, brilmontuur, jampotglazen, lasbril, zwarte glazen, zonnebrillen, brilglazen, veiligheidsbril, fietsbril, hoornen bril, ronde glazen, zonnebrul, bril met',
  beard: `baard, baardje, stoppelbaard, ringbaard, sik, sikje, volle baard, bebaard, bebaarde, ongeschoren, stoppels, baardige, stoppelbaardje, baarden, baardman, baardgroei, goatee, geitensik, geitensikje, hipsterbaard, baardstoppels, stoppeltjes, bakkebaarden, bakkebaard, baart, drie dagen baard, driedagenbaard, 3 dagen baard, puntbaard, puntbaardje, bart met, babbaard, bakkebaarden, baardaap, baardachtig, baard van een paar dagen, ringbaardje, jihadbaard, langbaardig, vlassig baardje, sikkie`,
  moustache:
    'snor, snorretje, snorbaard, hangsnor, krulsnor, snorren, vlassnor, snorharen, vlassnorretje, pornosnor, snorrie, hitlersnorretje, dunne snor, donssnor, donssnorretje, walrussnor',
  mask: `mondkapje, masker, gezichtsbedekking, gezichtsmasker, vermomd, gemaskerd, gemaskerde, sjaal voor zijn gezicht, sjaal voor zijn mond, balaclava, bedekt gezicht, mondmasker, maskertje, mondkap, mondkapjes, bivak, sjaal over zijn mond, sjaal over zijn gezicht, sjaal voor zn gezicht, sjaal voor zn mond, sjaal over zn gezicht, bivakmutsen, gezicht bedekt,
    gezicht verborgen, gezicht verstopt, gezicht verhuld, col over zijn neus, col over zijn mond, sjaal voor haar gezicht, sjaal voor het gezicht, doek voor zijn gezicht, doek voor zijn mond, buff, sjaal over zijn neus, sjaal tot over zijn neus, sjaal over neus, sjaal voor mond, sjaal voor gezicht, sjaal om zijn gezicht, bandana voor, clownsmasker, carnavalsmasker, bivakmust, maskers, nekwarmer, gezicht half bedekt, sjaal tot onder zijn ogen, sjaal voor hun gezicht, skimasker, gezicht afgedekt, gezichtsbedekkende, sjaal voor`,
  scar: `litteken, rood hoofd, rood gezicht, rode kop, rooie kop, rood doorlopen gezicht, rood aangelopen, littekens, schram, schrammen, moedervlek, wijnvlek, pleister op zijn, puisten, acne, sproeten, sproetjes, wrat, blauw oog, ooglapje, oog dicht, blauwe ogen, bruine ogen, groene ogen, rimpels, gerimpeld gezicht, ingevallen wangen, dikke wenkbrauwen, zware wenkbrauwen, wenkbrauwen, opgemaakt, opgemaakte, make up, zwaar opgemaakt, rode lippenstift, lippenstift, flaporen, haviksneus, kromme neus, grote neus, platte neus, haakneus, bebloed gezicht, bloedneus,
    smal gezicht, mager gezicht, rond gezicht, bol gezicht, getaand gezicht, ingevallen gezicht, mager gelaat, gouden tanden, slechte tanden, geen tanden, rotte tanden, pokdalig, pokdalige, pokdalig gezicht, scheel, schele, loensend, loenst, bolle wangen, pukkels, puistenkop, spitse neus, gebroken neus, pukkelig, tandloos, tandeloos, puistig, onderkin, dubbele kin, gladgeschoren, glad geschoren, scherpe kaaklijn, kuiltje in zijn kin, donkere ogen, doorgelopen mascara, oogmake up, wallen, lange wimpers, nepwimpers, opgespoten lippen, dikke lippen, botox`,
  piercing:
    'piercing, piercings, neuspiercing, neusring, neusringetje, neusbel, lippiercing, wenkbrauwpiercing, gepierced, wenkbrauwpiercings, piersing, neuspiersing, piercinkje, piersings, ringetje in de neus, ringetje in zijn neus, ringetje in haar neus, septum',
};
