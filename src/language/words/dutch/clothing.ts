// Dutch words for what people wear and carry, and for colours.
import type { Meanings, WordList } from '../vocabulary.ts';

export const upper: WordList<Meanings['upper']> = {
  coat: `jas, winterjas, mantel, parka, lange jas, overjas, duffel, donsjas, gewatteerde jas, jekker, kappa, zomerjas, pufferjas, trenchcoat, puffer, pufferjack,
    loden, montycoat, bontjas, bontmantel, regenmantel, wollen jas, halflange jas, jas met bontkraag, skijas, ski jas, houthakkersjas, legerjas, soldatenjas, jassie, cape,
    peacoat, waxjas, waxcoat, teddyjas, teddy jas, canada goose, moncler, moncler jas, anorak`,
  jacket: `jack, jasje, bomber, bomberjack, bomberjas, spijkerjas, spijkerjasje, spijkerjack, leren jas, leren jasje, leren jack, motorjas, trainingsjack, trainingsjas, sportjack,
    colbert, blazer, colbertje, windjack, softshell, fleecejack, korte jas, jackje, windbreaker, zomerjack, winterjack, skijack, motorjack, baseballjack, collegejack, denim jack,
    jeansjack, jeansjas, jeansjasje, werkjas, werkjack, legerjack, suede jasje, leren jekker, softshelljas, softshell jack, tussenjas, tussenjasje, jekkertje`,
  bodywarmer: 'bodywarmer, body warmer, bodywarmertje, bodywarmers, mouwloze jas',
  raincoat: 'regenjas, regenpak, regenjack, poncho, oliejas, regencape, regenponcho, regenjasje, zuidwester, regenkleding, regenspullen',
  hoodie: `hoodie, hoody, capuchontrui, trui met capuchon, capuchonvest, vest met capuchon, sweater met capuchon, hooded sweater, capuchonsweater, hoodi, hoodies, hoddie, hooded,
    sweatshirt met capuchon, kapuchontrui, hoodietje, hoodieje`,
  sweater: `trui, sweater, sweatshirt, coltrui, pullover, truitje, wollen trui, fleecetrui, schipperstrui, spencer, col, coltruitje, kersttrui, debardeur, slipover, fleece, sweatertje,
    noorse trui, v hals, gebreide trui, trainingstrui, crewneck`,
  shirt: `shirt, shirtje, t shirt, tshirt, t shirtje, overhemd, hemd, blouse, bloes, polo, poloshirt, polootje, hemdje, topje, voetbalshirt, sportshirt, overhemdje, blousje, bloesje, tanktop,
    singlet, hawaishirt, hawaiishirt, hawaiihemd, houthakkershemd, houthakkershirt, houthakkersblouse, tuniek, bovenstuk, basketbalshirt, wielershirt, ajaxshirt, feyenoordshirt, psv shirt, ajax shirt, feyenoord shirt,
    voetbaltenue, voetbaltruitje, longsleeve, hesje met mouwen, crop top, croptop, t shirts, shirts, hemden, tee`,
  vest: `vest, vestje, hesje, veiligheidshesje, veiligheidsvest, reflectievest, gilet, reflecterend hesje, fluohesje, fluorhesje, fluorescerend hesje, cardigan, werkhesje,
    bouwhesje, fluovest, fluoriserend hesje, hesjes, vesten, wegwerkershesje, kogelvrij vest, reflectiehesje, reflecterend vest, vissersvest, fleecevest, trainingsvest`,
  dress:
    'jurk, jurkje, zomerjurk, japon, djellaba, jellaba, kaftan, abaya, gewaad, sari, boerka, nikab gewaad, soepjurk, jurken, mantelpak, mantelpakje, burka, maxijurk, bloemetjesjurk',
  overall: `overall, werkpak, werkkleding, werkkleren, ketelpak, monteurspak, tuinbroekpak, blauwe kiel, kiel, schort, werktenue, bedrijfskleding, schilderspak, jumpsuit, stofjas, labjas,
    bouwkleding, bezorgersuniform, monteurskleding, montagepak, verpleegstersuniform, motorpak, leren pak, onesie, skipak`,
  suit: `pak, kostuum, driedelig pak, maatpak, net pak, nette pak, smoking, uniform, streepjespak, krijtstreep, krijtstreeppak, tenue, legeruniform, camouflagepak, legerpak, wielerpak, wielertenue, wieleroutfit,
    nette pakken, spidermanpak, batmanpak, kerstmanpak, clownspak, berenpak, uniformpje`,
  tracksuit:
    'trainingspak, joggingpak, huispak, trainingspakken, nike tech, nike pak, adidas pak, adidaspak, nike tech pak, trainingspakkie, tech fleece, sportpak, joggingspak, nikepak, tracksuit',
  nightclothes:
    'pyjama, nachthemd, ochtendjas, badjas, nachtjapon, nachtkleding, nachtpon, pyama, pijama, kamerjas, nachtjurk, peignoir, nachtgoed, slaapkleding, onderhemd, pyjamajas',
  clothes: `kleding, kleren, outfit, bovenkleding, kledij, plunje, kloffie, sportkleding, sportoutfit, legerkleding, camouflagekleding, zomerkleding, winterkleding, wielerkleding, klerenstijl,
    ontbloot bovenlijf, bloot bovenlijf, ontbloot bovenlichaam, hardloopkleding, hardloopoutfit, burgerkleding, sportkleren, buitenkleding, motorkleding, lompen, vodden, ondergoed, kledingstijl, bovenkleren,
    klederdracht, dameskleding, kledinkje, sportkledij, buitensportkleding, bovenlichaam bloot, hardlooptenue, hardlooppak, wandelkleding`,
};

