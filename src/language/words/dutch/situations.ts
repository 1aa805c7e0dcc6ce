// What a Dutch message is about, whether there is danger, and what is wrong with its tone: patterns (notation: vocabulary.ts).
import type { Case } from '../../../scenario/vocabulary.ts';
import type { Conduct } from '../../facts.ts';
import type { PatternList, Vocabulary } from '../vocabulary.ts';

/** What the words say it is about; which counts when there are two, is decided in situation.ts. */
export const cases: PatternList<Case> = {
  collision: `
    aanrijding; aanrijden; doorrijden; doorrijder; botsing; verkeersongeluk; verkeersongeval; ongeluk; ongeval; geschept;
    botsen; aangereden; fietser & van .. fiets & gereden; rijden & fietser/fietsster & aan/omver;
    auto & tegen .. fietser/fietsster/fiets; van zijn/haar/de sokken gereden; ondersteboven gereden; omver gereden`,
  missing: `
    vinden & de weg & niet; vinden & weg & terug & niet; weet de weg niet; gaan/lopen & van huis & moeder/vader/opa/oma/man/vrouw; vermist; vermiste; vermissing; missen & man/vrouw/vader/moeder/opa/oma/kind/zoon/dochter/buurman/buurvrouw/hem/haar;
    weggelopen; lopen & weg & dementie/dement/verpleeghuis/thuis; dementie; dement; dementerend; dementerende; alzheimer;
    verdwaald; man/vrouw/vader/moeder/opa/oma/kind/zoon/zoontje/dochter/dochtertje/buurman/buurvrouw/moeder & kwijt;
    moeder/vader/opa/oma/zoontje/dochtertje/man/vrouw/buurman/buurvrouw/schoonmoeder/schoonvader & verdwenen; niet thuisgekomen;
    niet thuis gekomen; moeder/vader/opa/oma/schoonmoeder/schoonvader & is weg; dwalen; verward; verwarde; in de war;
    kan .. niet vinden & moeder/vader/man/vrouw/opa/oma`,
  burglary: `
    inbraak; inbreken; inbreker; inbrekers; ingebroken; insluiper; insluipers; insluiping; inbraakpoging; poging tot inbraak;
    woninginbraak; braak; breken & in $; breken iemand in; breken een man/vrouw/vent/kerel in; wordt ingebroken; insluipen; ingeslopen; breken & bij .. in; breken in bij; breken .. in bij/op;
    breken & in & huis/woning/schuur/school; iemand & in .. huis van`,
  violence: `
    vechten; vechtpartij; ruzie & slaan; mishandeling; mishandeld; overval; overvallen; beroofd; beroving; straatroof; bedreigd;
    bedreiging; steekpartij; schietpartij; slaan & man/vrouw/hem/haar/iemand/elkaar; geslagen; knokken; knokpartij;
    schoppen & elkaar/hem/haar; op de vuist; in elkaar geslagen; aanranding; aangevallen; dreigen & mes/wapen/pistool`,
  theft: `
    gestolen; diefstal; stelen; zakkenroller; tasjesdief; gejat; gepikt; winkeldief; winkeldiefstal; fietsendief; autodief;
    fietsendiefstal; nemen & mee & pakket/pakketje/fiets;
    mijn/onze fiets weg; mijn/onze/zijn/haar/hun fiets is weg; mijn/onze/zijn/haar/hun fiets is ineens/opeens/nu/ook weg; weggenomen; ontvreemd; dief; dieven`,
  vandalism: `
    vernieling; vernielen; vandalisme; graffiti; bekladden; ingegooid; bekrast; gesloopt; vandalen; vandaal; spiegels & af;
    spiegel eraf; lek gestoken; banden & lek; slopen & bushokje/speeltuin; kapot gemaakt; beklad`,
  fire: `
    brand; in brand; in de fik; vlammen; vuur; rook; rookt uit; brandlucht; staat in de hens; ontploffing; explosie;
    woningbrand; autobrand; buitenbrand; rookontwikkeling; brandje`,
  medical: `
    onwel; bewusteloos; reanimatie; hartaanval; hartstilstand; gewond; gewonde; gevallen; flauwgevallen; buiten bewustzijn;
    niet bij bewustzijn; ademt niet; epileptische; beroerte; bloeden; niet aanspreekbaar; ambulance nodig; gewonden`,
  nuisance: `
    overlast; geluidsoverlast; hangjongeren; herrie; lawaai; muziek & hard; vuurwerk; wildplassen; zwerfafval; afval gedumpt;
    hangen & jongeren & rond; schreeuwen & straat; burengerucht; harde muziek; blaft; blaffende; dronken; dronkaard`,
  suspicious: `
    verdacht; verdachte; verdachts; verdacht persoon; verdachte situatie; vreemd; vreemde; raar; iets niet in de haak;
    niet pluis; vertrouw & niet; vertrouw & het niet; onbekende; scharrelt; onraad; geen goed gevoel; rare; gek & gevoel;
    klopt niet; opvallend`,
};

