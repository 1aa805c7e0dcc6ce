import type { SourceFile } from '../architecture/sourceFiles.ts';

/** Addresses that are names of a format or stand in a library and are never fetched, each with why it is there. */
const NEVER_FETCHED: readonly RegExp[] = [
  // Names of languages of markup, as browsers want to hear them.
  /^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xhtml|1998\/Math\/MathML|1999\/xlink|XML\/1998\/namespace)$/,
  // Names of versions of JSON Schema, in zod and in our own schema files.
  /^https?:\/\/json-schema\.org\/(draft-0[47]|draft\/2020-12)\/schema#?$/,
  // What the map's library prints about itself, which is turned off.
  /^https:\/\/phaser\.io\/?/,
  // Where the library of the rooms would go if it were not told; it always is.
  /^ws:\/\/127\.0\.0\.1:2567$/,
];

/** An address with a host in it. */
const ABSOLUTE = /\b(?:https?|wss?):\/\/[a-z0-9][a-z0-9.-]*(?::\d+)?[^\s"'`()<>\\,;]*/gi;
/** What a page or a style sheet fetches from wherever the page came from, at another host. */
const WITHOUT_SCHEME = /(?:(?:src|href|action|srcset)\s*=\s*["']?|url\(\s*["']?|@import\s+["'])(\/\/[^\s"')>]+)/gi;

/** Every address of another host, with the file that holds it; scripts, styles, pages and data of a build. */
export function foreignAddresses(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    [...(text.match(ABSOLUTE) ?? []), ...[...text.matchAll(WITHOUT_SCHEME)].map(([, address]) => address ?? '')]
      .filter((address) => !NEVER_FETCHED.some((known) => known.test(address)))
      .map((address) => `${path}: ${address}`),
  );
}