/** Words before a colour that make it a colour of clothes: "in het zwart". Without a colour they say nothing. */
export const clothes: WordList<Meanings['clothes']> = {
  clothes: 'gekleed, in het, in t, geheel in, helemaal in, volledig in, aangekleed, kleedt, compleet in, in tt',
};

export const lower: WordList<Meanings['lower']> = {
  trousers: `broek, pantalon, werkbroek, legging, cargobroek, legerbroek, leren broek, ribbroek, lange broek, regenbroek, broekspijpen, tuinbroek, broeken, leggings, chino, panty, joggingslegging,
    camouflagebroek, flodderbroek, harembroek, motorbroek, skibroek, pyjamabroek, corduroy broek, ribfluwelen broek, ruitjesbroek, pofbroek, broekje, broekspijp, maillot, chinos, fietsbroek, sportlegging,
    panties, nette broek, wijde broek, rijbroek, broekpak`,
  jeans:
    'spijkerbroek, jeans, jean, denim broek, skinny jeans, gescheurde broek, spijkerbroeken, skinny, jeansbroek, baggy jeans, skinnyjeans, spijkerbroekje, levis, baggyjeans, gescheurde jeans, spijkertje',
  joggers:
    'joggingbroek, trainingsbroek, jogging broek, sportbroek, joggings, huispakbroek, adidasbroek, joggingsbroek, jogger, joggers, trainingsbroeken, nikebroek, jogging, joggers broek, trackpants, sweatpants',
  shorts: `korte broek, short, shorts, bermuda, zwembroek, korte spijkerbroek, kniebroek, driekwartbroek, korte broeken, driekwart broek, hotpants, sportbroekje, voetbalbroekje, 3 4 broek, zwemshort, wielrenbroek,
    boxershort, onderbroek, korte sportbroek, korte joggingbroek, korte leren broek, kort broekje`,
  skirt: 'rok, rokje, spijkerrok, rokken, plooirok, minirok, minirokje, kokerrok, lange rok, korte rok, wikkelrok, kilt, spijkerrokje',
};

