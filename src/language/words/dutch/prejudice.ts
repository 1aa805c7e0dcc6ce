// Dutch contempt or suspicion because of origin, religion or looks: words, and patterns (notation: vocabulary.ts).

export const group = `
  allochtoontje, allochtoontjes, europeaan, kazernevolk, kampbewoner, kampbewoners, kampvolk, kampers, moslima, moslimas, mohammedaan, mohammedanen, salafist, salafisten, kaffer, kaffers,
  berber, berbers, gastarbeider, gastarbeiders, oegandees, congolees, ethiopier, ethiopiers, kosovaar, kosovaren, servier, serviers, kroaat, kroaten, bosnier, bosniers, georgier, georgiers,
  tsjetsjeen, tsjetsjenen, moldaviers, moldavier, oezbeek, estlander, litouwers, slowaak, slowaken, tsjech, tsjechen, grieken, italianen, spanjaarden, portugezen, koerd, koerden, iranier,
  palestijn, palestijnen, egyptenaar, egyptenaren, libier, soedanees, soedanezen, gambiaan, gambianen, angolees, angolezen, curacaoenaar, curacaoenaars, arubaan, arubanen, hindoe, hindoes,
  hindoestaan, hindoestanen, javaan, indo, indos, aziaat, aziaten, chinezen, vietnamees, vietnamezen, latino, latinos, zuidamerikaan, bruinen, boerkas, burkas, niqabs, sluier, sluiers, imam,
  sikh, sikhs, bedelaar, bedelaars, daklozen, krakers, kraker, asielkinderen, asieljongens, azcjongens, veiligelanders, veiligelander, nieuwkomer, nieuwkomers, landlopers, landloper,
  marokkaan, marokkanen, marokkaantje, marokkaantjes, mocro, mocros, turk, turken, turkjes, pool, polen, polak, polakken, roemeen, roemenen, bulgaar, bulgaren, antilliaan, antillianen,
  surinamer, surinamers, buitenlander, buitenlanders, allochtoon, allochtonen, asielzoeker, asielzoekers, azc, azcer, azcers, vluchteling, vluchtelingen, statushouder, statushouders,
  zigeuner, zigeuners, roma, sinti, neger, negers, negertje, negertjes, moslim, moslims, arabier, arabieren, afrikaan, afrikanen, oostblokker, oostblokkers, oostblok, gelukszoeker,
  gelukszoekers, woonwagenbewoner, woonwagenlui, woonwagens, woonwagenbewoners, woonwagenkamper, woonwagenkampers, woonwagenvolk, kamper, zwerver, zwervers, dakloze, junk, junks, junkies,
  syrier, syriers, somalier, somaliers, eritreeer, eritreeers, afghaan, afghanen, irakees, irakezen, iraniers, oekrainer, oekrainers, rus, russen, litouwer, hongaren, hongaar, joego,
  joegos, chinees, kleurling, kleurlingen, medelander, medelanders, islamiet, islamieten, hoofddoekje, hoofddoekjes, jood, joden, joegoslaaf, joegoslaven, albanees, albanezen, oosteuropeaan,
  oosteuropeanen, europeanen, algerijn, algerijnen, tunesier, tunesiers, nigerianen, nigeriaan, ghanees, ghanezen, pakistaan, pakistanen, indier, indiers, molukker, molukkers, immigrant,
  immigranten, migrant, migranten, arbeidsmigrant, arbeidsmigranten, illegaal, illegalen, vreemdeling, vreemdelingen, zwarten, zwartjes, zwartje, blanken, bontkraagje, bontkraagjes,
  bontkragen, kleurtje, kleurtjes, tulband, boerka, hoofddoek, hoofddoeken, burka, niqab, djellaba, soepjurk, soepjurken, keppeltje, makak, makakken, rifaap, geitenneuker, geitenneukers,
  spleetoog, spleetogen, nikker, nikkers, rietplukker, koelie, theedoek, theedoeken, homo, homos, lesbo, christenen, uitkeringstrekker, uitkeringstrekkers, bijstandsmoeder, tokkies, import,
  kutmarokkaan, kutmarokkanen, kutturk, kutturken, kutpool, kutpolen, islam, gekleurden, donkeren, getinten`;
