// The command `boef`: checks scenario files and prints their JSON Schema. Exit code 0: fine; 1: problems found; 2: wrong use.
import { Argument, Command, CommanderError, Option } from 'commander';
import { POLICIES } from '../planner/rehearse.ts';
import { check } from './check.ts';
import { replayLog } from './replay.ts';
import { type RunOptions, run } from './run.ts';
import { SCHEMAS, type SchemaName, schemaText } from './schema.ts';

const EXAMPLES = `
Voorbeelden:
  boef check scenarios/woninginbraak.boef.json
  boef check --json mijn-scenario.boef.json
  boef schema
  boef schema neighbourhood
  boef run scenarios/woninginbraak.boef.json --policy typical --seed 7 --log verloop.json
  boef replay verloop.json

Uitkomst: 0 als alles in orde is, 1 bij problemen, 2 bij verkeerd gebruik.
`;

/** Commander speaks English; these are the mistakes that people make. */
const MISTAKES: Readonly<Record<string, string>> = {
  'commander.missingArgument': 'Er ontbreekt iets, bijvoorbeeld de naam van een bestand.',
  'commander.unknownOption': 'Deze optie bestaat niet.',
  'commander.unknownCommand': 'Dit commando bestaat niet.',
  'commander.excessArguments': 'Dit is te veel. Haal iets weg.',
  'commander.invalidArgument': 'Deze waarde kan hier niet.',
  'commander.help': 'Kies een commando.',
};

function boef(): Command {
  const program = dutch(new Command('boef'))
    .description('Boef in de wijk op de opdrachtregel.')
    .usage('<commando> [opties]')
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
  add('run')
    .description('Speel een oefening zonder scherm en toon hoe het ging.')
    .argument('<bestand>', 'een scenario (*.boef.json)')
    .option('--seed <seed>', 'dezelfde seed geeft dezelfde avond', '1')
    .addOption(new Option('--policy <naam>', 'wie er speelt').choices(Object.keys(POLICIES)))
    .addOption(new Option('--script <bestand>', 'speel deze handelingen na (JSON)').conflicts('policy'))
    .option('--log <bestand>', 'bewaar het verloop, om terug te kijken')
    .option('--json', 'geef de uitkomst als JSON')
    .action((file: string, options: RunOptions) => {
      process.exitCode = run(file, options) ? 0 : 1;
    });
  add('replay')
    .description('Speel een bewaard verloop opnieuw en kijk of er hetzelfde gebeurt.')
    .argument('<verloop>', 'een bestand van boef run --log')
    .action((file: string) => {
      process.exitCode = replayLog(file) ? 0 : 1;
    });
  return program;
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
      subcommandTerm: (sub) =>
        `${sub.name()} ${sub.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}...>` : `[${argument.name()}]`)).join(' ')}`,
      commandUsage: (sub) =>
        sub.parent === null
          ? 'boef <commando> [opties]'
          : `boef ${sub.name()} [opties] ${sub.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}...>` : `[${argument.name()}]`)).join(' ')}`,
      argumentDescription: (argument) =>
        `${argument.description}${argument.argChoices === undefined ? '' : ` (${argument.argChoices.join(', ')})`}`,
    });
}

/** Runs one command line; says what is wrong with it in Dutch. */
async function main(words: readonly string[]): Promise<void> {
  const program = boef();
  if (words.length === 0) {
    program.outputHelp();
    process.exitCode = 2;
    return;
  }
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    console.error(`${MISTAKES[error.code] ?? 'Deze opdracht klopt niet.'} Typ "boef --help" voor hulp.`);
    process.exitCode = 2;
  }
}

// Who reads only the first lines closes the pipe; that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await main(process.argv.slice(2));
