// The words and options of `boef run`, for one evening and for many. What plays is loaded only when it is asked for.
import { type Command, CommanderError, Option } from 'commander';
import type { PolicyName } from '../planner/rehearse.ts';
import { CHANNELS, type Channels, MOST_PARTICIPATION } from '../sim/settings.ts';
import { CHANNEL_WORDS, POLICY_WORDS } from './armWords.ts';
import type { RunOptions } from './run.ts';

const POLICY_NAMES = Object.keys(POLICY_WORDS) as readonly PolicyName[];

/** So many evenings take a whole night. */
const MOST_SEEDS = 100_000;

const EXAMPLES = `
Eén avond:
  boef run scenarios/inbraak.boef.json --policy typical --seed 7 --log verloop.json

Veel avonden: wat helpt een duidelijke melding?
  boef run scenarios/inbraak.boef.json --seeds 500 --policy clear,vague,silent

  arm       n                 aangehouden   mediaan  gemiddeld  bewoners bereikt
  clear   500  20,8 % (17,5 % tot 24,6 %)  na 16:00      14:50              20,7
  vague   500     2,2 % (1,2 % tot 3,9 %)  na 16:00      15:54               0,0
  silent  500     0,0 % (0,0 % tot 0,8 %)  na 16:00      16:00               0,0

Veel avonden: wat doen Burgernet en WhatsApp samen?
  boef run scenarios/gezamenlijk.boef.json --seeds 500 --policy clear --channels neither,burgernet,chat,both --check-zero

  verschil                                   n            procentpunten  alleen de eerste / tweede    p (Holm)
  geen van beide – alleen Burgernet        100  -47,0 (-57,2 tot -36,8)                     1 / 48  < 0,0001 *
  geen van beide – alleen WhatsApp-groep   100     -5,0 (-9,3 tot -0,7)                      0 / 5      0,1250

Alle rijen spelen dezelfde avonden: seed 1, 2, 3 en verder. De getallen hierboven zijn een voorbeeld.
Ctrl-C stopt, en toont de tabel van wat al gespeeld is.
`;

/** What was typed, as far as it is not the same for one evening as for many. */
interface Typed extends Pick<RunOptions, 'seed' | 'seats' | 'script' | 'log' | 'json'> {
  readonly seeds?: number;
  readonly policy: readonly PolicyName[];
  readonly channels: readonly Channels[];
  readonly participation: number;
  readonly checkZero?: boolean;
}

/** A mistake in what was typed, with a sentence of its own. */
const wrongUse = (sentence: string): CommanderError => new CommanderError(2, WRONG_USE, sentence);

/** The code of such a mistake: its message is meant for people. */
export const WRONG_USE = 'boef.wrongUse';

/** Adds to the command `run` its argument, its options and what it does. */
export function addRun(command: Command): void {
  command
    .description('Speel een oefening zonder scherm en toon hoe het ging. Met --seeds: veel avonden, met een vergelijking.')
    .argument('<bestand>', 'een scenario (*.boef.json)')
    .option('--seed <seed>', 'dezelfde seed geeft dezelfde avond', '1')
    .addOption(
      new Option('--seeds <aantal>', 'speel zoveel avonden, seed 1 en verder, en vergelijk')
        .argParser(numberFrom('--seeds', 1, MOST_SEEDS))
        .conflicts(['seed', 'script', 'log']),
    )
    .addOption(
      new Option('--policy <namen>', `wie er speelt, een of meer met komma’s ertussen: ${described(POLICY_WORDS)}`)
        .argParser(listOf('--policy', POLICY_NAMES))
        .default(['ideal'], 'ideal'),
    )
    .addOption(
      new Option('--channels <namen>', `wat bewoners hebben, een of meer met komma’s ertussen: ${described(CHANNEL_WORDS)}`)
        .argParser(listOf('--channels', CHANNELS))
        .default(['both'], 'both'),
    )
    .addOption(
      new Option('--participation <procent>', 'hoeveel mensen meedoen, in procenten van wat het scenario zegt')
        .argParser(numberFrom('--participation', 0, MOST_PARTICIPATION))
        .default(100),
    )
    .option('--check-zero', 'kijk ook of een avond zonder deelnemers gelijk is aan geen van beide')
    .addOption(new Option('--seats <plekken>', 'speel alleen op deze plekken, met komma’s ertussen').argParser(partsOf))
    .addOption(new Option('--script <bestand>', 'speel deze handelingen na (JSON)').conflicts(['policy', 'seats']))
    .option('--log <bestand>', 'bewaar het verloop, om terug te kijken')
    .option('--json', 'geef de uitkomst als JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, typed: Typed) => {
      process.exitCode = await start(file, typed);
    });
}

/** Plays one evening, or many; gives the exit code. */
async function start(file: string, typed: Typed): Promise<number> {
  const { seeds, policy, channels, participation, checkZero = false, seats = null, json = false } = typed;
  if (seeds !== undefined) {
    const { compareArms } = await import('./compare.ts');
    return compareArms(file, { seeds, policies: policy, channels, participation, checkZero, seats, json });
  }
  const [player = 'ideal'] = policy;
  const [means = 'both'] = channels;
  if (policy.length > 1 || channels.length > 1 || checkZero) throw wrongUse('Vergelijken kan alleen met --seeds en een aantal avonden.');
  const { run } = await import('./run.ts');
  const settings = { channels: means, pressure: null, participation };
  return run(file, { ...typed, policy: player, settings }) ? 0 : 1;
}

/** "ideal (doet alles op tijd), ...": names with what they mean. */
function described(words: Readonly<Record<string, { readonly name: string }>>): string {
  return Object.entries(words)
    .map(([code, { name }]) => `${code} (${name})`)
    .join(', ');
}

function partsOf(text: string): readonly string[] {
  const parts = text.split(',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** Reads names with commas between them, all from this list. */
function listOf<T extends string>(option: string, known: readonly T[]): (text: string) => readonly T[] {
  return (text) => {
    const parts = partsOf(text);
    const names = parts.flatMap((part) => known.find((name) => name === part) ?? []);
    if (parts.length === 0 || names.length < parts.length) {
      const strange = parts.find((part) => !known.some((name) => name === part)) ?? '';
      throw wrongUse(`${option}: "${strange}" bestaat niet. Kies uit: ${known.join(', ')}.`);
    }
    return names;
  };
}

/** Reads a whole number within these limits. */
function numberFrom(option: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw wrongUse(`${option}: "${text}" kan niet. Kies een geheel getal van ${least} tot en met ${most}.`);
    return value;
  };
}
