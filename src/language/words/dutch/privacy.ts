// Showing, asking for or naming somebody in Dutch: words, and patterns (notation: vocabulary.ts).

/** What is shown, asked for or spread. */
export const media = `
  foto, fotos, fotootje, fotootjes, plaatje, plaatjes, pic, pics, picca, picje, filmpje, filmpjes, film, video, videos, videootje, vid, vids, beelden, camerabeelden, deurbelbeelden,
  videobeelden, cambeelden, bewakingsbeelden, screenshot, screenshots, opname, opnames, still, stills, selfie, kop, gezicht, smoel, smoelwerk, porem, tronie, kenteken, nummerbord, naam,
  adres, telefoonnummer, profiel, profielfoto, gegevens, portret, deurbelfilmpje, deurbelvideo, deurbelfoto, ringbeelden, deurbelopname, snapshot, paspoort, naam en adres, link, identiteit,
  volledige naam`;
/** Of those, what people ask each other for. */
export const pictures = `
  foto, fotos, fotootje, plaatje, pic, pics, picca, filmpje, filmpjes, film, video, videos, vid, vids, screenshot, camerabeelden, beelden, deurbelbeelden, videobeelden, deurbelfilmpje,
  picje, still, opname, opnames`;
/** Where everybody sees it. */
export const stages = `
  erin, linkedin, groep, app, appgroep, groepsapp, buurtapp, buurtapps, hier, facebook, fb, face, faceboek, insta, instagram, ig, tiktok, tik, tiktokken, snap, snapchat, twitter, x,
  internet, online, socials, social, media, youtube, dumpert, nextdoor, telegram, iedereen, overal, rond, site, groepen, apps, whatsapp, groepschat, buurtgroep, buurtpreventie, wijkapp,
  dorpsapp, dorpspagina, pagina, reddit, story, verhaal, status, buurtfacebook, dorpsfacebook, groepsgesprek, net, web, livestream, live, marktplaats, krant, appjes, etalage, lantaarnpaal,
  posters, marktpleintje, mensen, allemaal, erop, erbij, openbaar, openbaren, wereld`;
/** Of those, the ones on the internet. */
export const networks = `
  facebook, fb, faceboek, insta, instagram, tiktok, snapchat, linkedin, twitter, internet, online, socials, social, youtube, dumpert, nextdoor, telegram, reddit, livestream`;
/** Verbs (infinitives) of showing to everybody. */
export const shares = `
  delen, plaatsen, zetten, sturen, gooien, uploaden, verspreiden, publiceren, appen, knallen, pleuren, mikken, dumpen, droppen, twitteren, slingeren, flikkeren, tonen, ophangen, plakken,
  hangen, kwakken, smijten, doorsturen, rondsturen`;
/** Of those the ones that need no place beside them. */
export const spreads = 'delen, plaatsen, uploaden, verspreiden, publiceren, twitteren, doorsturen, rondsturen, sturen, appen, droppen';
/** Verbs (infinitives) of filming. */
export const films = 'filmen, fotograferen, opnemen, vastleggen';
/** Who may have it: "naar de politie", "aan de recherche". */
export const recipients = `
  politie, recherche, agent, agenten, wijkagent, meldkamer, bureau, 112, prive, pb, dm, beheerder, coordinator, aangifte, persoonlijk, politiebureau, verzekering, opsporing, rechercheur`;
/** Rules about pictures instead of pictures: verwijder, verboden. */
export const warns = `
  verboden, verwijder, verwijderen, verwijdert, verwijderd, weghalen, haal, liever, regels, huisregels, privacy, avg, strafbaar, gevaarlijk, verstandig, onverstandig, afgeraden, nooit,
  zonder, niemand, pas, voorkom, vermijd, geen, niet, nie, weg`;

/** Endings of more of such places. */
export const stageEndings = 'pagina, groep, groepsapp, buurtapp, groepschat, story, status';
/** What tells who or where somebody is. */
export const identity = `
  naam, voornaam, achternaam, namen, adres, woonadres, huisadres, thuisadres, adresje, telefoonnummer, mobiel, mobieltje, telefoonnr, telnr, socials, insta, instagram, facebook,
  facebookprofiel, fb, snapchat, snap, tiktok, profiel, werkgever, baas, gegevens, personalia, huisnummer, identiteit, mailadres`;
