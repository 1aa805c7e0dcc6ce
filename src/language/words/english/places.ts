// English words for places that stand on no map; the names of streets stay Dutch.
import type { PlaceWords } from '../vocabulary.ts';

export const places: PlaceWords = {
  streetEndings: 'straat, laan, weg, plein, singel, kade, dijk, gracht, steeg, dreef, plantsoen, pad, hof',
  likelyEndings: 'akker, kamp, veld, diep, brug, kerk, park, bos',
  general:
    'school, church, canal, water, ditch, pond, bridge, tunnel, railway, station, bus stop, car park, garage, garages, shed, driveway, garden, back garden, front garden, alley, footpath, cycle path, roundabout, crossing, junction, traffic lights, square, park, field, woods, forest, bushes, playground, flat, flats, shop, shops, supermarket, chemist, bakery, library, cemetery, petrol station, village, centre, corner, motorway',
  generalEndings: 'school, park, station, shop',
  never: 'away, weg, hof, pad',
  before:
    'on, in, at, by, near, from, to, along, over, behind, opposite, through, beside, round, around, between, into, towards, outside, off, down, up, under',
  behind: '',
  moving: 'ran, running, drove, driving, gone, fled',
  through: '',
  ways: 'to the left, to the right, turned left, turned right, turns left, turns right, straight on, round the corner, around the corner, out of the village, into the village, over the bridge, this way, our way',
  correction: 'mean, meant, correction, sorry',
  nowhere: 'facebook, instagram, whatsapp, internet, monday, tuesday, wednesday, thursday, friday, saturday, sunday, police',
};