/** Of those the ones that just as well describe. */
export const plainGroup = `
  dakloze, daklozen, zwerver, zwervers, junk, junks, junkies, landloper, landlopers, bedelaar, bedelaars, kraker, krakers, hoofddoek, hoofddoeken, hoofddoekje, boerka, boerkas, burka,
  burkas, niqab, niqabs, djellaba, tulband, theedoek, theedoeken, sluier, sluiers, keppeltje, soepjurk, soepjurken, bontkraag, bontkraagje, bontkraagjes, bontkragen, kleurtje, azc, import,
  roma, sinti, rus, russen, homo, homos, lesbo, christenen, jood, joden, islam, islamiet, imam, vluchteling, vluchtelingen, asielzoeker, asielzoekers, statushouder, statushouders,
  nieuwkomer, nieuwkomers, kamper, kampers, tokkies, indo, rifaap, portugezen, italianen, spanjaarden, grieken, chinees, chinezen, bijstandsmoeder, uitkeringstrekker, uitkeringstrekkers,
  arbeidsmigrant, arbeidsmigranten, migrant, migranten, vreemdeling, blanken, zwarten, donkeren`;
/** Words beside a group that make it no contempt. */
export const kindly = `
  geholpen, helpt, helpen, hulp, gevallen, gewond, kwijt, verdwaald, aardig, aardige, vriendelijk, vriendelijke, lief, lieve, vermist, zoekt, zoeken, gebeld, belde, buren, buurman,
  buurvrouw, bezorgd, winkel, bakker, restaurant, eten, kok, voetbal, vakantie, getuige, slachtoffer, aangereden, bestolen, gezin, accent, kenteken, taal, tolk, spreekt, sprak,
  uitgescholden, gepest, gediscrimineerd, discriminatie, discrimineren, racisme, afkomst, niet, geen`;
export const groupAdjective = `
  marokkaanse, turkse, poolse, roemeense, bulgaarse, antilliaanse, surinaamse, buitenlands, buitenlandse, afrikaanse, oosteuropese, arabische, somalische, syrische, islamitische, donkere,
  donker, getinte, getint, gekleurde, gekleurd, zwarte, moslimse, joodse, russische, oekraiense, europese, allochtone, noordafrikaanse, marokkaans, turks, pools, roemeens, donkergetinte,
  lichtgetinte, bruine, aziatische, chinese, arabisch, afrikaans, antilliaans, surinaams, albanese, servische, bosnische, tsjetsjeense, koerdische, iraanse, irakese, afghaanse, eritrese,
  ethiopische, somalisch, syrisch, litouwse, letse, hongaarse, slowaakse, tsjechische, georgische, moldavische, hindoestaanse, molukse, indische, algerijnse, tunesische, egyptische, oosters,
  oosterse, mediterraan, mediterrane, negroide, islamitisch, oekraiens, bulgaars, oosteuropees, noordafrikaans`;

const LIKES = 'lijkt/lijken/vast/zeker/ziet/zien/zal/zullen/waarschijnlijk/wel/dus/natuurlijk/net';

