// How Dutch people say that the police know, without a word for calling (those are in grammar.ts): patterns (notation: vocabulary.ts).

/** Whom they spoke: the number, the control room, the police. */
const LINE =
  '112/meldkamer/0900/8844/09008844/centralist/centraliste/politie/alarmnummer/alarmcentrale/noodnummer/wijkagent/popo/cops/police/wout/wouten/agent/agenten';
/** Of whom they say what was answered: not any police officer, who may say things on any day. */
const OPERATOR = '112/meldkamer/0900/8844/09008844/centralist/centraliste/alarmcentrale';
/** Who comes. */
const PATROL =
  'politie/politieauto/politiewagen/agent/agenten/eenheid/eenheden/patrouille/surveillance/hulpdiensten/wout/wouten/popo/motoragent/112/wijkagent/surveillancewagen/juten/smeris/surveillanceauto';

export const told = `
  komt er .. ${PATROL}; volgens .. ${OPERATOR} komen; meldingen .. binnen;
  ${LINE} & aan .. lijn/tel/telefoon/foon/hoorn/toestel; aan .. lijn/tel/telefoon/foon/hoorn met ${LINE}; hangen & met & ${LINE}; hangen & aan .. lijn/telefoon;
  ${LINE} & in gesprek; ${LINE} & in de wacht; ${LINE} & in wacht; staan in de wacht; contact & ${LINE}; gesproken & ${LINE}; ${LINE} & op de hoogte; ${LINE} & op hoogte;
  112/0900/8844/09008844 & gedaan; ${LINE} weet/weten ervan/hiervan/ervanaf/het/dit/al; weet/weten & ${LINE} & ervan/hiervan/ervanaf; weet/weten .. ${LINE} .. het/dit/dat/er/al;
  ${LINE} & weet/weten er .. van; ${LINE} & bekend & melding;
  ${OPERATOR} zegt/vraagt/zei/vroeg/zeggen/neemt/stuurt/sturen/nam/luistert; ${OPERATOR} heeft/hebben opgenomen/gezegd/gevraagd; politie stuurt/sturen;
  politie zegt/zei .. komen/blijven/wachten/onderweg;
  ze/zij/meldkamer/112 sturen .. wagen/auto/eenheid/patrouille/surveillance/agent/agenten/politieauto/iemand; sturen ze .. wagen/auto/eenheid/patrouille/agent/agenten/iemand;
  ${PATROL} & onderweg; ${PATROL} & komen & eraan/deraan/zo/langs/kijken; ${PATROL} & komen & er aan; ${PATROL} komen al/nu/ook/direct/meteen; ${PATROL} komen over;
  ${PATROL} komen binnen .. minuten/min/minuutjes; ${PATROL} komt $; moest/moet/mag van .. ${OPERATOR}; zegt/zei/vraagt/vroeg .. ${OPERATOR};
  ${OPERATOR}/politie heeft/hebben .. melding/signalement/kenteken/genoteerd/doorgekregen/opgeschreven; melding .. ${LINE} & bevestigd; zitten/staan/sta .. in de wacht;
  ze .. sturen & iemand/wagen/auto & ${LINE}; loopt/ligt er .. melding; er loopt/ligt .. melding; melding ligt; praten & ${OPERATOR}; ${PATROL} rijden .. aan/hierheen/erheen/hiernaartoe;
  wagen/auto/eenheid/surveillance onderweg & meldkamer/112/politie/centralist; meldkamer/112/politie/centralist & wagen/auto/eenheid/surveillance & onderweg;
  ${PATROL} rijdt/rijden .. straat/wijk/buurt/dorp .. in; staan/sta/sta/zitten .. wacht bij/van ${LINE}; in de wacht bij/van/met ${LINE};
  heb/heeft/hebben ze .. aan de lijn/telefoon/tel/foon; ${PATROL} & aanrijdend; ${PATROL} & ter plaatse; ${PATROL} & tp; ${PATROL} is/zijn er/hier; ${PATROL} is/zijn al er/hier;
  ${PATROL} is/zijn .. gearriveerd/aangekomen/aanwezig; is/zijn .. ${PATROL} .. gearriveerd/aangekomen/er; ${PATROL} staan .. voor de deur;
  melding/meldingen & gedaan/gemaakt/doorgegeven/geplaatst/ingediend/doorgezet/aangenomen/ingeschoten/binnengekomen; melding loopt; melding/meldingen .. binnen bij; melding is .. binnen;
  melding binnen $; bekend bij .. ${LINE}; ${LINE} heeft/hebben .. melding .. ontvangen/binnen/gekregen; opgehangen & ${LINE}; alarm geslagen & heb/heeft/hebben;
  telefoontje & ${LINE} & gehad;
  ze aan de lijn/telefoon & heb/heeft; ${LINE} is/zijn .. bezig; ${LINE} neemt .. over; iemand .. contact opgenomen; iemand .. contact gehad; melding .. van gemaakt;
  belletje/telefoontje .. gepleegd/gedaan/gewaagd & ${LINE};
  aangifte gedaan; aangifte .. gedaan; ${LINE} & erbij gehaald; ${LINE} & erbij geroepen; ${LINE} & getipt; ${LINE} & geappt; ${LINE} & bereikt; ${LINE} & opgenomen met;
  telefoontje/belletje naar ${LINE}`;

/** The same, when the message speaks of calling. */
export const toldBack = `
  dat/het/t al gedaan; al gedaan; heb/heeft/hebben .. het/dat/t .. gedaan; zelf .. gedaan; dat/het .. door mij/mijn gedaan; is/heb .. al gedaan; al gebeurd; al geregeld; iemand .. gedaan;
  dat .. al gedaan`;

/** When a call is no news: last year, once. */
export const longAgo = `
  vorig/vorige/verleden jaar/week/maand/keer/zomer/winter/herfst/lente/voorjaar/najaar/zondag/zaterdag/vrijdag/donderdag/woensdag/dinsdag/maandag/weekend/kerst;
  jaar/jaren/maand/maanden/weken/week geleden/terug; vroeger; ooit; destijds; indertijd; toentertijd; in het verleden; andere keer; eerdere keer; laatst een keer`;