/** What nobody tells of a neighbour by name. */
export const sensitive = `
  drankprobleem, drankproblemen, alcoholist, alcoholiste, alcoholprobleem, zuipt, drugs, drugsverslaafd, drugsprobleem, verslaafd, verslaafde, verslaving, afkickkliniek, afkicken, kliniek,
  overdosis, schulden, schuldsanering, deurwaarder, failliet, uitkering, bijstand, wao, wajong, wia, voedselbank, ggz, psychiatrisch, psychiatrische, psychiater, psychiatrie, psychose,
  psychotisch, inrichting, schizofreen, schizofrenie, borderline, bipolair, manisch, depressief, depressie, zelfmoord, zelfmoordpoging, suicide, gescheiden, scheiding, vreemdgegaan,
  vreemdgaat, affaire, zwanger, abortus, miskraam, gevangenis, bajes, strafblad, veroordeeld, tbs, tbser, enkelband, reclassering, jeugdzorg, ots, voogdij, hiv, aids, soa, ontslagen,
  medicatie, adhd, autisme, huisuitzetting`;

const SHOWN =
  'foto/fotos/fotootje/filmpje/filmpjes/film/video/videos/videootje/beelden/camerabeelden/deurbelbeelden/screenshot/screenshots/opname/opnames/still/stills/plaatje/pic/pics/vid/selfie/deurbelfilmpje/deurbelfoto/profielfoto/portret/snapshot/deurbelvideo';

/** Words that ask for it. */
export const pleads = 'graag, aub, svp, pls, please, alsjeblieft, alstublieft, ajb, even, ff, gewoon, maar';
/** "Mag ik", and not "zal ik", asks leave. */
export const leave = 'mag, mogen, moet, kan, moest, zou';