export const judgement = `
  alweer een; de derde/tweede/vierde/zoveelste deze/al/keer; zoveelste; lange vingers; drugsdealer; drugsdealers; dealers; komaf & alleen/altijd/dus; wat zou die; verstoppen onder;
  onder die jurk; nooit .. binnenlaten; niet .. binnenlaten; fiets binnen; fiets binnenzetten; op slot doen; niets dan ellende; niks dan ellende; brengen ellende; brengt ellende; ellende;
  geen familie; kennen ons/onze; fatsoen; te lui; werken liever; werken niet; nooit gewerkt; niet werken; hand ophouden; handje ophouden;
  zijn hetzelfde; steeds; er wel achter; achter zitten; komen/komt hier de/alles/alleen/maar; boel verkennen; verkennen; van plan; niks/iets goeds in de zin; in de zin; nooit opendoen;
  niet opendoen; niet opengedaan; boel .. te verkennen; horen/hoort opgesloten/vast/achter; mis sinds; is het mis; altijd raak; let op jullie/je; pas op jullie/je; dochters; allemaal eender;
  allemaal een pot nat; een pot nat; om te stelen/jatten/roven/profiteren/pikken/inbreken/rotzooien; kan/kunnen .. niet veel goeds; niet veel bijzonders mee; voorspelt weinig/niet;
  op roof uit; op rooftocht; op dievenpad; op het slechte pad; gooi/gooien/gooit .. eruit; zet/zetten .. eruit; zet .. het land uit; uit het land; opruimen; opgeruimd; wegwezen met; weg met;
  terugsturen; terug sturen; stuur/sturen .. terug; ga/gaan/moeten/laat .. terug; eigen land; grenzen & open/dicht/sluiten; van het kamp; toch niet normaal; niet normaal hier;
  loopt/lopen/is/zijn hier .. niet voor .. lol; voor zijn/hun lol; iets/wat om mee te nemen; zoekt vast iets; spreken/spreekt .. de taal; taal niet/nauwelijks; geen woord nederlands;
  aanpassen; past/passen zich .. aan; aan te passen; onze normen; onze waarden; onze cultuur; onze vrouwen; onze dochters; onze kinderen & veilig; niet veilig; onveilig; aan de leiband;
  klaplopers; luieren; lui; lamzakken; alles gratis; krijgen alles; alles krijgen; geen respect; geen manieren; opgevoed; opvoeding; van nature; genen; niet te helpen; hopeloos; slag mensen;
  slag volk; zijn/is het .. weer; zullen/zal .. wel weer; vast wel weer; zitten er .. weer achter; zit er vast/wel achter; zitten erachter; er weer achter; wie anders; wie zou het anders;
  hoef je niet te raden; raad eens; driemaal raden; drie keer raden; drie x raden; geen verrassing; niet verrassend; verrast me niks/niet; verbaast me niks/niets/niet;
  niks/niets tegen .. maar; heb niks/niets tegen; ben geen racist; geen racist maar; niet om te discrimineren; zonder te discrimineren; mag je niet zeggen; mag het niet zeggen;
  mag niet meer zeggen; niet zeggen maar; mag ik niet zeggen; dus let op; dus pas op; dus hou/houd je; dus deuren dicht/slot; dus ramen; dus spullen; dus kijk uit; dus opletten;
  dus oppassen; dus niet te; dus vertrouw; dus ik vertrouw; dus foute boel; foute boel; foute lui; zaakje stinkt; stinkt; vertrouw ik niet; vertrouw ik voor; vertrouw hem/ze/het niet;
  bel maar vast; meteen bellen als; meteen 112; hou je portemonnee vast; hou je tas vast; deur op slot als; weet je hoe; weten hoe die; hoef ik je niet te vertellen; zegt mij genoeg;
  verder niks zeggen; meer hoef ik niet; in huis halen; binnengehaald; tuig; geteisem; gajes; uitschot; gespuis; rapaille; ongedierte; kakkerlakken; plaag; pest; invasie; horde; hordes;
  stroom; tsunami; woekeren; voortplanten; fokken; crimineel & allemaal/zijn/altijd/dus/vast/weer; criminelen; boeven; dieven & allemaal/zijn/altijd/vast/weer;
  drugs & dealen/vast/dus/altijd; dealer & vast/dus/zeker; terrorist; terroristen; aanslag; bom & vast/dus; jihad; op wraak; messentrekkers; verkrachters; aanranders & zijn/dat; loverboys;
  mensenhandel & vast; kom je niet uit; hoe .. betalen; waar .. van betalen; van betalen; nooit zelf verdiend; niet eerlijk aan gekomen; gestolen & vast/zeker/dus/natuurlijk/vol;
  dat volk; dat soort; dit soort; die soort; zulk volk; zulke types; klopt nooit; kan nooit kloppen; wat verwacht je; zulke mensen; zulke lui; zulke gasten; zulk soort; dat tuig; dat type;
  van die types; van dat soort; van dat type; altijd hetzelfde; altijd die; altijd dezelfde; altijd gedoe/ellende/gezeik/raak/wat; het zijn .. altijd; altijd weer die; typisch; typisch weer;
  weer zon; weer zo een; weer een van; weer .. van die; weer die; natuurlijk weer; tuurlijk weer; zeker weer; vast weer; uiteraard weer; alweer die; alweer zon; daar heb je ze weer;
  daar hebben we ze weer; daar gaan we weer;
  zijn .. allemaal hetzelfde; allemaal hetzelfde; zijn .. allemaal; allemaal dieven/criminelen/tuig; stelen/jatten/roven/pikken .. allemaal; allemaal & stelen/jatten;
  komen .. om te stelen/jatten/roven/profiteren; komen hier & stelen/jatten/roven; alleen om te stelen; niet te vertrouwen; nooit te vertrouwen; te vertrouwen zijn; vertrouw .. nooit;
  vertrouw .. voor geen; vertrouw .. niet; nooit wat goeds; niks goeds; niets goeds; weinig goeds; niet veel goeds; niet veel soeps; geen goed; hoort/horen hier niet;
  hoort/horen .. niet thuis; hoort/horen niet in de/onze/dit/ons buurt/straat/wijk/dorp/land; past/passen hier niet; past/passen niet in; niet in onze; niet in deze buurt; hier niet thuis; hebben/heeft hier niks/niets;
  niks/niets te zoeken; hier te zoeken; hier & te zoeken;
  dus verdacht; dicht moeten; moet dicht; weg moeten; moeten weg; moet weg; hadden we .. niet; niet gehad; wat doet/doen/moet/moeten .. hier; wat moet .. hier; terug naar hun/je/jullie/eigen/polen/marokko/turkije/syrie; land uit;
  het land uit; uitzetten; uitgezet; opsluiten; oprotten; opdonderen; opgerot; opgesodemieterd; deugen niet; deugt niet; deugt/deugen nooit; dan weet je het; dan weet je 't; dan weet je al;
  dan weet je genoeg; weet je wel hoe laat; weten we genoeg; zegt genoeg; zegt alles; zegt al genoeg; je weet hoe die zijn; je weet hoe ze zijn; je weet wel hoe; zo zijn ze; zo zijn die;
  zo is dat volk; die lui; die gasten; die mensen .. altijd; die types; die horen; sinds die; sinds dat; vroeger had; vroeger kon; in onze tijd; had je dat/dit .. niet; vroeger & niet;
  toen woonden & nog geen; geen woning; onze huizen; voorrang; profiteren; profiteurs; uitkering; op onze kosten; van onze centen; hoef ik .. niet; moet ik hier niet; willen we hier niet;
  wil ik hier niet; hier niet hebben; willen we niet; liever niet in; in de gaten houden; dat krijg je; krijg je ervan; krijg je nou; gaat gewoon fout; gaat fout; de hele buurt;
  gaat achteruit; gaat naar de klote; achteruit & buurt; overgenomen; overspoeld; vol met; stikt .. van; barst .. van; van die; crimineel volk; zit .. in het bloed; zit .. in hun bloed;
  zit er in bij die; cultuur; mentaliteit; aard; aardje; achterlijk; beesten; barbaren; achterbaks; onbetrouwbaar; lui volk; vies volk; stinken; vieze`;
