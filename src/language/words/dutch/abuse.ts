// Dutch swearing at people: words, and patterns (notation: vocabulary.ts).

const NASTY =
  'vieze/vuile/stomme/domme/achterlijke/gore/smerige/laffe/ouwe/oude/lelijke/vuil/vies/rot/halve/luie/zielige/ziekelijke/gestoorde/vervelende/schijt/grote/stelletje/stel/valse/irritante/misselijke/zieke/ranzige';

const CULPRIT = 'hem/ze/die/m/em/dat';
/** What people are called who are no good at what they do, or no good at all. */
const FOOLS =
  'lul/lulletje/hond/honden/rat/ratten/amateur/amateurs/prutser/prutsers/knoeier/knoeiers/kluns/klunzen/sul/sullen/watje/watjes/bangerik/bangeriken/slapjanussen/kneus/kneuzen/malloot/clown/clowns/kleuter/kleuters/kinderen/baby/babys/helden/nietsnutten/dwazen/dwaas/idioten/zeikerds/sukkels/imbecielen/kansloze/kanslozen/nietsnut/hypocriet/hypocrieten/huichelaar/huichelaars/zeurders/zeurder/aansteller/aanstellers/figuur/figuren/eikels/jankerds/mietjes/profiteurs/parasieten/zielenpoot/zielenpoten/drama/dramaqueen/muts/mutsen/doos/trien/tuthola/nozem/gek/gekken/mens/wijf/vent/ezel/ezels/koe/varken';
const ROLES =
  'operator/centralist/centraliste/telefoniste/beheerder/coordinator/buurman/buurvrouw/agent/agenten/collega/moeder/vader/ouders/vraag/gast/gasten/meldkamer';
const SCORN =
  'zielig/zielige/kansloos/kansloze/onbeschoft/onbeschofte/waardeloos/waardeloze/incompetent/incompetente/achterlijk/achterlijke/dom/domme/stom/stomme/gestoord/gestoorde/triest/trieste/treurig/treurige/sneu/sneue/laf/laffe/hersenloos/hersenloze/breinloos/egoistisch/egoistische/schijnheilig/schijnheilige/hypocriet/hypocriete/onnozel/onnozele/belachelijk/belachelijke/asociaal/asociale/lui/luie/irritant/irritante/ziek/zieke/walgelijk/walgelijke/vies/vieze/smerig/smerige/bekrompen/lomp/lompe/onbetrouwbaar/onbetrouwbare/waardeloze/vals/valse/gemeen/gemene/vervelend/vervelende';
const ADDRESSED = 'jij/je/jullie/u/bent/ben/zijn';

