// The traps of plain Dutch, one by one: what must be understood and, as often, what must not.
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.ts';
import { flatten, parseLabels } from './corpus/flatten.ts';
import { GAZETTEER } from './gazetteer.fixture.ts';

function says(text: string): Record<string, string> {
  return Object.fromEntries(flatten(understand(text, GAZETTEER).facts));
}

/** Text -> all that it says; nothing else may be found. */
function exactly(cases: readonly (readonly [string, string])[]): void {
  it.each(cases)('%s', (text, expected) => {
    expect(says(text)).toEqual(Object.fromEntries(parseLabels(expected)));
  });
}

/** Text -> fields that must be so; `-field` must be absent. */
function including(cases: readonly (readonly [string, string])[]): void {
  it.each(cases)('%s', (text, expected) => {
    const found = says(text);
    for (const [field, value] of parseLabels(expected)) {
      if (field.startsWith('-')) expect(found).not.toHaveProperty(field.slice(1));
      else expect(found[field]?.split(',')).toEqual(expect.arrayContaining(value.split(',')));
    }
  });
}

describe('whether the police were called', () => {
  exactly([
    ['112 gebeld?', 'alarm=asking channel=112'],
    ['Ik heb 112 gebeld', 'alarm=reported channel=112'],
    ['112 gebeld', 'alarm=reported channel=112'],
    ['112 is gebeld!', 'alarm=reported channel=112'],
    ['De politie is gebeld', 'alarm=reported'],
    ['Heeft iemand 112 gebeld', 'alarm=asking channel=112'],
    ['Heb je de politie al gebeld?', 'alarm=asking'],
    ['Is er al gebeld?', 'alarm=asking'],
    ['Wie heeft er gebeld?', 'alarm=asking'],
    ['Weet iemand of 112 gebeld is', 'alarm=asking channel=112'],
    ['Ik bel nu 112', 'alarm=reported channel=112'],
    ['Ik ben 112 aan het bellen', 'alarm=reported channel=112'],
    ['Ik heb 0900-8844 gebeld', 'alarm=reported channel=0900-8844'],
    ['Ik heb 0900 8844 gebeld', 'alarm=reported channel=0900-8844'],
    ['Mijn buurvrouw heeft 112 gebeld', 'alarm=reported channel=112'],
    ['Ik heb 112 gebelt', 'alarm=reported channel=112'],
  ]);
  exactly([
    ['Ik woon op 112', ''],
    ['Ik heb NIET gebeld', ''],
    ['Ik heb 112 nog niet gebeld', ''],
    ['Niemand heeft de politie gebeld', ''],
    ['Bel 112!', ''],
    ['Moet ik 112 bellen?', ''],
    ['Kan iemand 112 bellen?', ''],
    ['Ik ga 112 bellen als hij terugkomt', ''],
    ['Ik heb mijn dochter gebeld', ''],
    ['Ik heb de huisarts gebeld', ''],
    ['Als u 112 heeft gebeld, blijf dan binnen', ''],
  ]);
  including([
    ['Er wordt aangebeld bij de buren', '-alarm='],
    ['Hij heeft overal aangebeld', '-alarm= does=ringsBell'],
    ['Hij belt bij iedereen aan', '-alarm= does=ringsBell'],
  ]);
});

describe('who it is about', () => {
  exactly([
    ['Hij loopt weg', 'does=walks'],
    ['Zij heeft een rode jas', 'upper=coat/red'],
    ['Haar jas is groen', 'upper=coat/green'],
    ['Ik heb een rode jas aan', ''],
    ['Mijn man heeft het ook gezien', ''],
    ['Mijn buurvrouw zag een jongen', 'sex=man'],
    ['Goedenavond mevrouw, met Jansen', ''],
    ['Nee, meneer', ''],
    ['Meneer is verward', 'sex=man what=missing does=looksLost'],
    ['Een mevrouw met een paraplu', 'sex=woman other=umbrella'],
    ['Een man of een vrouw, dat kon ik niet zien', ''],
    ['Mijn vader is vermist', 'sex=man what=missing'],
    ['Ik ben een vrouw van 74', ''],
    ['De agent draagt een geel vest', ''],
    ['Geen man gezien', ''],
  ]);
  including([
    ['Een man met een zwarte jas en een vrouw met een rode rok', 'sex=man upper=coat/black -lower='],
    ['Een vrouw met een hond en een blauwe jas', 'sex=woman other=dog upper=coat/blue'],
    ['Een jongen met een pet. Een andere jongen had een grijze trui', 'sex=man hair=cap -upper='],
  ]);
});