export const suspicion = `
  stelen; jatten; jat; roven; crimineel; criminelen; dieven; inbrekers; tuig; volk; dus verdacht; dus oppassen; dus pas op; dus let op; dus kijk uit; natuurlijk; tuurlijk; uiteraard; altijd;
  kan niet anders; moet wel; zullen wel; zal wel; zal het wel; vast een; vast iemand; vast die; vast weer; vast van; vast zon; is/zijn/was/waren .. vast; zeker weer; zeker een; zeker die;
  zeker van; weer; allemaal; alleen maar; steeds meer; te veel; teveel; zoveel; barst; sinds; vroeger; overal; daarom; geen wonder; gek; problemen; probleem; last; bende; zooi; rommel;
  vertrouw; vertrouwen; nooit; deugen; deugt; hoort; horen; weten; spullen; let op; pas op; oppassen; opletten; op slot; waakzaam; kijk uit; ellendig; dus; vast; zeker; wat moeten; wat moet;
  wat doen; wat doet; hier; ons; onze; buurt; eigen; land; moeten; kom niet; mag niet; mogen niet; alweer; kan nooit; rotzooi; aso; alleen maar ellende; ellende; gedoe; wat anders;
  wat verwacht; wat wil je; verbaast; verbaasd; logisch; wie anders; wie had; verdacht; vies; bah; ook altijd; wedden; wed; gok; durf te wedden; gegarandeerd; ongetwijfeld; honderd procent`;
/** Who is ill or handicapped: described by it is no contempt, sent away for it is. */
const ILL =
  'demente/dementen/dementerende/dementerenden/verwarde/verwarden/gestoorde/gestoorden/zwakzinnige/zwakzinnigen/psychiatrische/gehandicapte/gehandicapten/autistische/autisten/gekke/gekken/mongolen/debielen/verslaafden';
const LOCKED = 'gesticht/gekkenhuis/inrichting/dwangbuis/opgesloten/opsluiten/opgeborgen/opbergen/vastgezet/wegstoppen';

