import { expect, test } from 'vitest';
import { forbiddenImports } from './dependencyRule.ts';
import { readSourceFiles } from './sourceFiles.ts';

test('every import in src points to a row above in the dependency table', () => {
  const files = readSourceFiles(['src'], /\.(ts|tsx|mjs)$/);
  expect(files.length).toBeGreaterThan(5);
  expect(forbiddenImports(files)).toEqual([]);
});

const offenders: readonly { readonly path: string; readonly text: string; readonly says: string }[] = [
  { path: 'src/sim/exercise.ts', text: "import { Home } from '../ui/screens/home.tsx';", says: 'sim may not import ui' },
  { path: 'src/sim/decide/call.ts', text: "import { createActor } from 'xstate';", says: 'the package xstate is not for this place' },
  { path: 'src/sim/clock.ts', text: "import { readFileSync } from 'node:fs';", says: 'the package node is not for this place' },
  { path: 'src/protocol/wire.ts', text: "import { dispatch } from '../sim/exercise.ts';", says: 'only types of sim' },
  { path: 'src/ui/screens/look.tsx', text: "import * as Phaser from 'phaser';", says: 'the package phaser is not for this place' },
  { path: 'src/ui/screens/look.tsx', text: "import { apply } from '../../sim/apply.ts';", says: 'only types of sim' },
  { path: 'src/ui/screens/look.tsx', text: "const later = import('../../host/host.ts');", says: 'ui may not import host' },
  {
    path: 'src/ui/screens/look.tsx',
    text: "import text from '../../../scenarios/burglary.boef.json?raw';",
    says: 'ui may not import scenarios',
  },
  {
    path: 'src/server/evenings.ts',
    text: "import { Room } from '@colyseus/core';",
    says: 'the package @colyseus/core is not for this place',
  },
  {
    path: 'src/ui/session/remote.ts',
    text: "import { openEvening } from '../../host/evening/openEvening.ts';",
    says: 'only types of host',
  },
  { path: 'src/host/host.ts', text: "export { serve } from '../server/serve.ts';", says: 'host may not import server' },
  { path: 'src/planner/pool.ts', text: "new Worker(new URL('../cli/boef.ts', import.meta.url));", says: 'planner may not import cli' },
  { path: 'src/views/participant.ts', text: "let x: import('../host/host.ts').Host;", says: 'views may not import host' },
  { path: 'src/helpers.ts', text: '', says: 'stands in no folder' },
];

test.each(offenders)('an offender is found: $path with $text', ({ path, text, says }) => {
  expect(forbiddenImports([{ path, text }])).toEqual([expect.stringContaining(says)]);
});

test('what the table allows is left alone', () => {
  const allowed = [
    { path: 'src/sim/machines/suspect.ts', text: "import { setup } from 'xstate'; import { route } from '../neighbourhood/route.ts';" },
    {
      path: 'src/sim/world.ts',
      text: "import type { Facts } from '../language/facts.ts'; import { type Case } from '../language/facts.ts';",
    },
    { path: 'src/ui/session/localSession.ts', text: "import { dispatch } from '../../sim/exercise.ts';" },
    { path: 'src/ui/map/neighbourhoodMap.ts', text: "import { Scene } from 'phaser';" },
    { path: 'src/cli/boef.ts', text: "import { argv } from 'node:process'; import { Command } from 'commander';" },
    { path: 'src/server/transport/colyseus.ts', text: "import { Room } from '@colyseus/core';" },
    { path: 'src/ui/session/remote.ts', text: "import type { Claim } from '../../host/evening/evening.ts';" },
    { path: 'src/bootstrap.mjs', text: "import { spawn } from 'node:child_process';" },
  ];
  expect(forbiddenImports(allowed)).toEqual([]);
});