export const insults = `
  ${SCORN} wicht/wijf/mens/vent/joch/kind/kreng/schaap/doos/gans; val .. om jij; val toch om; val om $; gejank & hou/houd/stop/op; gejammer & hou/houd/stop; schande voor; rotte appel/appels;
  harses & klap/schop/knal; ouwe taart; oude taart; ouwe doos; ouwe tang; ouwe bok; ouwe snoeper; kapsoneslijer;
  wat een/n stelletje; stelletje ${FOOLS}; stel ${FOOLS}; ${ADDRESSED} & wat een ${FOOLS};
  wat een ${SCORN} ${FOOLS}/${ROLES}/volk/lui/bende/stelletje/types/tiep/gast/gasten/groep/buurt/oplichter/zooi/mensen/coordinator/beheerder/meldkamer;
  ben/bent/zijn .. jij/u/jullie .. een/n/zo .. ${SCORN} ${FOOLS}/${ROLES}; ${SCORN} ${ROLES} & jij/u/jullie/die/wat; jij/u/jullie ben/bent/zijn .. ${SCORN}/${FOOLS}; ben jij/je .. ${SCORN}; zijn jullie .. ${SCORN}; wat ben jij/je/u;
  wat zijn jullie ${SCORN}/toch/een/voor; te dom/stom/lui/achterlijk om/voor & ${ADDRESSED}/poepen/helpen/snappen/lezen; te stom voor woorden; zo dom/stom/achterlijk als; zo dom/stom ben;
  dom als het achtereind; achtereind van; niet goed wijs; niet goed snik; niet goed bij .. hoofd; niet goed in je; niet helemaal lekker; je spoort niet; spoor je/jij; sporen niet;
  jij spoort; jullie sporen; ben je gek geworden; ben je gestoord; ben je doof; ben je dom; ben je blind; gek geworden jij; ga je laten nakijken; laat je nakijken;
  hersens/hersenen/verstand & jij/je/jullie/u & geen/gebruik/gekregen; iq van; pannen van het dak; steekje los; schroefje los; niet alle vijf; doe eens normaal man;
  doe normaal man/mens/idioot/gek; doe eens .. normaal mafkees/idioot/gek/gast/jij; heb je .. verstand; stront in je;
  schijtlijster; schijtlijsters; schijtlaars; schijtebroek; schijtbak; broekschijter; broekpoeper; prutser; prutsers; knoeiers; nietsnut; nietsnutten; klaploper; klaplopers; uitvreter;
  uitvreters; uitschot; misbaksel; misbaksels; druiloor; druiloren; droeftoeter; droeftoeters; kluns; klunzen; hork; horken; botterik; lomperik; lomperd; hypocriet; hypocrieten; huichelaar;
  huichelaars; schijnheil; schijnheiligen; etterbuil; etterbuilen; kakmadam; viswijf; feeks; helleveeg; secreet; del; dellen; sloerie; sloeries; doos $ & domme; dwaas $; dwazen; gekken;
  gek $ & jij/ouwe/oude; gluurder & vieze; viezerd; viezerds; engerd; engerds; rotventje; rottige ventje/ventjes/kind/kinderen/jong/joch/vent/wijf/lui/jongen/jongens; rotlui; rotvolk;
  rotschoffie; rotbuur; rotburen; kutlui; kuttype; kutzooitje; schoelje; schavuiten & ${NASTY}; boef $ & vuile; boeven & vuile/smerige/gore; dieven & vuile/vieze/gore/smerige;
  dief & vuile/vieze/gore/smerige; gespuis; geboefte; schorremorrie; plebs; randfiguren & ${NASTY}; plurk; plurken; hersenloze; breinloze; mafkikker; mafkikkers; halve wilde; halve wilden;
  halfgare; halfgaren; zot; zotten; gek wijf; stuk verdriet; stuk ongeluk; stuk stront; stuk tuig; stuk ellende; stuk vreten; stuk ongedierte; stuk vuil; brok ellende; draak van een;
  zak hooi; zak aardappels; drammer; drammers; dictator; dictatortje; dictators; landverrader; nsb; ss er; hitler; stasi; gestapo; moffen; kneus; aanstellers; aansteller; bangebroek;
  bangebroeken; bange wezel; bangerds; zeurders; zeurpieten; zeikwijven; zeikert; zeikerts; stop met janken/zeiken/zeuren/kankeren/jammeren;
  hoe dom/stom/achterlijk/gestoord .. kun/kan/ben/zijn; ga .. dood; ga eens dood; je huis te staan; janker; jankerd; jankerds; lapzwansen; slapjanussen; slappe hap; slappelingen; slappeling;
  kleuters; tyfusjongens; tyfuskind; kankerjong; kankerjongens; kankerkind; kankermongool; kankermongolen; kankeridioot; kankerwijf; kankerlijders; tyfuslijders; teringlijders; teringjong;
  teringjongens; pleurislijers; takkewijf; takkejong; takkejongens; takkekind; klotekind; klotewijf; klotevent; hoerenjongen; mongooltje; debielerik; debiele; downie; downies; spasmoos;
  imbeciele; gemongoloide; kut mongool; flikkertje; janet; janetten; pisnicht; pot $ & vuile; mof; kaaskop & ${NASTY}; boer & domme/stomme/lompe; boeren & domme/lompe;
  hang ${CULPRIT} op; hang ${CULPRIT} & boom/hoogste/touw; knoop ${CULPRIT} op; ophangen die; schiet ${CULPRIT} & dood/kop/af/neer;
  doodschieten & moeten/moet/mogen/mag/gewoon/allemaal/direct/meteen/die; doodslaan & moeten/moet/gewoon/allemaal; dood aan;
  mogen ze/hem/die .. doodschieten/ophangen/afschieten/opknopen/doodslaan; moeten ze/hem/die .. doodschieten/ophangen/afschieten/opknopen/doodslaan/castreren/opblazen/verzuipen;
  laat ze/hem maar creperen; moge hij; hopelijk .. dood; hopelijk breekt hij; hopelijk krijgt hij kanker; ik hoop dat .. dood/sterft/creperen/crepeert/kanker/verongelukt/nek;
  creperen; crepeer; moge hij/ze; vinger in je reet; in je reet; in je hol; in je kont; lik me; kus mijn; kus me; zuig mijn; ga je moeder; ga je ma; je moeder is; je moeder was; je zuster;
  kop in het zand & jij; kan me de rug op; kunnen me de rug op; de pot op; de boom in & jij/jullie/loop/kan; ga toch fietsen; ga toch slapen & ouwe/oude; rot toch op; rot lekker op;
  rot maar op; rotten jullie; rotten .. op; oprotten jij/jullie/nu; sodeflikker op; kankeren jij/jullie; bek .. houden; hou eens op met zeiken; zeik niet; zeik .. niet zo; zeiken jullie;
  loop niet te zeiken/zeuren/kankeren/zaniken; lul niet; lul .. niet zo; lulkoek & jij/je; eikel die; bemoei je .. met je eigen; ik weet waar je/jouw; ik weet waar jij;
  weet waar jullie wonen; weet je wel te vinden;
  klootzak; klootzakken; klootviool; kloothommel; kloothommels; klojo; klojos; eikel; eikels $; die/stelletje/stel/zulke/vuile/stomme/een eikels; eikels zijn het/jullie/dat; lul; lullen $ & stelletje; lulletje; lulhannes; droplul; oetlul; slapjanus; idioot $; idioten;
  jij/je/die/deze/zon/halve/complete/volslagen/grote/stomme/vuile idioot; idioot & jij/je; een idioot $; een idioot die/met/op/in; mongool; mongolen; mongolie; debiel; debielen; imbeciel;
  imbecielen; randdebiel; randdebielen; achterlijk; achterlijke;
  sukkel; sukkels; trut; trutten; teef; teven; bitch; bitches; slet; sletten; hoer; hoeren; hoerenzoon; hoerenkind; hoerenjong; hoerenloper; tuig; tuig van de richel; schorem;
  schorriemorrie; gajes; rapalje; geteisem; canaille; krapuul; addergebroed; ongedierte; tokkie; tokkies; aso; asos; asociale; asociaal;
  hufter; hufters; schoft; schoften; ploert; ploerten; etter; etters; etterbak; etterbakken; etterbakje; rotzak; rotzakken; zakkenwasser; zakkenwassers; flapdrol; drol & ${NASTY}; mafkees;
  mafkezen; malloot; malloten; gladiool & ${NASTY}/achterlijk; gladiolen & ${NASTY}; mietje; mietjes; flikker; flikkers; flikkers $; homo & ${NASTY}/kut; poot & vuile; nicht & ${NASTY};
  kneuzen; loser; losers; mislukkeling;
  lapzwans; lamzak; lamzakken; lamlul; pannenkoek & ${NASTY}/wat; kwal; kwallen;
  ${NASTY} hond/honden/rat/ratten/varken/varkens/zwijn/zwijnen/beest/beesten/koe/koeien/geit/geiten/ezel/ezels/aap/apen/kip/doos/muts/tang/heks/heksen/zeug/trol/slang/zak/zakken/donder/bok/lui/mensen/volk/gek/gekken/kop/kerel/vent/wijf/wijven/kind/kinderen/dief/dieven/inbreker/viespeuk/flikker/idioot/idioten/vetzak/zeur/zeurkous/zeikerd/zwerver/junk/junks/leugenaar/profiteur/profiteurs/kakkerlak/kakkerlakken/smeerlap/smeerlappen/verrader;
  smeerlap; smeerlappen; viezerik; viezeriken; viespeuk; viespeuken; pervert; perverts; pedo; pedos; engnek; griezel & ${NASTY}; rotjoch; rotjochies; rotjongen; rotjongens; rotkind;
  rotkinderen; rotvent; rotwijf; rotmens; rotkop; kutkop; snotjong; snotjongen; snotaap; snotapen; snotneus; snotneuzen; vlegel; vlegels; kwajongens $ & stelletje; boerenlul; boerenkinkel;
  pummel; proleet; proleten;
  sufferd; sufferds; stommeling; stommelingen; stommerd; stomkop; domkop; domkoppen; domoor; dombo; oen; oenen; ezel $ & jij; wijf; wijven; kutwijf; kutvent; zeikwijf; troela; muts $ & jij;
  zeikerd; zeikerds; zeiksnor; zeurpiet; zeurkous; zeurkousen; zeikstraal; bemoeial; bemoeials; roddelaar; roddeltante; roddelaarster; kletskous & ${NASTY}; betweter; wijsneus; ouwehoer;
  ouwe zeur; oude zeur; lafaard; lafaards; lafbek; lafbekken; schijterd; schijtluis; schijterds; bangerik & ${NASTY};
  leugenaar; leugenaars; nsber; nsbers; nazi; nazis; fascist; racist; racisten; verrader; verraders; parasiet; parasieten; kankerlijer; kankerlijers; teringlijer; teringlijers; tyfuslijer;
  tyfuslijers; pleurislijer; pestkop & ${NASTY}; moron; retard; loeder; kreng; kut $ & ${NASTY}; kutten; gekkie; halve gare; halvegare; halve zool; halvezool; minkukel; uilskuiken; kakker;
  kakkers; gladjakker; ploeterkop; ratten $; rat $ & je; zwijn; zwijnen;
  gehandicapte & ${NASTY}/wat; spast; spasten; autist & ${NASTY}/wat/jij; kankerhond; kankerhoer; schijthond; kuthond; kutjoch; kutjongen; kutjongens; kutkind; kutkinderen; kutvolk;
  kutmarokkaan; kutmarokkanen; kutbuur; kutburen; teringhond; teringwijf; tyfushond; klotejongens; klerelijer; klerelijers; kolerelijer; kl zak; k t; hondenlul; apenkop; apekop; fucker;
  fuckers; motherfucker; cunt; asshole; bastard; son of a bitch; dickhead; vetklep; dikzak; vetzak; dikke & ${NASTY}; schijtzak; drollenvanger; koekwaus; mafketel; zakkenvuller;
  zakkenvullers; onmens; onmensen; monster & ${NASTY}/wat; monsters & ${NASTY}/wat; crapuul; galbak; gluiperd; gluiperds; gluipkop; stinkerd; stinkerds; oplichters & ${NASTY}; rund;
  runderen $; debieltje; idiotje;
  houden .. bek/mond/kop/smoel/waffel/muil/snavel/klep/rebbel $ & je/jullie/u/dicht/toch/eens; hou/houd/hou je bek; houd/hou je kop; hou/houd je mond; hou/houd toch je/jullie mond;
  hou/houd je waffel/smoel/muil/snavel/klep; hou/houd .. je waffel/smoel/muil/bek/kop/mond; bek houden; bek dicht; kop dicht; kop houden; mond houden jij; kop toe; bek toe; smoel houden;
  houd allemaal jullie bek;
  rot .. op; rotten op; oprotten; rot nou op; flikker op; flikker .. op; opflikkeren; donder op; donder .. op; opdonderen; opgerot; opgesodemieterd; sodemieter op; sodemieter .. op;
  opsodemieteren; kanker op; tief op; optiefen; optyfen; tyf op; tyf .. op; pleur op; pleur .. op; oppleuren; lazer op; lazer .. op; oplazeren; opzouten; zout op; opkankeren; kanker .. op;
  mieter op; opmieteren; krijg de; krijg toch de; krijg het heen; krijg .. kanker/tering/tyfus/pest/klere/kolere/pleuris/pokken/rambam/lazarus;
  krijgen de klere/tering/pest/kolere/tyfus/pokken; val dood; val toch dood; vallen dood; dood vallen; doodvallen; stik erin; stik er in; stik toch; stik lekker; sterf; verrek toch;
  verrekken toch; kruip in je/een hol; ga toch weg man; ga je schamen; schaam je $; loop naar de hel; loop naar de pomp; loop heen; fuck you; fuck off; fuck jou; fuck jullie; fuckoff; stfu;
  je moeder $; je ma $; je moer $; kus mijn reet; lik mijn reet; lik me reet; lik mn reet; zak in de stront; zuig; zuig een lul; kankert op; bek .. dicht;
  ik weet je te vinden; ik weet waar je woont; weet je te wonen; ik krijg je .. wel; we krijgen je .. wel; ik pak je .. wel; ik zal je krijgen; je gaat eraan; je bent er geweest;
  jij gaat eraan; hij gaat eraan; die gaat eraan; ben je dood; dan is hij dood; wacht maar jij;
  ophangen & moeten/ze/hem/hoogste/boom; opknopen; opknoop; opgeknoopt; afschieten & moeten/ze/hem/gewoon; afknallen; afgeknald; afgeschoten; verzuipen & moeten; verdrinken & moeten;
  castreren; gecastreerd; handen af; handen afhakken; handen & afgehakt; hand eraf; handen eraf; de doodstraf; muur & tegen & zetten; standrechtelijk; kogel door; nekschot;
  levenslang & tuig; wegrotten; brandt in de hel; branden in de hel; afgemaakt worden; aan de schandpaal; dood .. moeten`;

