// Makes and models of vehicles as people write them, the same in every language: make -> its models. A make of the first list
// is a car, of the second a van or a lorry, of the third a two-wheeler. Gathered from what drives in Dutch streets.
import type { VehicleKind } from '../../scenario/vocabulary.ts';

export const CARS: Readonly<Record<string, string>> = {
  Volkswagen:
    'Golf, Polo, Passat, Up, Tiguan, Touran, Caddy, Touareg, Arteon, Beetle, Kever, Jetta, Sharan, Scirocco, T-Roc, T-Cross, Lupo, Bora, Fox, ID 3, ID 4',
  Opel: 'Corsa, Astra, Zafira, Mokka, Insignia, Meriva, Vectra, Agila, Karl, Grandland, Crossland, Adam, Omega, Tigra',
  Ford: 'Fiesta, Focus, Ka, Mondeo, Kuga, C-Max, S-Max, Puma, Galaxy, Mustang, Escort, Ecosport',
  Peugeot: '106, 107, 108, 206, 207, 208, 307, 308, 407, 508, 2008, 3008, 5008',
  Renault: 'Clio, Twingo, Megane, Scenic, Captur, Kadjar, Laguna, Zoe, Modus, Espace, Austral',
  Citroën: 'C1, C2, C3, C4, C5, Berlingo, Picasso, Saxo, Xsara, Cactus, Berlingo',
  Toyota: 'Aygo, Yaris, Corolla, Auris, Prius, Avensis, RAV4, Verso, C-HR, Starlet, Landcruiser',
  Kia: 'Picanto, Rio, Ceed, Sportage, Niro, Stonic, Sorento, Venga, Carens, Soul',
  Hyundai: 'i10, i20, i30, Tucson, Kona, Getz, Ioniq, Atos, Santa Fe',
  Fiat: 'Panda, Punto, 500, Tipo, Uno, Doblo, Multipla',
  Audi: 'A1, A2, A3, A4, A5, A6, A7, A8, Q2, Q3, Q5, Q7, TT',
  BMW: '1-serie, 2-serie, 3-serie, 5-serie, 7-serie, X1, X3, X5, Z4, 116, 118, 318, 320, 520, i3, X6',
  'Mercedes-Benz': 'A-klasse, B-klasse, C-klasse, E-klasse, S-klasse, CLA, GLA, GLC, A180, C180, C200, E200',
  Volvo: 'V40, V50, V60, V70, V90, S40, S60, S80, XC40, XC60, XC90, C30',
  Škoda: 'Fabia, Octavia, Superb, Citigo, Kodiaq, Karoq, Rapid, Roomster, Yeti, Enyaq, Scala',
  Seat: 'Ibiza, Leon, Arona, Ateca, Altea, Toledo, Cordoba, Mii, Alhambra',
  Suzuki: 'Swift, Alto, Ignis, Vitara, Baleno, Splash, Celerio, Jimny',
  Nissan: 'Micra, Qashqai, Juke, Leaf, Note, Almera, X-Trail, Pixo',
  Mazda: '2, 3, 5, 6, CX-3, CX-5, CX-30, MX-5, Demio',
  Honda: 'Civic, Jazz, Accord, CR-V, HR-V',
  Mitsubishi: 'Colt, Space Star, Outlander, ASX, Lancer, Carisma',
  Dacia: 'Sandero, Duster, Logan, Spring, Lodgy, Dokker, Jogger',
  Mini: 'Cooper, Countryman, Clubman',
  Tesla: 'Model 3, Model S, Model X, Model Y',
  Smart: 'Fortwo, Forfour',
  'Land Rover': 'Defender, Discovery, Range Rover, Evoque, Freelander',
  Subaru: 'Impreza, Forester, Outback',
  Chevrolet: 'Spark, Matiz, Aveo, Cruze, Captiva',
  Daihatsu: 'Cuore, Sirion, Terios',
  Alfa: 'Giulietta, Mito, Giulia, Stelvio',
  'Alfa Romeo': 'Giulietta, Mito, Giulia, Stelvio',
  Saab: '9-3, 9-5',
  Jeep: 'Renegade, Compass, Wrangler, Cherokee',
  Lexus: 'CT200h, IS, UX',
  Jaguar: 'XE, XF, F-Pace',
  Porsche: 'Cayenne, 911, Macan, Panamera, Taycan, Boxster',
  Polestar: 'Polestar 2',
  'Lynk & Co': '01',
  Cupra: 'Born, Formentor',
  Rover: '',
  Daewoo: 'Lanos, Kalos',
  Chrysler: 'Voyager, PT Cruiser',
  Dodge: 'Ram',
  Lancia: 'Ypsilon',
  MG: 'ZS, MG4',
  BYD: 'Atto',
};

