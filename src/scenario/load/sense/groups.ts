// Groups: they are not too full, and the neighbourhood has people enough to fill them.
import type { Checked } from '../checked.ts';

export function checkGroups({ file, report }: Checked): void {
  for (const [i, { members, maximum }] of file.groups.entries())
    if (members > maximum) report('groupFull', ['groups', i, 'members'], members, maximum);
  const members = file.groups.reduce((sum, group) => sum + group.members, 0);
  // Participants and one coordinator a group are members as well.
  const people = file.residents + file.seats.length + file.groups.length;
  if (members > people) report('moreMembersThanPeople', ['residents'], members, people);
}