export const shoes: WordList<Meanings['shoes']> = {
  trainers: `gympen, gymp, sneakers, sneaker, sportschoenen, gymschoenen, hardloopschoenen, sportschoen, gympies, nikes, nike schoenen, air max, sportschoentjes, gympjes, airmaxen, air maxen, allstars, all stars,
    airmax, adidassen, jordans, air jordans, tns, nike tns, voetbalschoenen, vans schoenen, puma schoenen, adidas schoenen, loopschoenen, renschoenen, tennisschoenen, tennissen, balenciagas, sneaks, gymschoentjes`,
  shoes: `schoen, schoenen, instappers, docs, pumps, veterschoenen, nette schoenen, wandelschoenen, hakken, schoentjes, hoge hakken, hakjes, naaldhakken, lakschoenen, molieres, bootschoenen, mocassins, ballerinas,
    stappers, wandelschoen, schoeisel, fietsschoenen, wielrenschoenen, orthopedische schoenen, schoenmaat`,
  boots: `laars, laarzen, kaplaarzen, kisten, kistjes, werkschoenen, bergschoenen, rubberlaarzen, boots, veiligheidsschoenen, kisjes, laarsjes, legerkisten, legerkistjes, timberlands, dr martens, doc martens,
    regenlaarzen, cowboylaarzen, uggs, moonboots, lieslaarzen, rijlaarzen, enkellaarsjes, enkellaarzen, soldatenkisten, werklaarzen, motorlaarzen, snowboots, bergschoen, cowboyboots`,
  slippers: `slipper, slippers, sloffen, slof, pantoffels, pantoffel, sandalen, badslippers, klompen, teenslippers, sandaal, crocs, birkenstocks, slofjes, badslipper, flipflops, flip flops, sloffies, slippertjes, huissloffen, huisslippers,
    adiletten, muiltjes, espadrilles, klompjes, schaapslofjes, sandaaltjes`,
  barefoot:
    'blote voeten, blootsvoets, blootvoets, op sokken, op zijn sokken, op haar sokken, op kousenvoeten, op blote poten, op r sokken, op dr sokken, barrevoets, witte sokken, sokken',
};

export const bag: WordList<Meanings['bag']> = {
  backpack:
    'rugzak, rugtas, rugzakje, rugtasje, bezorgtas, schooltas, backpack, rugzakken, maaltijdtas, eastpak, bezorgrugzak, rugsak, pukkel, thuisbezorgd tas, kinderrugzak',
  shoulderBag: `schoudertas, handtas, handtasje, heuptas, heuptasje, schoudertasje, damestas, laptoptas, aktetas, tas over de schouder, tas over zijn schouder, tas over haar schouder, crossbody, crossbodytas,
    crossbody tas, buiktas, buiktasje, fannypack, fanny pack, messengerbag, schouder tas, tas om zijn schouder, tas om haar schouder, heupzakje, aktentas, aktekoffer, diplomatenkoffer, clutch, postbodetas, nektasje,
    tasje om zijn nek, tasje om zn nek, tasje schuin, schuine tas, tas schuin over, cameratas, koerierstas, bodybag, crossbag, damestasje, attachekoffer, guccitasje, gucci tas, laptopzak`,
  shoppingBag: `boodschappentas, boodschappentasje, plastic tas, plastic tasje, plastic zak, shopper, bigshopper, big shopper, draagtas, supermarkttas, tas van de supermarkt, vuilniszak, plastic tassen,
    boodschappentassen, jute tas, boodschappen, ah tas, ah tasje, albert heijn tas, jumbo tas, jumbotas, lidl tas, lidltas, action tas, aldi tas, aldi tasje, vuilniszakken, jutezak, katoenen tas, linnen tas, boodschappenkar,
    boodschappenkarretje, boodschappenkrat, ikea tas, ikeatas, ikea zak, papieren tas, papieren zak, draagtasje, plastik zak, plastik tas, plastik tasje, boodschappen tas, winkeltas, grijze zak, bigbag, tas van de ah,
    tas van de jumbo, tas van de lidl, tas van de action, jumbo tasje, rieten mand, mandje, boodschappenmand, vuilnis zak, huisvuilzak, strandtas, koeltas, statiegeldtas, kruidvat tas, kruidvattas, kratje`,
  sportsBag:
    'sporttas, weekendtas, voetbaltas, gymtas, reistas, duffelbag, plunjezak, sportzak, sport tas, zwemtas, gymtasje, tennistas, weekend tas, plunjebaal, hockeytas, gymzak, duffel bag, duffeltas, zeemanszak',
  suitcase:
    'koffer, koffertje, trolley, rolkoffer, reiskoffer, rolkoffertje, koffers, handbagage, trolleykoffer, rolkoffers, trolly, samsonite, weekendkoffer, rollende koffer, bagage',
  toolbox:
    'gereedschapskist, gereedschapskoffer, gereedschapstas, gereedschapskistje, gereedschapkist, gereedschapskar, gereedschapsgordel, werktas, gereedschapstasje, monteurskoffer',
};

