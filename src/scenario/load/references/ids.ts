// Ids inside the scenario: none twice, none that points at nothing, none that every object of the language has already.
import type { When } from '../../inject.ts';
import type { Checked } from '../checked.ts';
import type { Path } from '../document.ts';
import type { Named } from '../messages/references.ts';
import { nearest } from '../nearest.ts';

export function checkIds({ file, neighbourhood, report }: Checked): void {
  for (const list of [
    'objectives',
    'municipalities',
    'groups',
    'coordinatorGroups',
    'cast',
    'lookouts',
    'seats',
    'injects',
    'ideal',
    'antiPatterns',
  ] as const) {
    const seen = new Set<string>();
    for (const [i, { id }] of file[list].entries()) {
      if (id in Object.prototype) report('reservedId', [list, i, 'id'], id);
      if (seen.has(id)) report('duplicateId', [list, i, 'id'], id);
      seen.add(id);
    }
  }
  const need = (named: Named, id: string, known: readonly { readonly id: string }[], path: Path): void => {
    const ids = known.map((item) => item.id);
    if (!ids.includes(id)) report('unknownId', path, named, id, nearest(id, ids), ids);
  };
  for (const [i, group] of file.groups.entries()) {
    need('municipality', group.municipality, file.municipalities, ['groups', i, 'municipality']);
    for (const [j, street] of group.streets.entries()) need('street', street, neighbourhood.streets, ['groups', i, 'streets', j]);
  }
  for (const [i, { id, groups, linkedTo }] of file.coordinatorGroups.entries()) {
    for (const [j, group] of groups.entries()) need('group', group, file.groups, ['coordinatorGroups', i, 'groups', j]);
    for (const [j, other] of linkedTo.entries()) {
      need('coordinatorGroup', other, file.coordinatorGroups, ['coordinatorGroups', i, 'linkedTo', j]);
      if (other === id) report('pointsAtItself', ['coordinatorGroups', i, 'linkedTo', j], id);
    }
  }
  if (file.admission) need('group', file.admission.group, file.groups, ['admission', 'group']);
  for (const [i, seat] of file.seats.entries()) {
    need('lookout', seat.lookout, file.lookouts, ['seats', i, 'lookout']);
    need('group', seat.group, file.groups, ['seats', i, 'group']);
  }
  for (const [i, lookout] of file.lookouts.entries()) {
    for (const [j, way] of lookout.reaches.entries()) {
      const path = ['lookouts', i, 'reaches', j, 'lookout'];
      need('lookout', way.lookout, file.lookouts, path);
      if (way.lookout === lookout.id) report('pointsAtItself', path, lookout.id);
    }
  }
  for (const [i, expectation] of file.ideal.entries()) {
    if (expectation.does === 'notice') need('cast', expectation.who, file.cast, ['ideal', i, 'who']);
    if (expectation.does === 'call') need('cast', expectation.about, file.cast, ['ideal', i, 'about']);
    for (const [j, trigger] of expectation.trigger.entries()) {
      if ('sees' in trigger) need('cast', trigger.sees, file.cast, ['ideal', i, 'trigger', j, 'sees']);
      if ('met' in trigger) need('expectation', trigger.met, file.ideal, ['ideal', i, 'trigger', j, 'met']);
    }
  }
  for (const [i, inject] of file.injects.entries()) {
    for (const { when, path } of conditions(inject.when, ['injects', i, 'when'])) {
      if ('after' in when) need('inject', when.after, file.injects, [...path, 'after']);
      if ('actor' in when) need('cast', when.actor, file.cast, [...path, 'actor']);
    }
    for (const [j, effect] of inject.does.entries()) {
      if (effect.do === 'chat') need('group', effect.group, file.groups, ['injects', i, 'does', j, 'group']);
      if (effect.do === 'passerby') need('cast', effect.cast, file.cast, ['injects', i, 'does', j, 'cast']);
      else if (effect.do !== 'endExercise' && effect.sees)
        need('cast', effect.sees.who, file.cast, ['injects', i, 'does', j, 'sees', 'who']);
    }
  }
}

/** A condition with all that is nested in it. */
export function conditions(when: When, path: Path): readonly { readonly when: When; readonly path: Path }[] {
  const inner =
    'any' in when
      ? when.any.map((part, i) => conditions(part, [...path, 'any', i]))
      : 'all' in when
        ? when.all.map((part, i) => conditions(part, [...path, 'all', i]))
        : [];
  return [{ when, path }, ...inner.flat()];
}
