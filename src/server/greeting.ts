// What the program says when it is ready, in Dutch: where to open it, and where phones go, with a code to scan.
import { generate } from 'lean-qr';
import type { EveningParts } from '../host/evening/evening.ts';
import { isEveryAddress } from './address.ts';
import type { Network } from './networks.ts';

/** What is to be told. */
export interface Ready {
  /** For a browser on this machine. */
  readonly here: string;
  readonly phones: EveningParts['address'];
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly data: string;
  readonly networks: readonly Network[];
}

/** The lines for the terminal; `inColour`: it is one that a person looks at. */
export function greeting(ready: Ready, inColour: boolean): string[] {
  return [
    `Boef in de wijk staat klaar. Open in uw browser: ${ready.here}`,
    ...(ready.phones.onlyHere ? onlyHere(ready) : forPhones(ready, inColour)),
    `Oefenavonden staan in ${ready.data} en worden vanzelf gewist.`,
    'Stoppen: Ctrl+C.',
  ];
}

function onlyHere({ host }: Ready): string[] {
  const why = isEveryAddress(host)
    ? 'Deze computer zit in geen netwerk. Zet wifi of een hotspot aan; opnieuw starten hoeft niet.'
    : `Er wordt alleen op ${host} geluisterd. Start zonder --host en HOST om telefoons toe te laten.`;
  return [`Let op: telefoons kunnen er nu niet bij. ${why}`];
}

function forPhones({ phones, networks, port, publicUrl, host }: Ready, inColour: boolean): string[] {
  const others = publicUrl === null && isEveryAddress(host) ? networks.slice(1) : [];
  return [
    `Op telefoons${publicUrl === null ? ' in hetzelfde netwerk' : ''}: ${phones.url}/mee`,
    ...(inColour ? [qrOf(`${phones.url}/mee`)] : []),
    ...others.map(({ card, address }) => `  ook in een ander netwerk (${card}): http://${address}:${port}/mee`),
    ...(phones.url.startsWith('http:')
      ? ['Dit adres heeft geen slotje (http): een telefoon valt dan vanzelf in slaap en komt daarna vanzelf terug.']
      : []),
  ];
}

/** Two rows of the code in one line of text; dark on white whatever the colours of the terminal. */
function qrOf(text: string): string {
  const code = generate(text);
  const lines: string[] = [];
  for (let y = -2; y < code.size + 2; y += 2) {
    let line = '';
    for (let x = -2; x < code.size + 2; x++) {
      const [above, below] = [code.get(x, y), code.get(x, y + 1)];
      line += above ? (below ? '█' : '▀') : below ? '▄' : ' ';
    }
    lines.push(`  \x1b[30;107m${line}\x1b[0m`);
  }
  return lines.join('\n');
}