export const anyBag: WordList<Meanings['anyBag']> = { bag: 'tas, tasje, tassen, tasjes, zak, buidel, tassie, zakkie, zakje' };

export const other: WordList<Meanings['other']> = {
  stick:
    'stok, wandelstok, kruk, krukken, wandelstokken, loopstok, blindenstok, blindegeleidestok, taststok, stokje, nordic walking stokken, loopstokken, wandelstokje, wandelstokkie, witte stok',
  walker: 'rollator, looprek, rolator, rolatter, rollater, loophulp, rollators, loopkarretje, looprekje, roulator',
  wheelchair: 'rolstoel, rolstoelen, elektrische rolstoel, rolstoelster, rolstoeler',
  dog: `hond, hondje, honden, labrador, herder, teckel, puppy, hondjes, pup, herdershond, duitse herder, mechelse herder, golden retriever, retriever, poedel, pitbull, pitbul, staffordshire, stafford, staffie, rottweiler, rotweiler,
    boxerhond, buldog, bulldog, franse bulldog, jack russell, jackrussell, terrier, husky, bouvier, dobermann, doberman, beagle, chihuahua, spaniel, cockerspaniel, schnauzer, dalmatier, bordercollie, border collie,
    herdertje, labradoodle, maltezer, shih tzu, vizsla, vechthond, waakhond, keeshond, kooikerhondje, kooiker, dashond, dwergpoedel, mopshond, berner sennen, sint bernard, windhond, greyhound, weimaraner, labje,
    hulphond, blindengeleidehond, ruwhaar, cane corso, american bully, xl bully, boerenfox, heidewachtel, drentse patrijshond, stabij, stabyhoun, tekkel, boomer, boomertje, hondenriem, hondelijn, hondenlijn`,
  gloves:
    'handschoen, handschoenen, werkhandschoenen, handschoentjes, wanten, latex handschoenen, rubberen handschoenen, tuinhandschoenen, leren handschoenen, motorhandschoenen, wegwerphandschoenen',
  torch: `zaklamp, zaklantaarn, zaklampje, hoofdlamp, hoofdlampje, lampje in zijn hand, zaklampen, zaklicht, zaklantaarntje, staaflamp, lampje op zijn hoofd, hoofdlampjes, zaklantaarns, mijnwerkerslamp, maglite, zak lamp,
    looplamp, lampje op zn hoofd, ledlamp, led lampje, bouwlamp, zaklampjes`,
  tool: `breekijzer, koevoet, schroevendraaier, schroevedraaier, schroevedraaijer, gereedschap, betonschaar, boormachine, slijptol, hamer, beitel, kniptang, tang, schaartje, breekijzertje, bolt cutter, moersleutel, zaag, steeksleutel, schroevendraaiers, koevoetje,
    breekijzers, schroefboor, accuboor, boor, waterpomptang, grinder, haakse slijper, nijptang, schep, spade, hark, emmer, ijzerzaag, kettingzaag, boutenschaar, snijbrander, gereedschappen, 
    bandenlichter, inbussleutel, moker, voorhamer, sloophamer, accuboormachine, accutol, ijzeren staaf, stuk ijzer, ijzeren pijp, stofzuiger, bladblazer, kruiwagen, steekkar, steekkarretje, ijzerdraad,
    stuk ijzerdraad, hogedrukspuit, jerrycan, jerrycans, spuitbus, spuitbussen, schroevedraaier, schroevedraaiers, schroevendraaiertje, boortje, plamuurmes, verfroller, heggenschaar, heggeschaar, snoeischaar, combitang, draadtang,
    tuingereedschap, stoeptegel, baksteen, tyraps, tie wraps, winkelwagen, winkelwagentje, winkelkar, steekwagen, steekwagentje, bolderkar, bolderwagen, karretje, gasfles, lockpick, lockpicks`,
  ladder: 'ladder, trapladder, laddertje, trapje, keukentrap, huishoudtrap, keukentrapje, uitschuifladder, ladders, schuifladder',
  limp: `mank, manke, kreupel, kreupele, hinkt, hinkend, hinken, hinkte, hinkelt, strompelt, strompelen, strompelend, strompelde, trekt met zijn been, trekt met haar been, trok met zijn been, trok met haar been, trekt met een been,
    trekt met zn been, trekt met dr been, trekkebeent, trekkebeen, trekkebeende, trekbeen, sleept met zijn been, sleept met haar been, sleept met een been, sleepte met zijn been, sleepte met een been, slepend been, slepende been,
    loopt moeilijk, liep moeilijk, moeilijk loopt, moeilijk liep, loopt slecht, slecht ter been, moeilijk ter been, waggelt, waggelend, waggelde, schuifelt, schuifelend, schuifelde, schuifelen, schuifelpas, wankelt, wankelend, wankelde,
    wankel ter been, onvast ter been, onvast op de benen, onvast op zijn benen, onvast op haar benen, gebogen lopen, loopt gebogen, loopt krom, liep krom, liep gebogen, loopt voorover, voorovergebogen, krom lopen, kromme rug, gebochelde, wat krom, een beetje krom, gipsarm, gipsbeen, loopgips,
    bochel, o benen, x benen, loopt raar, loopt kreupel, sleepbeen, been in het gips, arm in het gips, mitella, arm in een mitella, zwalkt, zwalkend, zwalkte, trillende handen, trekkend been,
    loopt een beetje raar, mankt, mankte, manken, mankend, wijdbeens, huppelend, loopt stijf, stijve benen, stijf been, stijve knie, loopt onvast, liep onvast, onzeker ter been, dribbelt, dribbelpasjes, kleine pasjes, kleine stapjes, trekt zijn been, trekt haar been, kunstbeen, beenprothese, prothese, rare tred, verende tred`,
  tattoo: `tatoeage, tattoo, tatoeages, tattoos, getatoeeerd, getatoeeerde, tatoo, tatoos, tattoeage, tattoeages, tatouage, tatoeeages, sleeve, tatoeaazje, tatoage, tatoages, nektattoo, nek tattoo, halstattoo, tatto,
    tattootje, tattoe, tattoes, getatoeerd, getatoeerde, getattooeerd, getatoeëerd, tatoeage op zijn, tekening op zijn arm, onder de tattoos, ondergetatoeeerd, volgetatoeeerd, vol getatoeeerd, sleeves`,
  parcel:
    'pakket, pakketje, pakje, pakketten, pakjes, pakketjes, postpakket, bezorgdoos, pakketjes, kartonnen doos, grote doos, doos, dozen, pakkie, pakketten, pizzadoos, pizzadozen, krat, kratten, maaltijdbox, bos bloemen, boeket, onder zijn arm, onder zn arm, onder haar arm, onder dr arm, onder r arm, onder de arm, onder hun arm',
  clipboard: 'klembord, clipboard, mapje, schrijfplank, tablet, ipad, collectebus, notitieblok, notitieboekje, tabletje',
  pram: 'kinderwagen, wandelwagen, buggy, kinderwagentje, wandelwagentje, babywagen, buggytje, kinderwagens, poppenwagen, draagzak, kinderstoeltje, fietskar, wandelkar',
  umbrella: 'paraplu, parapluutje, parasol, paraplutje, paraplus, pluutje',
  phone:
    'telefoon, mobiel, mobieltje, telefoon in zijn hand, telefoon in haar hand, telefoon aan zijn oor, mobiele telefoon, smartphone, telefoontje in zijn hand, gsm, portofoon, walkie talkie, drone, telefoons',
  weapon: `mes, mesje, messen, wapen, wapens, pistool, vuurwapen, geweer, machete, honkbalknuppel, knuppel, bijl, zwaard, revolver, steekwapen, boksbeugel, gewapend, gewapende, zakmes, vlindermes, keukenmes, slagersmes, broodmes,
    stanleymes, taser, stroomstootwapen, luchtbuks, buks, gaspistool, alarmpistool, nepwapen, nepvuurwapen, kapmes, samoeraizwaard, hakmes, vleesmes, jachtmes, dolk, slagwapen, vuurwapens, pepperspray, knuppels, zakmesje, ploertendoder,
    wapenstok, hockeystick, golfclub, katapult, kruisboog, aardappelschilmesje, vuurwapentje, handvuurwapen, blaffer, knife, steekmes, honkbalknupel, hakbijl, bijltje, tafelpoot, ijzeren ketting, steekwapens, stuk hout`,
  scarf:
    'sjaal, sjaaltje, sjaals, das, stropdas, strik, colsjaal, omslagdoek, bandana om zijn nek, shawl, shawltje, vlinderdas, voetbalsjaal, halsdoek, vlinderstrik, strikje, keffiyeh, palestijnensjaal, bufje',
  jewellery: `sieraad, sieraden, ketting, kettinkje, gouden ketting, oorbel, oorbellen, oorring, oorringen, oorbelletje, ring, ringen, armband, armbanden, gouden tand, gouden tanden, oorknopje, oorknopjes, gouden kettinkje, oorbelletjes,
    sieraden om, bretels, rode nagels, gelakte nagels, lange nagels, nagellak, nepnagels, schakelketting, gouden kettingen, horloge, halsketting, badge, pasje om zijn nek, keycord, naambordje,
    gouden armband, kruisje, zilveren ketting, polsbandje, creolen, broche, insigne`,
  headphones:
    'koptelefoon, oortjes, oordopjes, oortje, airpods, headset, headphones, koptelefoontje, hoofdtelefoon, oordoppen, gehoorapparaat, gehoorapparaten, airpod, koptelefoons, jbl box, boombox, muziekbox, speaker',
  camera:
    'camera, verrekijker, fototoestel, spiegelreflex, spiegelreflexcamera, verrekijkertje, fotocamera, nachtkijker, videocamera, gopro',
};

