// Appearance: somebody innocent wears the same, so that looks alone never tell; who drives off has a car to describe.
import type { Checked } from '../checked.ts';
import { protagonistOf } from '../references/roles.ts';

export function checkAppearance({ file, report }: Checked): void {
  const appears = new Set(file.injects.flatMap(({ does }) => does.flatMap((effect) => (effect.do === 'passerby' ? [effect.cast] : []))));
  for (const [i, { id, role, routine }] of file.cast.entries()) {
    if (routine === undefined && (role === 'passerby' || role === 'lookAlike') && !appears.has(id)) report('neverAppears', ['cast', i]);
  }
  const protagonist = protagonistOf(file.plot);
  const number = file.cast.findIndex(({ id }) => id === protagonist?.id);
  const member = file.cast[number];
  if (member === undefined) return;
  const { garment, colour } = member.person.upper ?? {};
  if (garment === undefined || colour === undefined) {
    report('noUpper', ['cast', number, 'person']);
    return;
  }
  const alike = file.cast.some(
    ({ role, person: { upper } }) => role === 'lookAlike' && upper?.garment === garment && upper.colour === colour,
  );
  if (!alike) report('noLookAlike', ['cast', number], garment, colour);
  if (file.plot.kind === 'hitAndRun' && member.vehicle === undefined) report('noVehicle', ['cast', number], 'car');
}
