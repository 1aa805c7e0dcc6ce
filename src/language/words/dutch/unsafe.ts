// What is dangerous to do or to urge, and what is a threat: Dutch patterns (notation: vocabulary.ts).

/** Whom it is done to: short forms as people type them ('m, um). */
const PRONOUN = 'hem/haar/ze/hen/hun/m/em/um/n/dr/t';
/** Of those the ones that cannot stand for anything else. */
const HIM = 'hem/m/em/um/hen';
const PERSON =
  'man/vrouw/dader/daders/dief/dieven/inbreker/inbrekers/gast/gasten/kerel/kerels/jongen/jongens/verdachte/gozer/gozers/vent/knul/knullen/lui/types/tuig/eikel/klootzak/lul/knaap/meid/gajes/schoft/jatter/crimineel/flikker/mannetje/joch/ventje/jongetje/gozertje/jochie/boef/boefje/boeven/oplichter/oplichters/overvaller/overvallers/vandaal/vandalen/rotzak/idioot/hufter/etter/ettertje/persoon/personen/snuiter/snuiters/meneer/figuur/figuren/stel/duo/tweetal/klojo/zwerver/junk/rover/rovers/gluurder';
const WHOM = `${PRONOUN}/die/dat/${PERSON}`;
/** What people arm themselves with. */
const WEAPON = `knuppel/honkbalknuppel/stok/stokken/hamer/bijl/schep/schop/spa/spade/pook/hark/riek/hooivork/bezem/koevoet/staaf/ijzer/hockeystick/golfclub/pijp/wapen/buks/luchtbuks/luchtdrukpistool/pepperspray/moker/breekijzer/gummiknuppel/ploertendoder/mattenklopper/deegroller/koekenpan/bat/honkbal/wandelstok/mes/messen/kettingzaag/katapult/taser/bats/schroevendraaier/slaghout/steeksleutel`;
const BARRIER = 'straat/weg/uitrit/pad/oprit/steeg/brug/uitgang/poort/doorgang/hek/auto/hem/m/em/ze/dief/achterpad/brandgang/afrit';

const VEHICLE = 'auto/wagen/bus/busje/bestelbus/scooter/fiets/brommer/motor/polo/golf/audi/bmw/mercedes/volkswagen/kenteken';

const ARMS =
  'knuppel/honkbalknuppel/mes/messen/koevoet/bijl/hamer/moker/buks/luchtbuks/wapen/pistool/geweer/taser/boksbeugel/ploertendoder/pepperspray/staaf/breekijzer/katapult/machete/zakmes/keukenmes/hockeystick/golfclub';
const HIS = 'zijn/zn/z/die/dat/deze/hun/haar/dr/de/diens';
const RIDE = 'auto/wagen/bus/busje/bestelbus/bestelbusje/scooter/fiets/brommer/motor/fatbike/golf/polo/audi/bmw/mercedes';
const GARB =
  'jas/kraag/arm/armen/nek/capuchon/haren/haar/lurven/kladden/nekvel/mouw/been/benen/pols/polsen/schouder/schouders/rugzak/tas/strot/oor/broekspijp/trui/vest';