export const privacy = `
  ${SHOWN} komen eraan/zo/straks/nog; opzoeken/natrekken/uitzoeken .. van wie .. auto/wagen/kenteken/bus/scooter;
  delen maar; gewoon delen; allemaal delen; delen dit/deze; dit/deze .. delen & allemaal/iedereen/maar;
  hier/dit/daar/zie/kijk & ${SHOWN} met .. kenteken/nummerbord/nummerplaat/gezicht; kenteken & waar hij/ie/die/ze/zij .. woont; weten/vinden we .. waar hij/ie/die woont;
  zoeken .. op/uit waar hij/ie/die .. woont; opzoeken/uitzoeken/achterhalen/uitvinden .. waar hij/ie/die .. woont;
  ${SHOWN} & komt/komen/gaat/gaan & groep/app/buurtgroep/groepsapp/appgroep/buurtapp/groepschat; maken .. tiktok/filmpje/meme .. van; dit is het/zijn/haar profiel/account;
  het profiel van die/deze/de; ${SHOWN} van zijn/haar/zn/die/hun gezicht/kop/smoel/hoofd; ${SHOWN} .. hieronder; bij wie .. kenteken & hoort/hoor/horen;
  kenteken & adres & weten/achterhalen/zoeken; wie dat is & achternaam; achternaam .. is; achternaam $; app/stuur/mail .. jullie .. ${SHOWN}; kijk/bekijk/check .. dit/deze ${SHOWN};
  zit/staat op snap/insta/facebook/tiktok/instagram/snapchat als/onder; gaat om & heet; zoveel/zo veel/massaal mogelijk delen; zoveel mogelijk delen; massaal delen; graag delen;
  deel massaal; delen aub/svp/pls/please/alsjeblieft; svp/aub delen; verder delen; doorsturen maar; stuur door; zegt het voort; ${SHOWN} graag/mag/mogen .. gedeeld/delen; komt zo online;
  gaat viral; viral & ${SHOWN}/laten/maken/gaan; zo ziet de/die dader/dief/inbreker/man eruit; zo ziet hij/ie eruit & ${SHOWN};
  hierbij/ziehier .. ${SHOWN}; hier is/zijn/nog/een/de/het/heb .. ${SHOWN}; ${SHOWN} in .. bijlage; ${SHOWN} hieronder/hierboven/bijlage/bijgevoegd/toegevoegd/volgt/volgen;
  bijlage & ${SHOWN}; zie de/deze/bijgevoegde/mijn/onderstaande ${SHOWN}; kijk .. ${SHOWN} van; dit is hem & ${SHOWN}; dit is de dader/inbreker/dief; dit zijn ze $;
  dit zijn de daders/dieven/inbrekers; ${SHOWN} .. op mijn/onze/m'n/mn status/story/pagina/profiel/tijdlijn/account; foto gemaakt van zijn/haar/dr/zn;
  foto/filmpje & gemaakt & rondgestuurd/doorgestuurd/gedeeld/rondgestuurd;
  kent/herkent/herkennen/herken/kennen/kenne & iemand/jullie/u/je/wie & ${SHOWN}; wie is die/deze/dit & ${SHOWN}; wie is die/deze gast/man/jongen/vrouw/kerel op;
  schandpaal & facebook/internet/online/insta/groep/nagelen; poster/posters/flyer/flyers/pamflet/briefjes & ${SHOWN}/kop/gezicht/hem/zijn/zn/hangen/ophangen;
  hangen & lantaarnpalen/lantaarnpaal/winkel/prikbord & ${SHOWN}/kop/gezicht/hem; zijn/haar/zn/hun .. werkgever; werkgever van die/hem/haar;
  bel/mail/app zijn/haar/zn baas/werkgever/moeder/vader/school/vrouw;
  telefoonnummer/mobiel/nummer/06/06nummer/mail van zijn/haar/hem/zn/de dader/ouders/moeder/vader; adres van die/de/hem $; adres van die/deze/de .. is;
  hier/dit is/heb .. zijn/haar/zn/hun telefoonnummer/mobiel/mobiele/06/nummer; hier het/zijn/haar .. telefoonnummer/nummer/06/adres; nummer van hem; bel hem/haar maar .. plat;
  bel hem/haar .. lastig; spam zijn/haar/hem; app hem/haar .. lastig; volg hem/haar/m op insta/instagram/facebook/fb/snap/snapchat/tiktok; ik weet .. waar hij/ie/die/ze woont & nummer/straat/laan/het; namen en rugnummers;
  zijn/haar/hun naam en adres; naam en adres & groep/hier/internet; kan/kun/kunt/kunnen .. kenteken .. opzoeken/natrekken/checken;
  kenteken & opzoeken/natrekken/opgezocht/nagetrokken/rdw & wie/woont/woon/naam/eigenaar/groep; kenteken op facebook/internet/insta/tiktok/twitter;
  maak .. foto/filmpje/fotos; maak .. een foto van hem/die/m; foto van hem $; fotos van hem $; foto graag; foto pls; foto aub; pics pls; iemand foto; iemand pics; dit is .. foto;
  dit is .. filmpje; foto van de dader; foto van de verdachte; kijk dit is m; dit is m $; zijn/haar/zn insta/instagram/facebook/snap/snapchat/tiktok/profiel;
  foto/fotos/filmpje/filmpjes/video/beelden/gezicht/kop & staan/staat & online/facebook/fb/insta/instagram/tiktok/internet/twitter/snap/youtube/dumpert/groep/app; hier .. foto;
  hierbij .. foto; hier .. fotos; hierbij .. fotos; hier .. filmpje; hierbij .. filmpje; hier .. video; hier de beelden; hier .. camerabeelden; hierbij .. beelden; hier zijn gezicht;
  hier zijn kop; zie foto; zie filmpje; zie bijgevoegde foto; zie de foto; zie fotos; kijk foto; foto bijgevoegd; foto toegevoegd; foto volgt; filmpje volgt;
  media weggelaten; afbeelding weggelaten; video weggelaten; foto weggelaten; img jpg; jpg; jpeg; mp4; stuur het rond; stuur dit door; stuur dit rond; deel dit; delen delen;
  dit is hem & foto; dit is zijn profiel; hier zijn facebook; hier is zijn facebook; zijn facebook; haar facebook; zijn insta; op facebook gevonden; naam en adres; zijn adres is;
  haar adres is; zijn adres; haar adres & is/hier;
  zijn telefoonnummer is; haar telefoonnummer is; zijn/haar/dr/zn/z nummer is; zijn/haar/zn .. telefoonnummer; zijn/haar 06; zijn/haar nummer staat; kenteken natrekken;
  zoek .. kenteken .. op; kenteken kan natrekken; weet iemand .. waar hij/ie/die .. woont; wie weet waar hij/ie/die .. woont; waar woont hij/ie/die; iemand .. zijn/haar adres;
  wie weet .. adres; iemand .. zijn achternaam; iemand zijn naam & weten; wie herkent deze man/vrouw/jongen/persoon/gast; herkent iemand deze man/vrouw/jongen/foto/persoon/gast;
  herkent iemand hem op; ik heb hem opgezocht; opgezocht & facebook/google; googlen & naam; live gaan; ga live; livestream`;