describe('colours and clothes', () => {
  exactly([
    ['man met blauwe jas en zwarte broek en bruine tas', 'sex=man upper=coat/blue lower=trousers/black bag=/brown'],
    ['lichtblauw overhemd', 'upper=shirt/blue'],
    ['een donkerblauwe spijkerbroek', 'lower=jeans/blue'],
    ['jas: groen', 'upper=coat/green'],
    ['de jas is helemaal zwart', 'upper=coat/black'],
    ['zwarte jas en broek', 'upper=coat/black lower=trousers'],
    ['zwarte jas, witte schoenen', 'upper=coat/black shoes=shoes/white'],
    ['een zwarte jas', 'upper=coat/black'],
    ['een zwarte man', 'sex=man skin=dark'],
    ['geheel in het zwart gekleed', 'upper=clothes/black'],
    ['zwarte kleding', 'upper=clothes/black'],
    ['een lange zwarte jas', 'upper=coat/black'],
    ['korte broek', 'lower=shorts'],
    ['jasje, rokje en laarsjes', 'upper=jacket lower=skirt shoes=boots'],
    ['grijze joggingbroek en rode gympen', 'lower=joggers/grey shoes=trainers/red'],
    ['geen rugzak', ''],
    ['zonder pet', ''],
    ['geen rugzak maar een koffer', 'bag=suitcase'],
    ['niet blauw maar groen jack', 'upper=jacket/green'],
    ['het is hier donker en de straat is nat', ''],
  ]);
});

describe('hair, face, build, height and age', () => {
  exactly([
    ['man met een blauwe muts', 'sex=man hair=beanie'],
    ['blonde vrouw met een pet', 'sex=woman hair=cap'],
    ['lang blond haar', 'hair=blond'],
    ['lange haren', 'hair=long'],
    ['een grijze man met bril en snor', 'sex=man hair=grey face=glasses'],
    ['een man van 1,85 m', 'sex=man height=tall'],
    ['1m60', 'height=short'],
    ['175 cm', 'height=average'],
    ['tussen 1.70 en 1.80', 'height=average'],
    ['lange man', 'sex=man height=tall'],
    ['een kleine, dikke vrouw', 'sex=woman height=short build=sturdy'],
    ['hij is vrij lang', 'height=tall'],
    ['een dikke jas', 'upper=coat'],
    ['dat duurt lang', ''],
    ['een jaar of dertig', 'age=thirties'],
    ['een man van 45', 'sex=man age=forties'],
    ['74-jarige vrouw', 'sex=woman age=seventies'],
    ['eind twintig', 'age=twenties'],
    ['in de zestig', 'age=sixties'],
    ['tussen de 20 en 30 jaar', 'age=twenties'],
    ['een jongetje van 6', 'sex=man age=child'],
    ['een puber op een scooter', 'age=teenager kind=scooter'],
    ['ik denk tussen de 30 en de 40', 'age=thirties'],
    ['tussen 20.00 en 20.30 uur', ''],
    ['een meter tachtig', 'height=average'],
    ['over 5 minuten', ''],
    ['ik woon hier al 20 jaar', ''],
    ['twee jaar geleden', ''],
  ]);
});

describe('vehicles', () => {
  exactly([
    ['een rode Corsa', 'kind=car model=Corsa colour=red'],
    ['witte vw transporter', 'kind=van make=Volkswagen model=Transporter colour=white'],
    ['een Peugeot 206', 'kind=car make=Peugeot model=206'],
    ['Een zwarte Mercedes', 'kind=car make=Mercedes-Benz colour=black'],
    ['kenteken 12-ABE-3', 'plate=12-ABE-3'],
    ['12abe3', 'plate=12-ABE-3'],
    ['KENTEKEN AE 12 BX', 'plate=AE-12-BX'],
    ['kenteken eindigt op 9X', 'plate=????-9X'],
    ['kenteken iets met XA', 'plate=XA'],
    ['een blauwe bus zonder ramen', 'kind=van colour=blue'],
    ['een elektrische fiets', 'kind=ebike'],
    ['een zwarte polo', 'upper=shirt/black'],
    ['hij speelt golf', ''],
    ['zij wacht op de bus', 'does=waitsForBus'],
    ['ik zit in mijn auto', ''],
    ['om 8 en 12 uur', ''],
    ['de A28 en de N371', ''],
  ]);
  including([
    ['Fietser aangereden door een grijze auto', 'kind=car colour=grey what=collision'],
    ['Een auto heeft een rode fiets aangereden', 'kind=car -colour='],
    ["hij voelt aan geparkeerde auto's", '-kind= does=feelsCarDoors'],
    ['er reed een zwarte polo hard weg', 'kind=car model=Polo -upper='],
  ]);
});

