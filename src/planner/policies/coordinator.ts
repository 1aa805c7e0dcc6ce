import type { Intent } from '../../sim/command.ts';
import type { BridgeView, GroupView, ParticipantView } from '../../views/participant.ts';
import { ideal } from './ideal.ts';
import type { MakePolicy, Wish } from './policy.ts';

/**
 * A trained coordinator: pins the line that says that 112 was called, tells the other coordinators and the officer, passes on
 * what the police, Burgernet and other groups tell, asks for quiet, signs off when it is over; and is a good resident besides.
 */
export const coordinator: MakePolicy = (briefing, chance) => {
  const resident = ideal(briefing, chance);
  const done = new Set<string>();
  const once = (key: string, intents: readonly Intent[]): Wish[] => {
    if (done.has(key) || intents.length === 0) return [];
    done.add(key);
    return intents.map((intent) => ({ intent }));
  };
  return {
    next(view) {
      const group = view.groups[0];
      if (!group?.coordinator || !view.bridge) return resident.next(view);
      const duty = [
        ...reported(group, view.bridge, once),
        ...heard(group, view.bridge, once),
        ...broadcast(view, group, once),
        ...(isNoisy(view, group) ? once('remind', [{ type: 'remindRules', group: group.id }]) : []),
        ...(isOver(view) && group.report !== null && group.report.state !== 'signedOff'
          ? once('close', [{ type: 'closeReport', group: group.id }])
          : []),
      ];
      if (duty.length > 0) return duty;
      // Somebody in the group called: one call is enough.
      const isCalled = group.report !== null && group.report.state !== 'open';
      return resident.next(view).filter(({ intent }) => !isCalled || intent.type !== 'placeCall');
    },
  };
};

type Once = (key: string, intents: readonly Intent[]) => Wish[];

/** The group said that 112 was called. */
function reported({ id, report, lines }: GroupView, bridge: BridgeView, once: Once): Wish[] {
  if (report === null || (report.state !== 'called' && report.state !== 'addedTo')) return [];
  const line = lines.find((each) => each.id === report.line);
  const pin = line && !line.pinned && !line.removed ? once(`pin ${line.id}`, [{ type: 'pin', line: line.id }]) : [];
  // What a coordinator told the group, the others know.
  if (line === undefined || line.told !== null) return pin;
  const others = bridge.targets.filter(({ kind }) => kind !== 'group');
  return [
    ...pin,
    ...once(
      `pass ${line.id}`,
      others.map(({ to }) => ({ type: 'passOn', group: id, line: line.id, to })),
    ),
  ];
}

/** The police or other coordinators told something: the own group hears it, and what the police ask the other coordinators too. */
function heard({ id }: GroupView, bridge: BridgeView, once: Once): Wish[] {
  return bridge.inbox.flatMap((message) => {
    const others = message.from.kind === 'controlRoom' ? bridge.targets.filter(({ kind }) => kind === 'coordinators') : [];
    return once(
      `hear ${message.id}`,
      [id, ...others.map(({ to }) => to)].map((to) => ({ type: 'passOn', group: id, line: message.id, to })),
    );
  });
}

/** Burgernet reached this phone and no message to coordinators did: those in the group without Burgernet hear it this way. */
function broadcast({ broadcasts, bridge }: ParticipantView, { id }: GroupView, once: Once): Wish[] {
  if (bridge?.inbox.some(({ kind }) => kind === 'search')) return [];
  return broadcasts.flatMap((action) =>
    action.active ? once(`broadcast ${action.id}`, [{ type: 'passOn', group: id, line: action.id, to: id }]) : [],
  );
}

/** More lines than this in five minutes that are not the report: nobody can find it any more. */
const NOISY = 3;
const LATELY = 300_000;

function isNoisy({ now }: ParticipantView, { report, lines }: GroupView): boolean {
  if (report === null || report.state === 'signedOff') return false;
  const idle = lines.filter(({ id, at, mine, role, told }) => {
    return id !== report.line && now - at <= LATELY && !mine && role === 'resident' && told === null;
  });
  return idle.length > NOISY;
}

function isOver({ broadcasts }: ParticipantView): boolean {
  return broadcasts.some(({ active }) => !active);
}