export const deeds = `
  houdgreep; klimmen & schutting/hek/muur & kijken/achter/hem/ze; heb/hebben .. zijn/zn/haar .. vast; heb/hebben ${HIS} .. vast;
  ${HIM}/ze/die .. omsingelen/insluiten/aanhouden/overmeesteren; herder/bouvier/pitbull/rottweiler/hond & bijt/bijten/erop/hem/pakken & gaan/sturen/laten;
  pakken/nemen .. ${WEAPON} .. voor als; voor als hij/ze .. binnenkomt/komt/komen/binnenkomen & ${WEAPON};
  met .. ${ARMS} & ik/we/wij/onderweg/buiten/heen/eropaf/naar/klaar/achter; met .. ${ARMS}; heb/hebben .. ${ARMS}; ${ARMS} & zak/hand/handen/vast/bij me;
  tot we/ik/wij ${HIM}/ze/die hebben/heb/vinden/vind/gevonden; ${HIS} fiets/scooter/brommer/auto .. op slot; zitten/zit/zat op zijn/zn/hun rug/borst/buik/nek/benen;
  zelf gaan/doen/heen/kijken & politie/erheen/wachten; beter zelf; er .. achter zitten/rijden/gaan/lopen/fietsen/aan; er .. achter $;
  gaan & naar buiten & zeggen/vragen/vertellen/schreeuwen/roepen & hij/ze/hem/ie; zeggen .. dat hij/ze/ie .. op moet/moeten; gezegd .. dat hij/ze/ie .. weg/op/moest/moesten;
  zeggen ${HIM}/ze .. dat .. weg/op/moet/moeten; gezegd .. oprotten/opdonderen/wegwezen/weg; zeggen & oprotten/opdonderen/oprotten/opsodemieteren/wegwezen/ophoepelen/moven;
  naar ${HIM}/ze/die .. toe; naar ${HIM}/ze/die .. toe gelopen/gegaan; masker/bivakmuts/capuchon/muts .. af/van & trekken/trek/rukken/ruk;
  sta/staan .. met .. ${RIDE} .. ervoor/dwars/achter/erachter; met .. ${RIDE} .. ervoor/dwars/erachter/voor; ${RIDE} ervoor/dwars/erachter;
  kijken .. in .. huis/schuur/pand/loods/bosjes/steeg & gaan & wie/daar/zit/zitten/hij/ze; gaan & binnen & kijken & wie/wat; laat .. los & pakken/bijten/bijt/hem/hond/die;
  houden .. deur/poort/hek/raam/schuur .. dicht/tegen & hij/ze/schuur/binnen/ie/die/hem; deur/poort/hek dicht .. houden & hij/ze/ie/die/hem; confronteren; confrontatie; aangesproken;
  weggejaagd; weggestuurd; opjagen; opgejaagd; verjagen; verjaagd; verjaag; bang maken & ${HIM}/ze; afschrikken & ${HIM}/ze; schrik aanjagen; omver lopen; pootje haken;
  pootje & haken/gehaakt; onderscheppen; onderschep; onderschept; inrekenen; pakken wat we pakken; rondrijden & zoeken/vinden/hem/ze; rondjes & hem/ze/vinden/zoeken & tot/zoeken/vinden;
  speuren & ${HIM}; zoek ${HIM}/ze; zoeken ${HIM}; zoeken .. de/die dader/daders/dief/dieven/inbreker/gast/gasten; de hele wijk uitkammen; uitkammen; kam .. uit; dood rijden;
  rijden & ${HIM} & dood/aan/om/overhoop;
  op de hielen; op zijn/zn/hun hielen; bij ${HIS} ${GARB} & hebben/heb/pakken/houden/grijpen/trekken; ${HIM}/die & bij ${HIS} ${GARB}; hebben/heb ${HIM} & bij ${HIS} ${GARB};
  bij de ${GARB} & pakken/grijpen/hebben/heb;
  houden ${HIM}/ze/die .. hier; houden ${HIM}/ze & tot/totdat; houden & die/de/deze/dat ${PERSON} & hier/binnen; ${HIM}/ze .. hier houden; heb/hebben/zitten/ligt .. ${HIM} .. op de grond;
  ${HIM}/ze .. op de grond; op ${HIM} zitten/gaan; zitten .. bovenop ${HIM}; zitten .. boven op ${HIM}; zitten .. op ${HIM};
  heb/hebben ${HIM}/ze .. beet/klem/vast/tepakken/ingesloten/opgesloten; heb/hebben .. die ${PERSON} .. vast/beet/klem; ${HIM}/ze .. te pakken; die ${PERSON} .. te pakken;
  ${HIM} .. neergelegd; ${HIM} .. onder controle; armklem; wurggreep; heupworp;
  staan/gaan/zetten/parkeren/zit/rijden & voor/achter/tegen/naast ${HIS} ${RIDE} & weg/uit/ervandoor/wegkomen/weggaan/verder/kan; staan/zetten .. voor ${HIS} ${RIDE};
  gaan & voor ${HIS} ${RIDE} & staan/liggen/zitten/hangen; sta voor ${HIS} ${RIDE}; achter ${HIS} ${RIDE} & staan/zetten/parkeren & weg/kan; dwars voor/achter ${HIS} ${RIDE};
  pal voor/achter ${HIS} ${RIDE}; auto/bus/wagen/busje/aanhanger ervoor/erachter/ertegenaan & zetten/parkeren/gezet; met .. auto/bus/wagen/trekker .. dicht/klem/blok; weg afzetten;
  straat afzetten; weg/straat .. afgezet; poort/hek/deur/steeg .. dicht/slot & gegooid/gedaan/gedraaid/houden & hij/ie/die/hem/vast;
  trekken ${HIM}/die/ze & uit/van/af/naar; trekken .. die/de ${PERSON} & uit/van/af; ${HIM} .. eraf/eruit/omver/vanaf/neer & trekken/halen/sleuren/schoppen/trappen/duwen/rijden;
  van ${HIS} ${RIDE} .. trekken/rijden/duwen/schoppen/trappen/slaan/halen; trekken/rijden/duwen/schoppen/trappen/slaan/sleuren/halen & van ${HIS} ${RIDE};
  uit ${HIS} ${RIDE} .. trekken/halen/sleuren; trekken/halen/sleuren & uit ${HIS} ${RIDE}; ${HIS} ${RIDE} .. aanrijden/rammen/lekprikken/leeglaten; van achteren .. aanrijden/pakken/grijpen;
  pakken/halen/gritsen/trekken/nemen & ${HIS} sleutel/sleutels/telefoon/rugzak/tas/buit/fiets & af/uit; ${HIS} sleutel/sleutels/autosleutel/autosleutels .. af/uit/afgepakt/gejat/gepakt/heb;
  fiets/scooter/sleutels/tas .. afgepakt; tas/buit/spullen .. terugpakken/terughalen/afpakken/afhandig;
  struinen & er .. naartoe/heen/achteraan; struinen & erheen/ernaartoe/ernaar/achterna/erachteraan; struinen & naar ${PRONOUN}/die toe; sluipen/kruipen & ernaartoe/erheen/dichterbij;
  poolshoogte & nemen/gaan/ga & ${PRONOUN}/die/mannen/lui/gasten/jongens/types/binnen/schuur; kijken .. wat hij/ie/ze/die/zij & uitspoken/uitspookt/moet/moeten/doet/wil/willen & gaan/lopen;
  kijken .. wie dat is/zijn & gaan/lopen; gaan/lopen & naar binnen & kijken & hij/ie/ze/die/iemand/uitspoken/uitspookt; vragen .. wat hij/ie/ze/die; vragen wie hij/ie/ze .. is/zijn;
  er .. zelf .. heen; zelf .. naar binnen & gaan/ga/hij/ze;
  zitten & ${HIM}/ze & achterna/erachter; rijden & achter ${HIM}/${PRONOUN}; ${HIM} .. blijven volgen; blijven ${HIM}/ze .. volgen; blijf ${HIM}/ze .. volgen/achterna; volgen ze $;
  volgen ze nu/wel/op/naar/tot; ze .. volgen; achter ${HIS} ${RIDE} aan; achter ${HIS} ${RIDE} .. rijden/rij/aan/gaan; rijden/fietsen/lopen/gaan .. er .. achter $;
  erachter & rijden/rij/fietsen/lopen; op ${HIS}/hun spoor & zitten; in achtervolging; achtervolging & inzetten/ingezet/zet; zet de achtervolging in; klopjacht; mee jagen;
  zoektocht & ${HIM}/dader/dief; gaan/ga .. de wijk/buurt/straat/bosjes/steeg/schuur .. door & knuppel/zaklamp/${HIM}/dader/dief;
  vastbinden; vastgebonden; vastbind; tiewraps; tie wraps; boei ${HIM}; boeien ${HIM}; tape ${HIM}; knevel; opsluiten & ${HIM}/${PERSON}/die/ze; opgesloten & ${HIM}/ze & heb/hebben;
  sluit ${HIM}/ze op; vastketenen; onderuit gehaald; tegen de muur .. zetten/gezet/duwen/drukken; ${HIM}/die .. tegen de muur/vlakte/grond; tegen de vlakte;
  naar de grond & werken/gewerkt/halen/gebracht; knie in ${HIS} rug; neerleggen & ${HIM}; leg ${HIM} neer; knock out; knockout;
  ${HIM} .. een klap/tik/dreun/trap/schop/knietje/duw & geven/gegeven/verkoop/geef/verkocht;
  klap/tik/dreun/trap/schop/knietje/hengst/lel/oplawaai & geef/geven/gegeven/verkoop/verkopen/verkocht & ${HIM}/die/ze;
  heb/hebben .. ${WEAPON} .. liggen/klaarliggen/klaarstaan/vast/gepakt/binnen/handbereik/paraat/meegenomen; ${WEAPON} & achter de deur/paraat/handbereik/gepakt/meegenomen/meenemen;
  ${WEAPON} & gaan/ga/ren/loop & naar buiten/erop/erheen/hem/ze/heen; gewapend met; gewapend & gaan/naar/staan;
  geweer/jachtgeweer/buks/pistool/windbuks/luchtdruk/hagelgeweer & pakken/halen/heb/laden/liggen/mee/klaar/schieten;
  gooien & ${HIM}/ze/die/${PERSON} & hoofd/kop/sloot/gracht/vijver/steen/stenen/water; bloempot/dakpan/steen/stenen/baksteen & op ${HIS} kop/hoofd/kanis/harses; spuit ${HIM}/ze;
  spuiten & ${HIM}/ze; pepperspray & ${HIM}/gezicht/ogen/spuiten/klaar/heb; heet water & ${HIM}/gooien/kop; hete olie;
  hond .. los/erop/opaf/afsturen/ophitsen & laten/sturen/stuur/zetten/hits/gaan/gooi; hits .. hond; hond & ${HIM} & bijten/pakken/grijpen;
  verdrijven & ${HIM}/ze; jagen & ${HIM}/ze & weg/sloot/uit/straat/dorp/buurt/terug; wegsturen & ${HIM}/ze; zelf .. oppakken/aanpakken/afhandelen/afrekenen; afrekenen & ${HIM};
  ${HIM}/ze/die .. aanpakken/opzoeken/opjagen/opsporen/inrekenen/klemzetten/onderscheppen/tegenhouden/vasthouden/overmeesteren; opzoeken & ${HIM} & thuis/gaan; langsgaan & ${HIM}/zijn;
  bij ${HIM} langs & gaan/ga/even; bij ${HIM} .. aanbellen/langsgaan/langs/verhaal; aan ${HIS} deur .. staan/gaan; kletskous $ & ${HIM};
  halen & ${HIM} & in; inhalen & ${HIM}; duw ${HIM}; duwen & ${HIM} & om/van/sloot; houden & ${HIM} & bezig/praat; vragen ${HIM} wat/waar/wie; vraag ${HIM}; gaan & ${HIM} & zoeken;
  ${HIM} .. zoeken; op zoek naar ${HIM}; op zoek naar die ${PERSON}; gaan & zelf & binnen; staan .. voor .. auto/bus/wagen & gaan; spring & voor & auto; rondje rijden & vinden/zoeken/pakken;
  te lijf; met blote handen; knokken & gaan; vechten & gaan & ${HIM}; achter de/die/deze/dat ${VEHICLE} aan; volgen & de/die/deze/dat ${VEHICLE}; vragen wat hij/ie/ze/die;
  vragen & wat .. hier moet/doet/zoekt; klemgereden; klemgezet; vastgezet & ${HIM}; klaarstaan & ${WEAPON}; klaarliggen & ${WEAPON};
  achter ${PRONOUN}/die .. aan; achter ${PERSON} aan; achter die/de/dat ${PERSON} aan; achter zon .. aan; erachteraan; achteraan; achterna; er achter aan; er achteraan; erachter aan;
  er .. achteraan; erachter & gaan;
  eropaf; erop af; er op af; er .. op af; er .. opaf; er .. eropaf; op ${PRONOUN}/die .. af; op de/die ${PERSON} af; gaan & erheen; gaan & er .. heen;
  gaan/lopen/rennen/rijden/fietsen & ernaartoe/ernaar; gaan/lopen/rennen/rijden & er .. naartoe;
  lopen/rennen/rijden/fietsen/sprinten & erheen; lopen/rennen/rijden/fietsen & er .. heen; lopen/gaan/rennen & naar ${PRONOUN}/die/${PERSON} toe; achtervolgen; volgen ${PRONOUN};
  volgen & ${PERSON}; volgen die $; ${HIM} .. volgen; die/deze/de ${PERSON} .. volgen; schaduwen & ${PRONOUN}; jagen & ${PRONOUN}/${PERSON}; erachter & zitten/rijden/fietsen;
  achterop & zitten;
  pakken ${HIM}; pakken ze $; pakken haar $; pakken .. die/deze/de ${PERSON}; pakken ${PERSON}; ${HIM} .. pakken; die/deze/de/dat/zon ${PERSON} .. pakken; pakken die $; die pakken;
  pakken .. te pakken; te grazen nemen; vangen & ${HIM}; vangen & die/de ${PERSON}; gaan & opwachten; opwachten; wachten .. op & ${PRONOUN};
  houden & ${PRONOUN} & tegen/vast/staande; houden & die/de/deze ${PERSON} & tegen/vast/staande; houden vast; houden tegen; tegenhouden; tegengehouden; vasthouden; vastgehouden; vastpakken;
  vastgepakt; beetpakken; beetgepakt; overmeesteren; overmeesterd; tackelen; tackle; getackeld; aanhouden & ${PRONOUN};
  insluiten; ingesloten; sluiten & ${PRONOUN} & in; omsingelen; omsingel; omsingeld; opsluiten & ${PRONOUN}; sluiten & ${PRONOUN} & op; bind & ${PRONOUN} & vast; kraag; nekvel; lurven;
  tegen de grond; op de grond werken; onderuit & halen/trappen/schoppen; neerhalen; vloeren;
  stoppen ${PRONOUN}/${PERSON}; spreken ${PRONOUN} & aan; spreken & ${PERSON} & aan; aanspreken; confronteer; verhaal halen; verhaal gaan halen; ter verantwoording; burgerarrest; afpakken;
  pakken & ${PRONOUN} & af; wegjagen; jagen & weg; wegsturen;
  slaan ${HIM}; slaan/schoppen/trappen/meppen/beuken/rammen die; slaan ze $; slaan .. die/de ${PERSON}; ${HIM} .. slaan; schoppen ${HIM}; schoppen .. die/de ${PERSON}; ${HIM} .. schoppen;
  meppen; mep ${PRONOUN}; beuk ${PRONOUN}; beuken & ${PRONOUN}; rammen ${PRONOUN}; stompen & ${PRONOUN}; knal ${PRONOUN}; in elkaar slaan/rammen/trappen/beuken/timmeren/meppen;
  verrot & slaan/schoppen; slaan & in elkaar; slaan & verrot; slaan & tanden/hersens/kop/bek/smoel/muil/kanis/gebit;
  schoppen & kop/kont/reet/hol/zak; trappen & kop/kont/reet/hol; breken & poten/benen/nek/armen/botten/vingers/poot;
  op zijn/zn/z/je/hun/der/dr bek/smoel/gezicht/muil/kanis/kop/donder/flikker/lazer & slaan/geven/krijgen/gaan; lesje & leren/leer/geleerd/lesje; les & leren/leer/lesje;
  onder handen nemen; pak slaag; pak rammel; klappen & geven/uitdelen/verkopen; klap & verkopen/geven/verkoop; dreun & geven/verkopen; kopstoot; hersens & inslaan; sla & neer; neerslaan;
  neer slaan; aftuigen; afrossen; mores;
  blokkeren & ${BARRIER}/dicht/af; blokkeren; versperren; barricaderen; zetten/parkeren & auto/wagen/bus/busje/bestelbus/aanhanger/trekker/tractor & dwars/ervoor/voor/achter/klem/weg;
  parkeren & ${PRONOUN}/die & klem/vast; zetten ${PRONOUN} .. klem/vast; klemzetten; klemrijden; klem rijden/zetten/gereden; rijden & klem; rammen & klem;
  rammen & auto; rijden & van de weg; rijden & van zijn sokken; van de weg af rijden; aanrijden & ${PRONOUN}; rijden & omver/overhoop/plat/ondersteboven & ${PRONOUN}; snijden & af;
  afsnijden; steken & ${HIS}/de/alle/autobanden banden; banden & lek/leeg & ${HIS}/de/ervan; prikken & ${HIS}/de banden; sleutel/sleutels & contact; fiets/auto & afpakken/vastzetten;
  wegversperring;
  pakken/halen/nemen/grijpen/meenemen/zoeken/houden & ${WEAPON}; met & ${WEAPON} & gaan/staan/lopen/rennen/wachten/zitten/komen; wachten & ${WEAPON};
  heb/hebben .. ${WEAPON} .. klaar/bij/mee/vast/hier/naast; ${WEAPON} & klaar; ${WEAPON} & mee; met .. ${WEAPON} naar buiten; ${WEAPON} achter de deur; bewapenen; bewapen; wapen je;
  honden/hond & loslaten/los/erop/opaf/achteraan/erachteraan & laten/sturen/zetten/gaan; hond & op afsturen; hond & erop & af; trap .. deur in; trappen .. deur in;
  ga & naar binnen & ${PERSON};
  klim & achterna; steen & gooien & ${PRONOUN}; stenen gooien; bekogel; bekogelen; glas & ingooien; gooi & ruit & in; haal ${PRONOUN} & eruit/neer/onderuit; trekken ${PRONOUN} & eruit/van;
  sleur; sleuren; gooi ${PRONOUN} & sloot/gracht/grond; lok ${PRONOUN}; lokken & ${PRONOUN}`;