describe('where and which way', () => {
  exactly([
    ['Molenweg 8', 'at=molenweg/8'],
    ['molen weg nr. 8', 'at=molenweg/8'],
    ['de molenwge 8', 'at=molenweg/8'],
    ['Kerkstr. 12', 'at=kerkstraat/12'],
    ['op nummer 10', 'at=/10'],
    ['achter de school', 'at=school'],
    ['bij de wiekenschool', 'at=school'],
    ['loopt richting de school', 'at=school to=school does=walks'],
    ['in de richting van de Kerkstraat', 'at=kerkstraat to=kerkstraat'],
    ['hij loopt de Molenweg op', 'at=molenweg to=molenweg does=walks'],
    ['loopt van de Kerkstraat naar het station', 'at=kerkstraat to=station does=walks'],
    ['naar het noorden', 'dir=n'],
    ['in zuidwestelijke richting', 'dir=sw'],
    ['niet op de Molenweg maar op de Kerkstraat', 'at=kerkstraat'],
    ['niet ver van de Molenweg', 'at=molenweg'],
    ['zij staat voor de school', 'at=school'],
    ['Ik woon op Kerkstraat 4 maar het is op de Molenweg', 'at=molenweg'],
    ['Ik woon op Molenweg 8', 'at=molenweg/8'],
    ['Molenweg 8 minuten geleden', 'at=molenweg'],
    ['Molenweg 112 gebeld', 'at=molenweg alarm=reported channel=112'],
  ]);
});

describe('what somebody does', () => {
  including([
    ['hij voelt aan de deur', 'does=feelsDoor'],
    ['aan alle deuren heeft hij gevoeld', 'does=feelsDoor'],
    ['kijkt door het raam naar binnen', 'does=looksInside'],
    ['ze klommen over het hek', 'does=climbsFence'],
    ['dat hij over de schutting is geklommen', 'does=climbsFence'],
    ['hij breekt het raam open', 'does=breaksWindow'],
    ['loopt met spullen naar buiten', 'does=carriesLootOut'],
    ['ze dwaalt rond', 'does=looksLost'],
    ['een man in pyjama', 'does=walksInNightclothes'],
    ['de auto reed door', 'does=drivesOffAfterCrash'],
    ['rijdt weg na de botsing', 'does=drivesOffAfterCrash'],
    ['hij voelt niet aan de deur', '-does='],
    ['ik voelde aan de deur', '-does='],
    ['ik laat de hond uit', '-does='],
    ['ik zag dat hij aan de deur voelde', 'does=feelsDoor'],
    ['hij belt aan', 'does=ringsBell'],
    ['staat achter de bosjes', 'does=hides'],
    ["maakt foto's van huizen", 'does=photographsHouses'],
  ]);
});

describe('what it is about and whether there is danger', () => {
  including([
    ['er is ingebroken', 'what=burglary'],
    ['ze breken in', 'what=burglary'],
    ['geen inbraak', '-what='],
    ['mijn moeder is weg en ze heeft dementie', 'what=missing'],
    ['een fietser is geschept', 'what=collision'],
    ['mijn moeder is van huis gegaan en vindt de weg niet terug', 'what=missing sex=woman'],
    ['de brandweer is er', '-what='],
    ['er staat een auto in brand', 'what=fire'],
    ['hij heeft een mes', 'danger='],
    ['geen wapen gezien', '-danger='],
    ['er is niemand gewond', '-danger='],
    ['ze is gewond aan haar been', 'danger='],
  ]);
});

describe('tone', () => {
  including([
    ['ik ga erop af', 'conduct=unsafe'],
    ['pak hem', 'conduct=unsafe'],
    ['ik volg hem', 'conduct=unsafe'],
    ['Ga er niet op af', '-conduct='],
    ['Volg hem niet', '-conduct='],
    ['hij volgt haar', '-conduct='],
    ['ik volg de app', '-conduct='],
    ["typisch weer zo'n Marokkaan", 'conduct=prejudice'],
    ['man met Marokkaans uiterlijk, zwarte jas', '-conduct='],
    ['donkere man met rode pet', '-conduct='],
    ['een donkere man, dus verdacht', 'conduct=prejudice'],
    ['wat een klootzak', 'conduct=abuse'],
    ['Foto delen?', 'conduct=privacy'],
    ['Ik heb een foto voor de politie', '-conduct='],
    ['Deel geen foto in de groep', '-conduct='],
    ['Die man heet Piet Jansma en woont op Molenweg 8', 'conduct=privacy'],
    ['Piet de Vries woont op Molenweg 8', 'conduct=privacy'],
    ['Ik woon op Molenweg 8', '-conduct='],
    ['Hoe heet die man van Molenweg 8?', '-conduct='],
    ['fijn weekend allemaal', 'conduct=off-topic'],
    ['onze kat is kwijt', 'conduct=off-topic -what='],
    ['bedankt, ik zie nu een man met een rode jas', '-conduct='],
  ]);
});
