// The first program that every npm script runs: `node src/bootstrap.mjs TASK [arguments]`.
// It makes sure of a Node that can run this project, of the installed packages and, where a task needs it, of a fresh build.
// Then it runs the task. It uses nothing but Node 18 itself, prints only to standard error, and is silent when all is there.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Type stripping without a flag, which server and command line need, is on from this version. */
const OLDEST_NODE = [22, 18];
/** The Node that is fetched beside the project when the machine's own is older; these are packages with only the program. */
const FETCHED_MAJOR = 24;
const FETCHABLE = ['linux-x64', 'linux-arm64', 'win32-x64'];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tools = join(root, '.tools');
const installStamp = join(root, 'node_modules', '.boef-installed');
const buildStamp = join(root, 'dist', '.boef-built');
const vite = 'node_modules/vite/bin/vite.js';
const biome = 'node_modules/@biomejs/biome/bin/biome';

/** What each task runs. `built`: first brings `dist` up to date. `whereAsked`: file names count from where npm was called. */
const TASKS = {
  start: { built: true, run: ['src/server/serve.ts'] },
  dev: { run: [vite] },
  build: { run: [vite, 'build', '--logLevel', 'warn'], stampsBuild: true },
  test: { run: ['tests/run.ts'] },
  boef: { run: ['src/cli/boef.ts'], whereAsked: true },
  bench: { run: ['tests/bench/run.ts'] },
  'replay-bench': { built: true, run: ['tests/bench/replay.ts'] },
  rehearse: { run: ['tests/rehearse/run.ts'] },
  fuzz: { run: ['tests/fuzz/run.ts'] },
  lighthouse: { built: true, run: ['tests/lighthouse/run.ts'] },
  e2e: { built: true, run: ['tests/e2e/run.ts'] },
  load: { built: true, run: ['tests/load/run.ts'] },
  crash: { built: true, run: ['tests/crash/run.ts'] },
  lint: { run: [biome, 'check', '--error-on-warnings', '.'] },
  format: { run: [biome, 'check', '--write', '.'] },
  typecheck: { run: ['node_modules/typescript/bin/tsc', '--noEmit'] },
};

await main(process.argv[2], process.argv.slice(3));

async function main(name, taskArguments) {
  const task = Object.hasOwn(TASKS, name ?? '') ? TASKS[name] : stop(`Kies een taak / choose a task: ${Object.keys(TASKS).join(', ')}`);
  const node = await findNode();
  const environment = withNodeFirst(node);
  await installPackages(node, environment);
  if (task.built) await bringBuildUpToDate(node, environment);
  if (!existsSync(join(root, task.run[0]))) stop(`De taak "${name}" bestaat nog niet / does not exist yet (${task.run[0]}).`);
  const sources = task.stampsBuild ? hashOfSources() : '';
  const cwd = task.whereAsked ? (process.env.INIT_CWD ?? process.cwd()) : root;
  const [program, ...own] = task.run;
  const command = ['--disable-warning=ExperimentalWarning', join(root, program), ...own, ...taskArguments];
  const { code, signal } = await runChild(node, command, { cwd, env: environment, stdio: 'inherit' });
  if (task.stampsBuild && code === 0) writeFileSync(buildStamp, sources);
  if (signal) process.kill(process.pid, signal);
  process.exitCode = code ?? 1;
}

/** The path of a Node that is new enough: this one, or one kept in .tools, fetched once. */
async function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const fetched = join(tools, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(fetched)) return fetched;
  const platform = `${process.platform}-${process.arch}`;
  const musl = process.platform === 'linux' && !process.report?.getReport().header.glibcVersionRuntime;
  if (!FETCHABLE.includes(platform) || musl) {
    stop(
      `Installeer Node ${OLDEST_NODE.join('.')} of nieuwer / please install Node >= ${OLDEST_NODE.join('.')} (${platform}, nu/now ${process.versions.node}).`,
    );
  }
  const source = `node@npm:node-${platform.replace('win32', 'win')}@${FETCHED_MAJOR}`;
  const npmInstall = ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', tools, source];
  await slowStep(`Node ${FETCHED_MAJOR} ophalen / fetching Node ${FETCHED_MAJOR}`, () => runNpm(process.execPath, npmInstall, process.env));
  return existsSync(fetched) ? fetched : stop(`Node ${FETCHED_MAJOR} is niet goed aangekomen / did not arrive well: ${fetched}`);
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** The environment for every child, in which `node` means the chosen one; what it compiled it keeps, so that it starts sooner. */
function withNodeFirst(node) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const compiled = { NODE_COMPILE_CACHE: join(root, '.cache', 'node') };
  return { ...compiled, ...process.env, [key]: dirname(node) + delimiter + (process.env[key] ?? '') };
}

/** Installs exactly what the lock file says, when it differs from what was installed last. */
async function installPackages(node, environment) {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(installStamp) && readFileSync(installStamp, 'utf8') === wanted) return;
  await slowStep('Pakketten installeren / installing packages', () => runNpm(node, ['ci', '--ignore-scripts'], environment));
  writeFileSync(installStamp, wanted);
}

async function bringBuildUpToDate(node, environment) {
  const sources = hashOfSources();
  if (existsSync(buildStamp) && readFileSync(buildStamp, 'utf8') === sources) return;
  await slowStep('Bouwen / building', () => runQuietly(node, TASKS.build.run, environment));
  writeFileSync(buildStamp, sources);
}

/** One number for everything that a build is made of: file names and contents, in a fixed order. */
function hashOfSources() {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
    else hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
  };
  for (const path of ['index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'public', 'scenarios', 'src']) add(path);
  return hash.digest('hex');
}

/** Says on standard error what takes a while, and how long it took. */
async function slowStep(title, work) {
  process.stderr.write(`${title} ... `);
  const began = Date.now();
  await work();
  process.stderr.write(`${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}

/** Runs the npm that runs us, with the given Node; without one, the npm on the path. */
function runNpm(node, taskArguments, environment) {
  // `npm run -s` hands its silence down; the reason of a failure has to be heard.
  const npmArguments = [...taskArguments, '--loglevel=error'];
  const npm = process.env.npm_execpath ?? '';
  if (npm.endsWith('npm-cli.js')) return runQuietly(node, [npm, ...npmArguments], environment);
  return runQuietly(process.platform === 'win32' ? 'npm.cmd' : 'npm', npmArguments, environment);
}

/** Runs a program and keeps its output back, unless it fails: then the last of it is shown with a sentence that helps. */
async function runQuietly(program, programArguments, environment) {
  const { code, signal, output } = await runChild(program, programArguments, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (code === 0) return;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output);
  if (offline) stop('\nEr is geen verbinding met het npm-register / the npm registry cannot be reached.');
  const lastLines = output.trim().split('\n').slice(-30).join('\n');
  stop(`\n${lastLines}\nDeze stap is mislukt / this step failed (${signal ?? code}).`);
}

/** Runs a program and passes on the signals that ask us to stop. */
function runChild(program, programArguments, options) {
  const child = spawn(program, programArguments, { ...options, shell: program.endsWith('.cmd') });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
  const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = (signal) => child.kill(signal);
  for (const signal of stopSignals) process.on(signal, forward);
  return new Promise((done) => {
    const finish = (code, signal) => {
      for (const name of stopSignals) process.off(name, forward);
      done({ code, signal, output });
    };
    child.on('error', (error) => {
      output += String(error);
      finish(1, null);
    });
    child.on('close', finish);
  });
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
