// Facts and labels in one flat form, so that they can be compared field by field.
import type { Facts, Location } from '../../../src/language/facts.ts';

export type Flat = ReadonlyMap<string, string>;

function place(location: Location | undefined): string {
  if (location === undefined) return '';
  const street =
    location.street === undefined && location.house === undefined
      ? ''
      : `${location.street ?? ''}${location.house === undefined ? '' : `/${location.house}`}`;
  return [street, location.place ?? ''].filter((part) => part !== '').join('+');
}

function garment(item: { readonly garment?: string | undefined; readonly colour?: string | undefined } | undefined): string | undefined {
  return item === undefined ? undefined : `${item.garment ?? ''}${item.colour === undefined ? '' : `/${item.colour}`}`;
}

/** Every field that was found; activities and conduct as sets in alphabetical order. */
export function flatten(facts: Facts): Flat {
  const { person, vehicle } = facts;
  const all: [string, string | undefined][] = [
    ...(['sex', 'age', 'height', 'build', 'skin', 'hair', 'face', 'other'] as const).map((slot): [string, string | undefined] => [
      slot,
      person?.[slot],
    ]),
    ...(['upper', 'lower', 'shoes', 'bag'] as const).map((slot): [string, string | undefined] => [slot, garment(person?.[slot])]),
    ...(['kind', 'colour', 'make', 'model', 'plate'] as const).map((slot): [string, string | undefined] => [slot, vehicle?.[slot]]),
    ['at', place(facts.location) || undefined],
    ['to', place(facts.heading?.towards) || undefined],
    ['dir', facts.heading?.direction],
    ['alarm', facts.alarm],
    ['channel', facts.channel],
    ['what', facts.what],
    ['danger', facts.danger ? '' : undefined],
    ['does', facts.activities.length === 0 ? undefined : [...facts.activities].sort().join(',')],
    ['conduct', facts.conduct.length === 0 ? undefined : [...facts.conduct].sort().join(',')],
  ];
  return new Map(all.flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const])));
}

export function parseLabels(says: string): Flat {
  return new Map(
    says
      .split(' ')
      .filter((field) => field !== '')
      .map((field) => {
        const at = field.indexOf('=');
        const name = at === -1 ? field : field.slice(0, at);
        const value = at === -1 ? '' : field.slice(at + 1);
        return [name, name === 'does' || name === 'conduct' ? value.split(',').sort().join(',') : value] as const;
      }),
  );
}
