// What the program is started with: options, else the environment, else what suits a laptop in a village hall.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Phones have to reach the laptop, so all its networks unless told otherwise. */
const HOST = '0.0.0.0';
const PORT = 3000;
/** Beside the program, so that a stick with the program has its evenings too. */
const DATA = join(import.meta.dirname, '..', '..', '.data');

export interface Options {
  readonly host: string;
  readonly port: number;
  /** The folder in which evenings are kept. */
  readonly data: string;
  /** The address by which everybody comes here through a proxy, without a slash at its end; null: there is none. */
  readonly publicUrl: string | null;
}

const HELP = `Boef in de wijk. Keuzes bij het starten:
  --port GETAL        de poort (anders PORT, anders ${PORT}; is die bezet, dan de volgende die vrij is)
  --host ADRES        waarop geluisterd wordt (anders HOST, anders ${HOST}: alle netwerken; 127.0.0.1: alleen deze computer)
  --data MAP          waar oefenavonden bewaard worden (anders DATA, anders de map .data naast het programma)
  --public-url URL    het adres waarmee iedereen hier komt, achter een proxy met https (anders PUBLIC_URL)`;

/** Reads the options; what is wrong with them, or the help that was asked for, is told in Dutch. */
export function readOptions(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Options | { readonly problem: string } | { readonly help: string } {
  const typed = parsed(args);
  if ('problem' in typed) return typed;
  if (typed.help) return { help: HELP };
  const port = typed.port ?? environment.PORT ?? String(PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return { problem: '--port (of PORT) moet een getal van 0 tot en met 65535 zijn.' };
  const address = typed['public-url'] ?? environment.PUBLIC_URL ?? null;
  const publicUrl = address === null ? null : originOf(address);
  if (address !== null && publicUrl === null)
    return {
      problem: `--public-url moet een heel adres zijn, zoals https://oefenen.example.nl, zonder pad erachter: "${address}" is dat niet.`,
    };
  return {
    host: typed.host ?? environment.HOST ?? HOST,
    port: Number(port),
    data: resolve(typed.data ?? environment.DATA ?? DATA),
    publicUrl,
  };
}

type Typed = Readonly<Partial<Record<'host' | 'port' | 'data' | 'public-url', string>>> & { readonly help?: boolean };

function parsed(args: readonly string[]): Typed | { readonly problem: string } {
  const text = { type: 'string' } as const;
  try {
    const options = { host: text, port: text, data: text, 'public-url': text, help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return { problem: `Deze keuzes begrijp ik niet: ${args.join(' ')}\n${HELP}` };
  }
}

function originOf(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  return url.pathname === '/' && url.search === '' && url.hash === '' ? url.origin : null;
}