export const look = `
  ${ILL} & horen/hoort/moeten/moet/thuis & ${LOCKED}; zulke/die/dit/dat/al & ${ILL} & ${LOCKED}; horen/hoort/thuis .. in een/het/n gesticht/gekkenhuis/dwangbuis;
  vrouwen/ouderen/bejaarden/oudjes/jongeren/mensen .. horen niet achter het stuur; vrouwen/ouderen/bejaarden/oudjes .. kunnen ook/gewoon/allemaal/echt niet .. rijden/autorijden;
  typisch .. zon/zo'n jonge/oude/oud/jong;
  rijp voor het/een gesticht/gekkenhuis; zulke/zo'n/die/al ${ILL} mensen/lui/types/gevallen/figuren .. altijd/nooit/allemaal/horen/mogen/opruimen/weg;
  ${ILL} .. niet/nooit .. los .. lopen/rondlopen/laten; met zulke/die ${ILL} altijd/weer/gedoe/ellende;
  als het een/n blanke/nederlander/witte/hollander; zulke mensen kennen/horen/zijn/hebben/deugen/moet/moeten/doen; kijk naar .. huidskleur/kleur/uiterlijk/kop & weet/genoeg;
  heet/heten/heette vast/zeker/natuurlijk/waarschijnlijk .. mohammed/ali/achmed/ahmed/hassan/mustafa/abdul/youssef/mehmet/piotr/vladimir/jamal; wel weer mohammed/ali/achmed/ahmed/hassan;
  een mohammed/achmed/ali; achmed & typisch; kleur & hier geen familie; krullen en een kleur; allemaal import; import hier; import & geen wonder;
  geen woord & nederlands & dus/inbrekers/dieven; geen nederlands & dus/inbrekers/dieven/vertrouw; niet van hier & zie/ziet/dus/fout/meteen/zo/duidelijk/vertrouw;
  witte/blanke wijk/straat/buurt/dorp; iets van plan & zwarte/donkere/getinte/kleur;
  ${LIKES} & terrorist/terroristen/jihadist/crimineel/criminelen/dealer/dealers/pooier/drugsdealer/maffia/maffioso;
  zal/zullen .. wel .. terrorist/crimineel/dief/dieven/terroristen/criminelen/inbreker zijn; met baard & jurk & zal/vast/terrorist/vertrouw/wel; baard en jurk/soepjurk;
  mensen zoals/als hij/hem/die/dat/deze/zij/hun/dit; lui zoals/als hij/hem/die/dat/deze; types zoals/als hij/hem/die/dat/deze; types als; lui als die; figuren als die;
  nederlanders doen/zouden/stelen .. niet; een nederlander doet/zou .. niet; nederlander zou .. nooit; ziet/zien er niet uit als/alsof .. hier; niet uit alsof hij/ze/die .. hier;
  niet uit als .. iemand; iemand van hier; niet iemand van hier; past/passen niet in .. straatbeeld/straat/buurt/wijk/dorp; past/passen hier .. niet;
  hoort/horen .. niet in .. buurt/straat/wijk/dorp/land; horen/hoort .. niet in een;
  met zon gezicht/hoofd/kop/uiterlijk/baard/jurk/hoofddoek/huid/kleur & ben/verdacht/vertrouw/dus/altijd/weet; zie je meteen dat; zie je zo dat & deugt/crimineel/niet;
  zon type & deugt/vertrouw/altijd/niet; types deugen niet; type deugt niet; dat slag mensen; dat slag lui; van dat slag; dat zootje & opruimen/weg/land; het kamp & weer/altijd/die;
  van het kamp; die van het kamp; lui van het kamp; azc & sinds/weer/altijd/vast/dicht/weg/natuurlijk; als je de grenzen; grenzen open/dicht/sluiten; eigen volk eerst; nederland eerst;
  nederland voor de nederlanders; ons land uit; hoepel op naar je land; terug naar waar ze/hij/jullie/je; rot op naar je eigen; hou ons dorp/straat/wijk/buurt; blank/wit en & houden;
  witte/blanke wijk/buurt/straat/dorp; een kleurtje & dus/weet/natuurlijk/vast/altijd/weer/deugt; een tint & dus/natuurlijk; te donker/bruin/zwart om/voor; donker type & dus/natuurlijk/weer;
  zo donker & vertrouw/dus; daar niet mee aankomen & kleur; ander geloof; dat geloof; met hun geloof; die cultuur; hun cultuur; in hun cultuur; bij hun normaal; bij hun is dat;
  bij die mensen; bij dat soort; zo zijn hun; die komen hier; komen hier alleen; komen hier .. om te; komt hier .. om te stelen/jatten/roven; niks te zoeken hier; hier niks/niets te zoeken;
  ziet/zien er .. crimineel uit; ziet/zien er .. uit als .. crimineel/inbreker/dief/boef/terrorist/zwerver/junk/tokkie; ziet/zien er .. uit als .. tuig/criminelen/dieven;
  ziet/zien er niet .. nederlands uit; lijkt wel .. crimineel/terrorist/junk/zwerver/dief; lijkt op .. terrorist/crimineel; types die hier niet; type dat hier niet; zon type & vertrouw/dus;
  type & crimineel; lijkt me .. crimineel; niet van hier & uiterlijk; hoort hier niet & uiterlijk/huidskleur/kleur; vanwege .. huidskleur/uiterlijk/kleur; met zon kop; met zon uiterlijk;
  met zon baard & dus/vertrouw/altijd; met zon huidskleur; met die kleur;
  met dat uiterlijk; met zulk uiterlijk; met die huidskleur; met die kop; met dat hoofd; boeventronie; boeventronies; boevenkop; boevensmoel; inbrekerskop; dieventronie; zon kop; ongure kop;
  ongunstig uiterlijk; ongure types; onguur type; onguur volk; onguur uiterlijk; niet een van ons; geen nederlander dus; geen echte nederlander; geen nederlanders; niet van ons soort;
  ons soort mensen; crimineel uiterlijk; dat soort volk; dat soort mensen; dat soort lui; dat soort types; dat soort gasten; dat soort figuren; dit soort volk; dit soort types;
  dit soort figuren; dit soort lui; dit soort mensen; zulk volk; zulke lui; zulke types; zulke figuren; zulke mensen .. gaten; zulke mensen .. vertrouwen; dat volk; ander volk; vreemd volk;
  raar volk; vreemde snuiters; buitenlands volk; dat slag; dat slag volk; spreekt geen nederlands dus; spreken geen nederlands dus;
  geen nederlander & gaten/dus/vertrouw/oppassen/let; geen hollander; er zo uitziet; er zo uitzien; zo eruit ziet; zo uitzien & dan; uiterlijk zegt genoeg/alles/veel; zie je aan zijn; zie je aan die;
  ziet het aan; zie je meteen aan; aan zijn gezicht & zie/zien/ziet; vertrouw/vertrouwen .. dat/dit soort; dat soort .. niet; dat soort hoort/is/zijn/moet/komt/kan/heeft/jat/steelt;
  dat soort $; dit soort $; niet te vertrouwen & types/lui/figuren/gezicht/kop; soort volk; soort tuig; soort lui; zo iemand .. vertrouw; zo iemand .. gaten; hoe die eruit ziet;
  hoe die eruitziet; hoe hij eruitziet & dus/genoeg/crimineel; gezicht & bevalt/vertrouw; kop & bevalt/vertrouw; uiterlijk & bevalt/vertrouw/verdacht;
  hoort/horen hier niet thuis; hoort/horen hier duidelijk niet; hoort/horen niet in deze buurt/straat/wijk/dorp; hoort/horen niet in onze; past/passen hier niet; die horen hier niet; hier niks te zoeken;
  hier niets te zoeken; terug naar .. eigen land; oprotten naar .. land; eigen volk; nederland is vol; vol is vol; minder marokkanen;
  die lui & altijd/nooit/stelen/jatten/niet/deugen/allemaal/weer; die lui zijn .. altijd/allemaal/niet/hier/nooit/allemaal; die lui hier; zo iemand hoort; iemand met zon & hoort/vertrouw;
  jongens met zon & vertrouw/altijd; niet nederlands dus; duidelijk niet van hier; duidelijk niet nederlands; is niet van hier dus; niet van hier dat zie je;
  dat zie je zo & kleur/kop/uiterlijk; aan zijn kop .. zien; aan zijn uiterlijk; aan zijn kleur; aan die kleur; te donker voor; donker type & dus/vertrouw; kan niet kloppen & donker;
  rijdt in zon & kan; zwarte in zon auto; zon dure auto & kan; in zon auto; met een bontkraag & altijd; met zon hoodie & altijd; capuchon & altijd/crimineel/dus; hangjongeren & allemaal;
  zwervers & weg; er lopen hier teveel; teveel van die`;
