import bridge from '@tabler/icons/outline/building-bridge-2.svg?raw';
import church from '@tabler/icons/outline/building-church.svg?raw';
import hall from '@tabler/icons/outline/building-community.svg?raw';
import shop from '@tabler/icons/outline/shopping-cart.svg?raw';
import sports from '@tabler/icons/outline/ball-football.svg?raw';
import busStop from '@tabler/icons/outline/bus.svg?raw';
import cafe from '@tabler/icons/outline/coffee.svg?raw';
import care from '@tabler/icons/outline/heart.svg?raw';
import playground from '@tabler/icons/outline/horse-toy.svg?raw';
import parking from '@tabler/icons/outline/parking.svg?raw';
import allotment from '@tabler/icons/outline/plant-2.svg?raw';
import pond from '@tabler/icons/outline/ripple.svg?raw';
import school from '@tabler/icons/outline/school.svg?raw';
import square from '@tabler/icons/outline/fountain.svg?raw';
import farm from '@tabler/icons/outline/tractor.svg?raw';
import station from '@tabler/icons/outline/train.svg?raw';
import park from '@tabler/icons/outline/tree.svg?raw';
import wood from '@tabler/icons/outline/trees.svg?raw';
import mill from '@tabler/icons/outline/windmill.svg?raw';
import type { PlaceKind } from '../../../scenario/neighbourhood.ts';

const DRAWINGS: Readonly<Record<PlaceKind, string>> = {
  school,
  shop,
  playground,
  busStop,
  church,
  parking,
  square,
  bridge,
  hall,
  sports,
  station,
  care,
  pond,
  farm,
  mill,
  cafe,
  allotment,
  park,
  wood,
};

const paths = new Map<PlaceKind, Path2D>();

/** The sign of a kind of place, in a square of 24 by 24, to be stroked 2 wide (Tabler icons, MIT). */
export function iconOf(kind: PlaceKind): Path2D {
  const known = paths.get(kind);
  if (known !== undefined) return known;
  const path = new Path2D();
  // The first path of every drawing is the empty square around it.
  for (const [, line = ''] of [...DRAWINGS[kind].matchAll(/ d="([^"]+)"/g)].slice(1)) path.addPath(new Path2D(line));
  paths.set(kind, path);
  return path;
}