export const colour: WordList<Meanings['colour']> = {
  dark: 'donker, donkere, donkerkleurig, donkerkleurige, dnkere, donkre, donkers',
  light: 'licht, lichte, lichtkleurig, lichtkleurige, lichtgekleurde, licht van kleur',
  black:
    'zwart, pikzwart, gitzwart, antraciet, antracietkleurig, zwartkleurig, zwarte, mattzwart, mattzwarte, zwrat, zwarrt, zwartig, matzwart, koolzwart, zwarts, swart, swarte, antracietgrijs',
  grey: 'grijs, zilver, zilvergrijs, zilverkleurig, grijzig, zilveren, muisgrijs, zilverkleurige, grijze, grijskleurig, grijzige, grijsachtig, grijsachtige, grijis, gijs, gijze, grys, gryze, muisgrijze, betongrijs, spikkelgrijs, loodgrijs',
  white:
    'wit, gebroken wit, witkleurig, witte, spierwit, roomwit, gebroken witte, witachtig, witachtige, krijtwit, parelwit, wite, wittig, wittige, sneeuwwit, helderwit',
  beige:
    'beige, creme, cremekleurig, zandkleurig, zandkleurige, camel, ecru, kaki, khaki, zandkleur, bijge, beisje, beesje, camelkleurig, camelkleurige, zandkleurtje, cremekleurige, kakikleurig, kakikleurige, crème, khakikleurig, beigekleurig, beigekleurige, champagnekleurig, champagnekleurige, champagne, taupe, bleige, beigeachtig, beigeachtige',
  brown:
    'bruin, kastanjebruin, cognac, bruinig, cognackleurig, bruine, bruinkleurig, bruinige, bruinachtig, bruinachtige, cognackleurige, chocoladebruin, roestbruin, koperkleurig, koperkleurige, brons, bronskleurig, mokka, roestkleurig, roestkleurige, bruinkleurige, koper',
  yellow:
    'geel, goud, goudkleurig, gele, neongeel, okergeel, goudkleurige, okerkleurig, oker, okerkleurige, mosterdgeel, geelig, gouden, geelkleurig, geelachtig, geelachtige, geelkleurige, kanariegeel, fluorgeel, fluogeel, fluorescerend geel, knalgeel, mosterd, goudgeel, citroengeel, fluoriserend geel, fluoriserend gele, fluorescerend gele, mosterdkleurig, mosterdkleurige',
  orange:
    'oranje, oranjekleurig, oranjeachtig, oranjekleurige, oranjeachtige, zalm, perzikkleurig, oranjerood, oranjerode, orange, terracotta, orangje, fluororanje, fluooranje, neonoranje',
  red: 'rood, bordeaux, bordeauxrood, bordeauxrode, wijnrood, roodkleurig, rode, roodachtig, vuurrood, bordo, bordorood, wijnrode, knalrood, roodachtige, roodkleurige, bordeau, bordeaurood, bordeaurode, kersenrood, steenrood, bloedrood, roestrood, rooie, rooi, brandweerrood, tomaatrood',
  pink: 'roze, rose, zalmroze, fuchsia, zalmkleurig, fuchsiaroze, rozig, fel roze, zalmkleurige, oudroze, rosekleurig, rozekleurig, magenta, pink, babyroze, fuchia, rozekleurige, fluorroze, neonroze',
  purple:
    'paars, lila, violet, paarse, aubergine, aubergineblauw, paarsig, paarsblauw, lilakleurig, paarskleurig, paarsachtig, paarsachtige, mauve, paarskleurige, lavendel, lavendelblauw',
  blue: `blauw, marine, marineblauw, navy, turquoise, turkoois, korenblauw, denim, blauwkleurig, blauwe, kobalt, kobaltblauw, jeansblauw, blauwig, hemelsblauw, blauwgrijs, grijsblauw, blauwachtig, blauwachtige, kobaltblauwe,
    petrol, petrolblauw, blouw, blouwe, bluw, marineblauwe, lichblauw, lichblauwe, turqoise, turkooise, azuurblauw, jeanskleur, navyblauw, navyblauwe, petrolblauwe, blauwkleurige, blau, blauwgrijze, grijsblauwe, blaauw, blaauwe, staalblauw, koningsblauw, aqua, ijsblauw, blauwgroen, blauwgroene, denimblauw`,
  green:
    'groen, mosgroen, legergroen, olijf, olijfgroen, groenkleurig, limoengroen, groene, camouflage, groenig, flessengroen, groenachtig, groenachtige, mint, mintgroen, mintgroene, legergroene, olijfgroene, camouflageprint, camo, legerprint, legerkleur, smaragdgroen, army, groenkleurige, fluorgroen, neongroen, gifgroen, appelgroen, grasgroen, mosgroene, limegroen, legerkleurig, dennengroen, camoprint, groengrijs, groenblauw',
};

export const colourPrefixes =
  'licht, donker, fel, knal, pastel, bleek, diep, half, vaal, neon, helder, staal, metallic, mat, ijs, flets, zacht, hard, gif, lichte, dnker, donkr, lihct, don ker, midden, fluo, fluor, grauw, vuil, warm';
