// Finds a Chromium for the end-to-end tests and the measurements, or installs one.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { runNode, runProgram } from './runProgram.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome', 'msedge'];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Keeps a browser quiet in a closed network; the sandbox refuses to start as root. */
export const BROWSER_FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Debian itself: what Ubuntu calls the package chromium is only a pointer to another shop. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** The browser that is there: named by BOEF_BROWSER, on the path, in its usual place, or fetched by Playwright before. */
export function findBrowser(): string | null {
  const named = process.env.BOEF_BROWSER;
  if (named !== undefined) return existsSync(named) ? named : null;
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.flatMap((name) => endings.map((ending) => join(folder, name + ending))));
  return [...onPath, ...USUAL_PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** A browser in any honest way: what is there, else the system's package, else Playwright's own; else a sentence that helps. */
export async function obtainBrowser(): Promise<{ readonly path: string } | { readonly problem: string }> {
  const found = findBrowser();
  if (found !== null) return { path: found };
  const named = process.env.BOEF_BROWSER;
  if (named !== undefined) return { problem: `BOEF_BROWSER names a file that is not there: ${named}` };
  let output = '';
  if (isRoot() && isDebian()) {
    const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
    output += (await runProgram('apt-get', ['update'], quietly)).output;
    output += (await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-color-emoji'], quietly))
      .output;
  }
  // As root Playwright can also install the system libraries that its browser needs.
  const withLibraries = isRoot() && process.platform === 'linux' ? ['--with-deps'] : [];
  if (findBrowser() === null)
    output += (await runNode('node_modules/@playwright/test/cli.js', ['install', ...withLibraries, 'chromium'])).output;
  const installed = findBrowser();
  if (installed !== null) return { path: installed };
  return { problem: `${output}\nNo Chromium was found or could be installed. Install one, or name it in BOEF_BROWSER.` };
}