export const danger: Vocabulary['danger'] = `
    mes; messen; pistool; vuurwapen; wapen; wapens; geweer; machete; honkbalknuppel; knuppel; bijl; zwaard; revolver;
    steekwapen; gewapend; gewapende; boksbeugel; gewond; gewonde; gewonden; zwaargewond; lichtgewond; bloed; bloeden; bloedt;
    onder het bloed; bewusteloos; buiten bewustzijn; niet bij bewustzijn; bewegen & niet $; beweegt niet; ademt niet;
    reageert niet; niet aanspreekbaar; steken & neer; neergestoken; schieten; schiet; geschoten; schot; schoten; bedreigd;
    bedreigt; dreigen; reanimatie; reanimeren; gebroken been; hoofdwond; levensgevaar; onderkoeld; geen hartslag; steekpartij;
    schietpartij; pijn & been/hoofd/arm/rug/buik/nek; hartaanval; hartstilstand; gestoken & mes; been gebroken; arm gebroken;
    kan niet opstaan; kan niet meer opstaan`;

const TARGET = 'hem/haar/die/ze/man/vrouw/dader/dief/inbreker/gast/kerel/jongen/verdachte/hun/hen/types';

export const conduct: PatternList<Conduct> = {
  unsafe: `
    ik/we/wij ga/gaan .. erop/er af/op; ik/we/wij ga/gaan .. erop af; ik/we/wij ga/gaan er op af; ga/gaan ik/we/wij .. erop af;
    ik/we/wij ga/gaan .. op hem/haar/ze af; ik ga .. erheen; ik ga er .. heen; ik ga .. er naartoe; ik ga .. ernaartoe;
    we gaan .. erheen; ga ik .. erheen; ik loop er .. heen; ik ren erheen; ik/we/wij volg/volgen .. ${TARGET};
    volg/volgen ik/we .. ${TARGET}; ik ga .. ${TARGET} volgen; ik ga/loop/ren/fiets/rij/zit .. achter ${TARGET} aan;
    we gaan/lopen/rennen/rijden .. achter ${TARGET} aan; ik ga/loop/ren/fiets/rij .. er achteraan;
    ik ga/loop/ren/fiets/rij/zit .. erachteraan; we gaan/rennen/rijden .. erachteraan; we gaan/rennen/rijden .. er achteraan;
    ik ga/loop/ren/fiets/rij .. ${TARGET} achterna; ik ben .. ${TARGET} gevolgd; ik ben .. achter ${TARGET} aan;
    pak/grijp/grijpt/pakt ${TARGET} $; pak hem; grijp hem; pak die; grijp die; pak/grijp .. ${TARGET} vast;
    ik/we pak/pakken/grijp/grijpen ${TARGET}; we gaan ${TARGET} pakken/grijpen;
    laten/kom/zullen we .. ${TARGET} pakken/grijpen/vangen;
    ik ga .. ${TARGET} pakken/grijpen/tegenhouden/aanspreken/vastpakken/aanhouden/opwachten/confronteren/stoppen;
    houd/hou ${TARGET} tegen/vast; houd/hou die .. tegen/vast; ik/we hou/houd/houden .. ${TARGET} .. tegen/vast;
    ik sla .. ${TARGET}; we slaan .. ${TARGET}; sla hem; met .. knuppel naar buiten; ik pak .. knuppel; ik heb .. knuppel;
    ik rijd/rij .. klem; rijd/rij hem klem; rij hem van de weg; wie gaat er mee; wie gaat mee & achter/pakken/jagen;
    erop af met & allen/allemaal; erop af met zn allen; eropaf; allemaal erop af; kom allemaal naar buiten;
    er op af met zijn allen; kom .. erop af; we pakken hem; zelf pakken; zelf oplossen; ik trap .. de deur in;
    neem het recht in eigen hand; zelf wel even af; lesje leren; afmaken; klappen geven; klap verkopen; op zijn bek`,
  abuse: `
    klootzak; klootzakken; hoer; hoerenzoon; hoerenjong; kutwijf; kutvent; kutjoch; kutkinderen; kutmarokkaan; kutmarokkanen;
    kanker; kankerlijer; kankerlijers; kankerhoer; kankerzooi; teringlijer; tyfuslijer; tering; tyfus; lul;
    lullen $ & stelletje; eikel; eikels; idioot; idioten; mongool; mongolen; debiel; debielen; hou je bek; houd je bek;
    bek houden; bek dicht; rot op; rot toch op; flikker op; oprotten; sukkel; sukkels; achterlijk; achterlijke; godverdomme;
    gvd; trut; trutten; tuig; schoft; schoften; stomme koe; stom wijf; wijf; imbeciel; imbecielen; randdebiel; randdebielen;
    tokkie; tokkies; hufter; hufters; smeerlap; smeerlappen; kuthond; kutbuurt; hou toch je mond; stomkop; domkop; dombo;
    malloot; kloothommel; zeikerd; zeikwijf; kutzooi; optyfen; opsodemieteren; sodemieter op; krijg de; val dood; schijthond;
    gajes; uitschot; ouwe zeur; moron; mafkees; mafkezen; hou je kop; kop houden`,
  privacy: `
    hier .. foto; hierbij .. foto; hier .. filmpje; foto .. in de app; foto .. in de groep; foto .. online; foto delen;
    fotos delen; foto & delen & groep/app/facebook/iedereen; foto .. op facebook/internet/insta/instagram/twitter;
    foto & plaatsen/zetten & groep/app/facebook/internet/online;
    filmpje & plaatsen/zetten/delen & groep/app/facebook/internet/online;
    beelden & plaatsen/zetten/delen & groep/app/facebook/internet/online/hier; foto gemaakt .. zie; zie foto; zie filmpje;
    zie bijgevoegde foto; zie de foto; media weggelaten; afbeelding weggelaten; video weggelaten; stuur .. foto .. rond;
    deel .. foto; deel .. filmpje; deel deze foto; zet .. foto .. op/in/hier; zet .. filmpje .. op/in/hier;
    zet .. hem/haar online; ik zet de foto; ik deel de beelden; hier de beelden; hier de camerabeelden;
    wie herkent deze man/vrouw/jongen/persoon; herkent iemand deze man/vrouw/jongen/foto/persoon; van wie is dit kenteken;
    van wie is kenteken; wie zijn kenteken is dit; deel dit kenteken; kenteken & delen & groep/app/iedereen;
    zoek .. kenteken .. op; iemand die .. kenteken kan natrekken; kenteken natrekken; stuur het rond; stuur dit door;
    ik app .. foto; hij heet & woont; zij heet & woont; naam en adres; zijn adres is; haar adres is; zijn telefoonnummer is;
    haar telefoonnummer is; hier zijn gezicht; op facebook gevonden; heet & woont op; dit is zijn profiel; hier zijn facebook;
    dit is hem & foto; kun je .. foto .. sturen; iemand een foto $; heeft iemand .. foto; heeft er iemand .. foto;
    maak .. foto & groep/app; stuur die foto; stuur .. foto .. hier; ik stuur .. foto .. in`,
  offTopic: `
    goedemorgen allemaal; goedemiddag allemaal; goedenavond allemaal; fijne avond; fijne dag; fijn weekend; fijne vakantie;
    lekker weertje; lekker weer; te koop; te leen; te huur; iemand .. lenen; gratis af te halen; gratis ophalen; af te halen;
    haha; hahaha; lol; hihi; gefeliciteerd; hartelijk gefeliciteerd; verjaardag; wie wil; weggeven; marktplaats; oppas;
    hulp in de huishouding; storing & internet; internet & eruit/storing/plat; geen internet; ziggo; wifi; stroomstoring;
    welke container; kliko & straat/vandaag/morgen; oud papier; grijze container; groene container; afvalkalender;
    kat/poes/kater & kwijt/weg/vermist/zoek; kat/poes/kater/katje & gevonden; konijn & kwijt/weg; parkiet; katten; onze kat;
    mijn poes; mijn kat; hondenpoep; goede loodgieter; goede schilder; goede kapper;
    loodgieter/schilder/kapper/tandarts/stukadoor & iemand/tip/tips; barbecue; buurtfeest; straatfeest; borrel; buurtbbq;
    koffie drinken; taart; recept; voetbal & kijken/vanavond/gewonnen; wie kijkt er; ajax; feyenoord; wielrennen & kijken;
    sinterklaas; songfestival; bedankt $; bedankt allemaal; dank je $; dank je wel $; dank u wel $; dankjewel $; top $; oke $;
    ok $; prima $; thanks $; succes allemaal; welterusten; slaap lekker; prettige avond; welkom in de groep; welkom; collecte;
    kinderpostzegels; loten; werkzaamheden & weg/straat; bladeren & ruimen; grapje; geintje; moppen; gezellig;
    iemand nog & nodig; wie heeft er .. over; tweedehands; gevonden voorwerp; sleutels gevonden; handschoen gevonden;
    sjaal gevonden; knuffel; film & aanrader`,
};