export const urges = `
  pakken/grijpen/vangen/volgen/achtervolgen we/wij ${HIM}/ze/haar/die; houden we/wij ${HIM}/ze/haar .. tegen/vast/staande; komen .. allemaal & pakken/grijpen/vangen/tegenhouden;
  iemand moet/moeten ${HIM}/haar/ze/die .. stoppen/tegenhouden/pakken/vasthouden/grijpen; moeten ${HIM} .. stoppen;
  mag/mogen/zal/laat .. niet .. wegkomen/ontsnappen/ontkomen/lopen/wegrijden/vertrekken/wegfietsen/wegrennen/doorrijden; laat ${PRONOUN}/die .. niet .. lopen/gaan/weg/ontglippen/wegkomen; niet laten lopen/wegkomen/gaan/ontglippen/ontsnappen;
  sluit ${PRONOUN}/die in; sluit .. de straat/steeg/brug/weg af; zet de straat/steeg/brug/weg af; snij ${PRONOUN} af; rij ${PRONOUN}/die .. klem/aan/plat/omver/ondersteboven/sloot;
  niet .. wachten op .. politie/agenten/juten/wout; wachten op .. politie heeft geen zin; politie .. te laat & zelf/zelluf/doen/pakken; politie duurt .. lang & zelf/dan/doen/pakken;
  politie doet .. niks & zelf; zelf doen & politie; dan .. zelf maar; dan maar zelf; zelf .. achter/op af/recht; het zelf op te lossen; eigen rechter; zelf rechter; voor eigen rechter;
  heft in .. eigen; recht in .. eigen;
  met een man/ploeg/groep/groepje/clubje/stel .. vijf/zes/tien/vier/drie/man/mannen & pakken/krijgen/gaan/eropaf/erheen;
  wie gaat/komt/loopt/rijdt/fietst .. mee & hem/ze/die/dader/dief/eropaf/zoeken/jagen/schuur/pakken/kijken/vangen/erheen/achteraan; wie is er bij & pakken; wie durft & mee/eropaf/hem;
  wie heeft er een knuppel/wapen/honkbalknuppel/buks/hond/busje; verzamelen bij/op/voor/op de/om/nu & ${WEAPON}/pakken/eropaf/hem/ze/mannen/jagen/zoeken;
  iedereen/allemaal/allen/mannen/iederen .. naar & pakken/wegkomen/ontsnappen/hem/ze/insluiten; met zn/zijn/z allen/tweeen/drieen/vieren/vijven & eropaf/erheen/erop/achteraan/erachteraan;
  samen eropaf/erachteraan/erop; samen er .. op af/achteraan/heen; samen krijgen we; we krijgen ${PRONOUN}/die wel; krijgen we ${PRONOUN}/die wel; we pakken ${PRONOUN}/die wel;
  eropaf jongens/mannen/buren/allemaal/nu; hup eropaf; erop los; drijf ${PRONOUN}/die; jaag ${PRONOUN}/die; duw ${PRONOUN}/die; trap ${PRONOUN}/die; sla ${PRONOUN}/die; ram ${PRONOUN}/die;
  vang ${PRONOUN}/die; tackel ${PRONOUN}/die; knuppel ${PRONOUN}/die; stop ${PRONOUN} $; stop die; trek ${PRONOUN}/die & van/uit/eraf; gooi ${PRONOUN}/die & sloot/gracht/grond/water/vijver;
  bind ${PRONOUN}/die; burgerwacht; knokploeg; buurtwacht & eropaf/pakken/knuppel;
  wie gaat er mee $; wie gaat mee $; wie gaat er .. mee & af/achteraan/pakken/kijken; wie helpt .. pakken/vangen/tegenhouden; wie doet er mee & pakken/vangen; wie komt er mee $;
  met zn/zijn/z allen eropaf/erop/erachteraan/achteraan; met zn/zijn/z allen er; met man en macht;
  allemaal naar buiten; iedereen naar buiten; allen naar buiten; mannen naar buiten; kom .. allemaal naar buiten; kom .. naar buiten met; zelf oplossen; lossen .. zelf .. op; zelf regelen;
  regelen .. zelf .. wel; zelf ingrijpen; zelf even af; zelf pakken;
  recht in eigen hand/handen; heft in eigen hand/handen; eigenrichting; burgerwacht & pakken/gaan/halen; niet wachten op de politie; niet op de politie wachten; politie .. niet voor nodig;
  politie .. niet nodig; kom op mannen; mannen verzamelen; verzamelen & mannen/pakken/knuppel;
  laat je niet kennen; niet laten ontsnappen; laat .. niet ontsnappen; laat .. niet wegkomen; niet weg laten komen; laat .. niet gaan & pakken/houden; op hem af; sla erop; sla er op;
  grijp .. $; hou ${PRONOUN} daar; hou ${PRONOUN} vast; hou ${PRONOUN} tegen; pak ${PRONOUN}; pak die; grijp ${PRONOUN}; grijp die; pak dat/de/deze ${PERSON}; grijp dat/de/deze ${PERSON};
  vasthouden die/de ${PERSON}; opsluiten die/de/dat`;

