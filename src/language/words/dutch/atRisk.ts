// What somebody says who is in danger now: patterns (notation: ../vocabulary.ts). Who it happens to is the one who speaks.

const WHO = 'hij/ze/zij/die/man/vrouw/dader/inbreker/gast/kerel/jongen/iemand/hun';

export const atRisk = `
  ${WHO} .. komt/komen/loopt/rent .. op mij/me/ons af; komt/loopt/rent .. op mij/me/ons af; ${WHO} .. komt/komen/loopt/rent .. naar mij/me/ons toe;
  ${WHO} .. komt/loopt/rent .. mijn/onze kant op; ${WHO} .. komt/loopt/rent .. achter mij/me/ons aan; zit .. achter mij/me/ons aan;
  rent/rennen hierheen; rent/rennen hiernaartoe; ${WHO} .. rent/stormt .. hierheen/hiernaartoe; ${WHO} heeft mij/me/ons gezien & komt;
  ${WHO} .. slaat/slaan/bonst/bonzen/bonkt/bonken/beukt/beuken/schopt/schoppen/trapt/trappen .. op/tegen mijn/onze deur/voordeur/achterdeur/raam;
  ${WHO} .. staat .. voor/aan mijn/onze deur/voordeur/achterdeur & slaan/bonzen/bonken/schelden/schreeuwen/beuken/schoppen/trappen;
  ${WHO} .. op/tegen mijn/onze deur/voordeur/achterdeur/raam .. slaan/bonzen/bonken/beuken/schoppen/trappen;
  ${WHO} .. probeert .. bij mij/me/ons .. binnen; ${WHO} .. is .. bij mij/ons .. binnen; in mijn/ons huis & inbreker/dader;
  inbreker/dader/iemand .. in mijn/ons huis; inbreker/dader .. is binnen bij mij/me/ons;
  ik word .. bedreigd; word ik bedreigd; ik ben bedreigd; wij/we worden .. bedreigd; bedreigt mij/me/ons; ${WHO} bedreigt .. mij/me/ons;
  ik word .. aangevallen/geslagen/achtervolgd/gevolgd; wij/we worden .. aangevallen/achtervolgd; ${WHO} .. volgt mij/me/ons; valt mij/me/ons aan;
  ${WHO} .. slaat/schopt mij/me/ons; ik zit opgesloten/verstopt; ik heb me verstopt/opgesloten; ik verstop me; help mij/me $; ik ben niet veilig;
  ik voel me niet veilig; ik ben bang dat & ziet/komt/binnen`;
