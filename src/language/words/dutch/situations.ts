// What a Dutch message is about and whether there is danger: patterns (notation: vocabulary.ts).
import type { Case } from '../../../scenario/vocabulary.ts';
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