/** Unsafe when one of us sees to it. */
export const trapped = `
  zodat hij/ie/die/ze/m/dat/${PERSON} .. niet/nergens/geen; kan/kunnen/komt/komen .. niet .. weg/uit/verder/ervandoor/door/wegkomen/ontsnappen/vluchten/wegrijden; niet weg kan/kunnen;
  niet .. weg/uit/ervandoor/wegkomen/door .. kan/kunnen; kan/kunnen/komt .. er .. niet .. uit/langs/door/meer; er niet .. uit/door/langs kan/kunnen;
  kan/kunnen geen/nergens .. kant/heen/naartoe; geen kant op/uit; nergens heen/naartoe; om hem/ze/die .. heen & staan/gaan/lopen; er omheen & staan/gaan; zit/zitten als ratten in de val;
  in de val; zit/zitten klem; zit/zitten .. ingesloten; geen ontsnappen aan`;

export const threats = `
  ga/gaat .. eraan & jij/je/hij/ie/die/jullie; tegenkomen/tegenkom/zie & ${PRONOUN}/je/jou & jarig/klap/klappen/kop/dood/benen/lesje; nog niet jarig;
  klap voor je/jouw kop/bek/muil/smoel/harses; klap/klappen & verdienen/verdient/verdien/nodig & kop/bek; trap onder je/zijn/hun kont/reet/hol; schop onder je/zijn/hun kont/reet/hol;
  slaan & straat/dorp/buurt uit; rij/rijd/rijden & ${HIM} & dood; trappen/schoppen/slaan & tanden & ${HIM}/bek/uit;
  ${HIM}/ze/die .. slopen/afmaken/afranselen/kapotmaken/doodslaan/vermoorden/verzuipen/wurgen; kop/hoofd/kanis .. eraf/afhakken/afslaan & slaan/hakken/trekken;
  slaan .. verrot/dood/blind/plat/invalide/murw; slaan .. ${WHOM} .. in elkaar/verrot/dood; slaan & ${HIM}/die/ze & in elkaar; schop ${HIM}/die/ze & dood/verrot/dorp/straat; ik maak je;
  sla je .. bek/smoel/kop/tanden; je gaat .. spijt; spijt van krijgen; zal je leren; ik zal hem/ze/die; ik zal je; ik sloop; sloop je; ram je; mep je; knal je; ik steek je/hem/ze/die;
  gaat .. dood & die/hij/ie/jij;
  slaan & verrot/dood/tanden/tand/hersens/kop/bek/smoel/muil/kanis/gebit/elkaar/lens/ziekenhuis; schoppen & verrot/dood/kop/kont/reet/ballen/ziekenhuis/elkaar;
  trappen & verrot/dood/kop/reet; breken & poten/benen/nek/armen/botten/vingers/poot; maken & ${PRONOUN}/die/je/jou/jullie/${PERSON} & af/dood/kapot/koud;
  afmaken & ${WHOM}; maak je af; maak je dood; doodmaken; dood maken; doodslaan; doodschieten; dood schieten; schieten & dood/neer/kop/kapot & ${WHOM}; vermoorden; vermoord & ${WHOM}/je;
  wurgen; wurg; neersteken & ${WHOM}; steken & ${PRONOUN}/je & neer/overhoop; steken & ${PRONOUN} & mes; sloop ${PRONOUN}; slopen ${PRONOUN};
  bloed laten spugen; strot & ${PRONOUN}/dicht/zijn; keel & dichtknijpen/doorsnijden; ballen & afsnijden/afhakken/eraf; kogel & door/verdient/kop; hersens & inslaan`;