/** Diseases and worse in front of a noun: kutjochies, kanker dieven. */
export const curses =
  'kut, kanker, tering, tyfus, klote, klere, kolere, pleuris, pokke, pokken, takke, teringse, hoeren, flikkerse, godver, godverse, kk, fucking, fokking, kuttige';
/** People, when a curse stands before them. */
export const cursed = `
  lijer, lijers, hoer, hoeren, hond, honden, kop, koppen, joch, jochie, jochies, volk, gast, gasten, wijf, wijven, vent, kind, kinderen, jongen, jongens, buur, buren, mensen, lui, types,
  tuig, dief, dieven, inbreker, inbrekers, zwerver, zwervers, mongool, mongolen, aap, apen, homo, homos, tokkie, tokkies, agent, agenten, jeugd, jong, jongeren, kerel, kerels, mannetje, lul,
  eikel, eikels, idioot, idioten, junk, junks, mens, meid, hufter, hufters, bejaarde, bejaarden, oma, opa, turk, turken, marokkaan, marokkanen, pool, polen, buitenlanders, zwartjoekel,
  wouten, wout, politie, snotaap, vrouw, man, zooitje ongeregeld, groep mensen, rat, ratten, zak, zakken, beheerder, stelletje, stel, bende`;

/** How a word ends that can only be one: teringlijer. */
export const slurEndings =
  'lijer, lijers, lijders, wijf, wijven, hoer, mongool, mongolen, klootzak, klootzakken, debiel, debielen, idioot, idioten';
/** Verbs that tell of the scolding of somebody else: hij riep. */
export const quotes = `
  riep, riepen, roept, roepen, roepend, geroepen, schreeuwt, schreeuwde, schreeuwden, schreeuwen, schreeuwend, geschreeuwd, gilt, gilde, gilden, schold, scholden, scheldt, schelden,
  scheldend, uitgescholden, gescholden, uitschelden, uitschold, uitscheldt, noemt, noemde, noemden, noemen, genoemd, uitgemaakt, bruller, brult, brulde, brulden, tierde, tiert, vloekte,
  vloekt, gromde, snauwt, snauwde, beet, zei hij, bedreigt, bedreigde, bedreigd, dreigt, dreigde, dreigen`;
