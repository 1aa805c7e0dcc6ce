// The colours of the map by day, at dusk and at night. The day is drawn by hand; dusk and night are the same paint in other
// light, with roads and letters set apart so that the map stays a map.
import type { Light } from './mapProps.ts';

export interface Palette {
  readonly paper: string;
  /** Around the map, where it ends. */
  readonly margin: string;
  readonly field: string;
  readonly furrow: string;
  readonly green: string;
  readonly wood: string;
  readonly canopy: readonly [string, string, string];
  readonly treeShade: string;
  readonly water: string;
  readonly shore: string;
  readonly ripple: string;
  readonly garden: string;
  readonly hedge: string;
  readonly plaza: string;
  readonly paving: string;
  readonly yard: string;
  readonly sport: string;
  readonly chalk: string;
  readonly allotment: string;
  readonly bed: readonly [string, string, string];
  readonly road: string;
  readonly roadEdge: string;
  readonly through: string;
  readonly throughEdge: string;
  readonly middle: string;
  readonly alley: string;
  readonly alleyEdge: string;
  readonly path: string;
  readonly pathEdge: string;
  readonly cycle: string;
  readonly cycleEdge: string;
  /** Pairs of a roof's side in the light and its side away from it. */
  readonly roofs: readonly (readonly [string, string])[];
  readonly flat: readonly [string, string];
  readonly public: readonly [string, string];
  readonly wall: string;
  readonly shadow: string;
  readonly border: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkWater: string;
  readonly inkGreen: string;
  readonly halo: string;
  readonly badge: string;
  readonly badgeEdge: string;
  readonly badgeInk: string;
  /** How much lamps and windows shine, 0 to 1. */
  readonly glow: number;
  /** How many in eight houses have a light on. */
  readonly lit: number;
}

const DAY: Palette = {
  paper: '#eef0dc',
  margin: '#dfdfcd',
  field: '#e8e6c0',
  furrow: '#dcd8a8',
  green: '#cfe3b3',
  wood: '#bcd6a2',
  canopy: ['#8fb878', '#a0c587', '#7faa6c'],
  treeShade: 'rgba(58,82,48,0.24)',
  water: '#abd5e4',
  shore: '#7fb4ca',
  ripple: '#c3e3ed',
  garden: '#dfebc8',
  hedge: '#bfd3a0',
  plaza: '#eee0c8',
  paving: '#e0cfb1',
  yard: '#ebe4d2',
  sport: '#b8dba0',
  chalk: '#f4faec',
  allotment: '#dcdfb4',
  bed: ['#b9c98b', '#cdb98f', '#a9c28a'],
  road: '#fffdf7',
  roadEdge: '#c9b796',
  through: '#fce4ab',
  throughEdge: '#d0a458',
  middle: '#fffaf0',
  alley: '#f6efdf',
  alleyEdge: '#d3c6a8',
  path: '#a58c62',
  pathEdge: '#f8f4e6',
  cycle: '#d2806a',
  cycleEdge: '#fbf3e8',
  roofs: [
    ['#e3af96', '#d0937a'],
    ['#dda28a', '#c98771'],
    ['#e0b79c', '#cc9c80'],
    ['#d3a890', '#bd8d75'],
    ['#b9b4b4', '#a29c9e'],
  ],
  flat: ['#d6cbbd', '#c4b7a6'],
  public: ['#e2bb7d', '#cfa263'],
  wall: '#8a5a44',
  shadow: 'rgba(66,52,38,0.2)',
  border: '#9b5f95',
  ink: '#3a3026',
  inkSoft: '#65563f',
  inkWater: '#1f5b78',
  inkGreen: '#3a5f2c',
  halo: '#fffdf6',
  badge: '#fffdf6',
  badgeEdge: '#8d7a5c',
  badgeInk: '#4f3d24',
  glow: 0,
  lit: 0,
};

function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `share` of the way from one #rrggbb to the other. */
function mix(colour: string, towards: string, share: number): string {
  const a = channels(colour);
  const b = channels(towards);
  const mixed = a.map((value, i) => Math.round(value + ((b[i] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The day's paint in other light; colours written as rgba() stay. */
function inLight(palette: Palette, light: string, share: number): Palette {
  const shade = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith('#') ? mix(value, light, share) : value;
    return Array.isArray(value) ? value.map(shade) : value;
  };
  return Object.fromEntries(Object.entries(palette).map(([name, value]) => [name, shade(value)])) as unknown as Palette;
}

const DUSK: Palette = {
  ...inLight(DAY, '#7b4f63', 0.27),
  road: '#efe3dc',
  roadEdge: '#9f8a8f',
  through: '#f2d29b',
  throughEdge: '#b5854f',
  alley: '#d8cac6',
  cycle: '#b3604f',
  path: '#74603f',
  wall: '#5d3f45',
  shadow: 'rgba(40,28,58,0.32)',
  border: '#7a3f80',
  ink: '#241a2b',
  inkSoft: '#3b2d42',
  inkWater: '#173f5e',
  inkGreen: '#213f24',
  halo: '#efe4dc',
  badge: '#f7efe6',
  badgeEdge: '#6b5560',
  badgeInk: '#3b2a3a',
  glow: 0.4,
  lit: 2,
};

const NIGHT: Palette = {
  ...inLight(DAY, '#101c38', 0.8),
  paper: '#28343f',
  margin: '#1c2530',
  field: '#2b3539',
  furrow: '#323d3f',
  green: '#263c3a',
  garden: '#2a3c3e',
  hedge: '#3a5049',
  wood: '#1d3434',
  canopy: ['#2f5048', '#3a5c50', '#28463f'],
  treeShade: 'rgba(4,8,18,0.4)',
  water: '#17395a',
  shore: '#3b6d92',
  ripple: '#255076',
  plaza: '#454650',
  paving: '#51515a',
  yard: '#3b4049',
  road: '#6b7284',
  roadEdge: '#161d2b',
  through: '#8a7a5c',
  throughEdge: '#1d1a1c',
  middle: '#b6a680',
  alley: '#535b6b',
  alleyEdge: '#1d2532',
  path: '#b3a27c',
  pathEdge: '#323c45',
  cycle: '#a0594c',
  cycleEdge: '#1f2633',
  roofs: [
    ['#5a4a50', '#443840'],
    ['#544449', '#3f343b'],
    ['#5c5055', '#463d45'],
    ['#504650', '#3c343f'],
    ['#4a4e5c', '#383c4a'],
  ],
  flat: ['#4c515e', '#3d424f'],
  public: ['#75654f', '#5d503f'],
  wall: '#10151f',
  shadow: 'rgba(3,6,14,0.45)',
  border: '#d29bd0',
  ink: '#fbf4df',
  inkSoft: '#e0d6bd',
  inkWater: '#a9d6ef',
  inkGreen: '#bcdcae',
  halo: '#141c2a',
  badge: '#202a3a',
  badgeEdge: '#d8c89f',
  badgeInk: '#f6e7bd',
  glow: 1,
  lit: 4,
};

export const PALETTES: Readonly<Record<Light, Palette>> = { day: DAY, dusk: DUSK, night: NIGHT };
