// The command `boef`: checks scenario files, prints their JSON Schema, plays exercises and replays them. Exit code 0: fine;
// 1: problems found; 2: wrong use. What plays is only loaded when it is asked for: checking a file needs no simulation.
import { Argument, Command, CommanderError } from 'commander';
import { check } from './check.ts';
import { addRun, WRONG_USE } from './runCommand.ts';
import { SCHEMAS, type SchemaName, schemaText } from './schema.ts';

const EXAMPLES = `
Voorbeelden:
  boef check scenarios/inbraak.boef.json
  boef check --json mijn-scenario.boef.json
  boef schema
  boef schema neighbourhood
  boef run scenarios/inbraak.boef.json --policy typical --seed 7 --log verloop.json
  boef run scenarios/inbraak.boef.json --seeds 500 --policy clear,vague,silent
  boef replay verloop.json
  boef understand --neighbourhood scenarios/neighbourhoods/molenwijk.json < berichten.jsonl

Uitkomst: 0 als alles in orde is, 1 bij problemen, 2 bij verkeerd gebruik.
Een geweigerde handeling van een script is geen probleem: boef meldt haar met haar nummer en gaat verder.
`;

/** Commander speaks English; these are the mistakes that people make. */
const MISTAKES: Readonly<Record<string, string>> = {
  'commander.missingArgument': 'Er ontbreekt iets, bijvoorbeeld de naam van een bestand.',
  'commander.unknownOption': 'Deze optie bestaat niet.',
  'commander.unknownCommand': 'Dit commando bestaat niet.',
  'commander.excessArguments': 'Dit is te veel. Haal iets weg.',
  'commander.invalidArgument': 'Deze waarde kan hier niet.',
  'commander.optionMissingArgument': 'Achter een optie ontbreekt een waarde.',
  'commander.help': 'Kies een commando.',
};

function boef(): Command {
  const program = dutch(new Command('boef'))
    .description('Boef in de wijk op de opdrachtregel.')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES);
  const add = (name: string): Command => dutch(program.command(name));
  add('check')
    .description('Kijk scenariobestanden na. Noemt per probleem de regel en hoe u het oplost.')
    .argument('<bestand...>', 'een of meer bestanden (*.boef.json)')
    .option('--json', 'geef de uitkomst als JSON')
    .action((files: string[], options: { json?: boolean }) => {
      process.exitCode = check(files, options) ? 0 : 1;
    });
  add('schema')
    .description('Toon het JSON Schema, waarmee een editor helpt bij het typen.')
    .addArgument(new Argument('[soort]', 'welk soort bestand').choices(Object.keys(SCHEMAS)).default('scenario', 'scenario'))
    .action((name: SchemaName) => {
      process.stdout.write(schemaText(name));
    });
  addRun(add('run'));
  add('replay')
    .description('Speel een bewaard verloop opnieuw en kijk of er hetzelfde gebeurt.')
    .argument('<verloop>', 'een bestand van boef run --log')
    .action(async (file: string) => {
      const { replayLog } = await import('./replay.ts');
      process.exitCode = replayLog(file) ? 0 : 1;
    });
  add('understand')
    .description('Lees berichten (JSON-regels met "id" en "text") en toon wat er begrepen is.')
    .option('--neighbourhood <bestand>', 'een buurt, voor de namen van straten en plekken')
    .action(async (options: { neighbourhood?: string }) => {
      const { understandLines } = await import('./understand.ts');
      process.exitCode = (await understandLines(options)) ? 0 : 1;
    });
  return program;
}

/** The arguments of a command as its help shows them. */
function words({ registeredArguments }: Command): string {
  return registeredArguments
    .map((argument) => {
      const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
      return argument.required ? `<${name}>` : `[${name}]`;
    })
    .join(' ');
}

/** Dutch words around what commander prints by itself, and mistakes as exceptions instead of an exit. */
function dutch(command: Command): Command {
  return command
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .helpOption('-h, --help', 'toon deze hulp')
    .configureHelp({
      styleTitle: (title) =>
        ({ 'Usage:': 'Gebruik:', 'Arguments:': 'Argumenten:', 'Options:': 'Opties:', 'Commands:': 'Commando’s:' })[title] ?? title,
      subcommandTerm: (sub) => `${sub.name()} ${words(sub)}`,
      commandUsage: (sub) => (sub.parent === null ? 'boef <commando> [opties]' : `boef ${sub.name()} [opties] ${words(sub)}`),
      optionDescription: (option) =>
        `${option.description}${option.defaultValue === undefined ? '' : ` (standaard ${option.defaultValue})`}`,
      argumentDescription: (argument) =>
        `${argument.description}${argument.argChoices === undefined ? '' : ` (${argument.argChoices.join(', ')})`}`,
    });
}

/** What is wrong, in Dutch; options that cannot go together are named. */
function sentenceAbout({ code, message }: CommanderError): string {
  if (code === WRONG_USE) return message;
  const [one, other] = message.match(/--[a-z-]+/g) ?? [];
  if (code === 'commander.conflictingOption' && one !== undefined && other !== undefined) return `${one} en ${other} kunnen niet samen.`;
  return MISTAKES[code] ?? 'Deze opdracht klopt niet.';
}

/** Runs one command line; says what is wrong with it in Dutch. */
async function main(typed: readonly string[]): Promise<void> {
  const program = boef();
  if (typed.length === 0) {
    program.outputHelp();
    process.exitCode = 2;
    return;
  }
  try {
    await program.parseAsync(typed, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    console.error(`${sentenceAbout(error)} Typ "boef --help" voor hulp.`);
    process.exitCode = 2;
  }
}

// Who reads only the first lines closes the pipe; that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await main(process.argv.slice(2));