/** Models that are vans or lorries whatever their make also builds; make -> models. */
export const VANS: Readonly<Record<string, string>> = {
  Volkswagen: 'Transporter, Crafter, Caddy, T3, T4, T5, T6, Buzz',
  Ford: 'Transit, Transit Connect, Transit Custom',
  'Mercedes-Benz': 'Sprinter, Vito, Citan',
  Renault: 'Kangoo, Trafic, Master',
  Opel: 'Vivaro, Movano, Combo',
  Peugeot: 'Partner, Boxer, Expert',
  Citroën: 'Jumper, Jumpy',
  Fiat: 'Ducato, Scudo, Fiorino',
  Iveco: 'Daily',
  Toyota: 'Proace, Hiace',
};

export const TRUCKS = 'DAF, Scania, Kenworth';

/** Makes that build one kind of two-wheeler, for the people in the street. */
export const TWO_WHEELERS: Readonly<Partial<Record<VehicleKind, string>>> = {
  bicycle: 'Gazelle, Batavus, Sparta, Koga, Giant, Cortina, Union, Swapfiets, Trek, Cube, Babboe, Urban Arrow',
  ebike: 'VanMoof, Stella, Super73, Qwic',
  scooter: 'Vespa, Piaggio, Kymco, Sym, Tomos, Zundapp, Puch, Gilera',
  motorbike: 'Yamaha, Kawasaki, Ducati, Harley, Harley-Davidson, KTM',
};

/** Other spellings -> make. */
export const MAKE_SPELLINGS: Readonly<Record<string, string>> = {
  vw: 'Volkswagen',
  volkswage: 'Volkswagen',
  mercedes: 'Mercedes-Benz',
  benz: 'Mercedes-Benz',
  merc: 'Mercedes-Benz',
  citroen: 'Citroën',
  skoda: 'Škoda',
  landrover: 'Land Rover',
  'range rover': 'Land Rover',
  peugot: 'Peugeot',
  pegeot: 'Peugeot',
  hundai: 'Hyundai',
  huyndai: 'Hyundai',
  bmwtje: 'BMW',
  peugeotje: 'Peugeot',
  fordje: 'Ford',
  opeltje: 'Opel',
  mitsubitchi: 'Mitsubishi',
  chevy: 'Chevrolet',
};

/** Models that people know without the make. The others count only behind their make. */
export const WELL_KNOWN = `trafic, movano, scudo, hiace, proace, expert, t-roc, t-cross, touareg, arteon, lupo, jetta, sharan, scirocco, grandland, crossland, ecosport, mustang, s-max, c-max, berlingo, picasso, xsara, saxo, c4, c5, laguna, zoe, modus, espace, rav4, landcruiser, avensis, rio, niro, stonic, sorento, venga, carens, kona, getz, ioniq, santa fe, doblo, multipla, fiorino, citigo, kodiaq, karoq, roomster, yeti, enyaq, ateca, altea, alhambra, swift, ignis, vitara, baleno, celerio, jimny, x-trail, almera, pixo, cx-3, cx-5, mx-5, jazz, accord, cr-v, hr-v, carisma, space star, lodgy, dokker, countryman, forfour, range rover, evoque, defender, discovery, freelander, impreza, forester, matiz, aveo, captiva, cuore, sirion, giulietta, giulia, stelvio, wrangler, cherokee, cayenne, macan, panamera, taycan, boxster, formentor, ypsilon, xc40, xc90, v40, v50, v90, s60, model 3, model y, model s, model x, 3-serie, 5-serie, 1-serie, a-klasse, c-klasse, e-klasse, b-klasse, daily, citan, golf, passat, tiguan, touran, transporter, crafter, caddy, corsa, astra, zafira, mokka, insignia, meriva, vivaro, fiesta, mondeo, kuga, transit,
  clio, twingo, megane, scenic, captur, kangoo, kadjar, berlingo, jumper, jumpy, aygo, yaris, corolla, auris, prius, avensis, picanto, sportage, ceed, tucson, punto, ducato,
  fabia, octavia, superb, ibiza, arona, micra, qashqai, juke, civic, sandero, duster, sprinter, vito, fortwo, outlander, cayenne, vectra, polo, c1, c3, rav4, i10, i20, i30, xc60, v70, v60`;

/** Words of these lists that also mean something else: a vehicle only beside a colour, a make, a plate or another word for a vehicle. */
export const DOUBTFUL =
  'bus, golf, polo, superb, up, seat, mini, smart, fox, focus, giant, union, sparta, cube, stella, gazelle, puch, sym, man, spark, jeep, partner, boxer, dodge, alfa, trek, cortina, mg, rover, boxer, master, born, fiesta, jumper';