export const prejudice: Vocabulary['prejudice'] = {
  group: `marokkaan, marokkanen, marokkaanse, marokkaantje, marokkaantjes, turk, turken, turkse, pool, polen, poolse, polak, roemeen, roemenen, roemeense, bulgaar, bulgaren, bulgaarse, antilliaan, antillianen, antilliaanse, surinamer, surinamers, buitenlander, buitenlanders,
    buitenlands, buitenlandse, allochtoon, allochtonen, asielzoeker, asielzoekers, vluchteling, vluchtelingen, zigeuner, zigeuners, neger, negers, negertje, moslim, moslims, arabier, arabieren, afrikaan, afrikanen, afrikaanse, oostblokker, oostblokkers, oostblok, gelukszoeker, gelukszoekers, woonwagenbewoner, woonwagenbewoners, kamper, kampers,
    zwerver, zwervers, syrier, syriers, somalier, somaliers, chinees, chinezen, donkere, getinte, gekleurde, zwarte, kleurling, medelander, medelanders, azc, islamiet, hoofddoekjes, jood, joden, joegoslaaf, joegoslaven, albanees, albanezen, oosteuropeaan, oosteuropeanen`,
  judgement: `
    typisch; weer zon; weer zo een; altijd; altijd hetzelfde; natuurlijk weer; weer een; dat volk; dat soort; dit soort;
    die lui; dat type; stelen; jatten; crimineel; criminelen; niet te vertrouwen; vertrouw & niet; hoort/horen hier niet;
    horen hier niet thuis; hoort/horen niet in; terug naar; eigen land; deugen niet; deugt niet; tuig; dieven; dief;
    allemaal hetzelfde; zijn allemaal; wat doet/doen/moet/moeten .. hier; wat heeft/hebben .. hier te zoeken;
    heeft/hebben hier niets te zoeken; niets goeds; niks goeds; weinig goeds; dus verdacht; dus; dan weet je het wel;
    weet je wel hoe laat; je weet hoe die zijn; zegt genoeg; uiteraard; kan niet anders; zeker weer; natuurlijk; volk; moet wel;
    zullen wel; zal wel; vast een inbreker; vast niet veel; vast; daar heb je ze weer; opsluiten; uitzetten; die horen; alweer;
    rotzooi; aso; niet in onze; niet in deze; hier niet thuis; kan nooit; past hier niet; hoef ik niet; hebben hier niks;
    geen goed`,
  look: `
    ziet/zien er .. crimineel uit; ziet/zien er .. uit als .. crimineel/inbreker/dief/boef; ziet/zien er niet .. nederlands uit;
    lijkt wel .. crimineel; types die hier niet thuishoren; zon type & vertrouw/dus; type & crimineel; lijkt me .. crimineel;
    niet van hier & uiterlijk; hoort hier niet & uiterlijk/huidskleur/kleur; vanwege .. huidskleur/uiterlijk; met zon kop;
    met zon uiterlijk; met zon huidskleur; met die kleur; boeventronie; inbrekerskop; zon kop; niet een van ons;
    geen nederlander dus; hoort hier niet thuis; niet van ons soort; crimineel uiterlijk; dat soort volk; dat volk;
    spreekt geen nederlands dus`,
};
