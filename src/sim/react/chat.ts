// The group: neighbours and the coordinator answer what was really said and how, and alarms make people look out. What may be
// answered is react/answers, how a member types react/members, what the coordinator does react/coordinators.
import { mergeFacts } from '../../language/mergeFacts.ts';
import { type Facts, NO_FACTS } from '../../language/facts.ts';
import { isAlarm } from '../assess.ts';
import type { ChatLine } from '../chatEvent.ts';
import type { EventOf } from '../event.ts';
import { indexOf } from '../eventIndex.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { hasGroups } from '../settings.ts';
import { answersTo, type Known } from './answers.ts';
import { wordsOf } from './chatLines.ts';
import { endReports, showCoordinator, showUncalled, startCoordinators, tellCoordinator } from './coordinators.ts';
import { isOver } from './groupCases.ts';
import { correctReport, hasMore, isCalled, keepReport, openReport } from './groupReports.ts';
import { membersOf, move, someoneLike, withdrawPointless } from './members.ts';
import { alertResident, correctTold, populationOf } from './residents.ts';
import { isHushed } from './smallTalk.ts';

/** Nobody said whether 112 was called: so many people ask again, with this chance in per cent (X). */
const ASKS_AGAIN = { most: 2, chance: 70 } as const;
/** Chatter that a coordinator counts as noise while a report is open. */
const NOISE: readonly ChatLine['deck'][] = ['noise', 'joke', 'ambient'];

export const liveInChat: Reaction = (kernel, event) => {
  if (!hasGroups(kernel.settings)) return;
  switch (event.type) {
    case 'exerciseStarted':
      return startCoordinators(kernel);
    case 'chatPosted':
      return hear(kernel, event);
    case 'lineCorrected':
      return hearCorrection(kernel, event);
    case 'chatThumbed': {
      const group = kernel.world.chat.find((line) => line.id === event.line)?.group;
      if (group !== undefined && openReport(kernel, group)) tellCoordinator(kernel, group, 'NOISE', event.line, event.seq);
      return;
    }
    case 'groupReportOpened':
      // Whoever writes about it late opens it once more: it is over all the same.
      if (isOver(kernel, event.group)) tellCoordinator(kernel, event.group, 'OVER', null, event.seq);
      return withdrawPointless(kernel, event.group);
    case 'groupReportChanged':
      return withdrawPointless(kernel, event.group);
    case 'tipReceived': {
      const who = populationOf(kernel).find((resident) => resident.id === event.resident);
      if (who) move(kernel, who, 'alsoSaw', null, event.seq);
      return;
    }
    case 'broadcastEnded': {
      const incident = kernel.world.broadcasts[event.broadcast]?.incident;
      // Without a result the report stays open: people go on looking out.
      if (event.result !== 'notFound' && incident !== undefined) endReports(kernel, incident, event.seq);
      return;
    }
    case 'incidentClosed':
      return endReports(kernel, event.incident, event.seq);
    default:
      return;
  }
};

function hear(kernel: Kernel, event: EventOf<'chatPosted'>): void {
  const { line, seq } = event;
  const report = openReport(kernel, line.group);
  if (line.from.kind === 'resident' || (line.from.kind === 'seat' && line.deck !== null)) {
    if (NOISE.includes(line.deck) && report) tellCoordinator(kernel, line.group, 'NOISE', line.id, seq);
    return;
  }
  const facts = report?.facts ?? NO_FACTS;
  const known: Known = { called: isCalled(kernel, line.group), open: report !== null, facts };
  keepReport(kernel, line, (about) => askAgain(kernel, line.group, about));
  if (line.from.kind === 'seat') {
    showCoordinator(kernel, event);
    if (!isRepeated(kernel, line)) respond(kernel, event, known);
  }
  if (line.from.kind !== 'coordinator' && isAlarm(line.facts)) {
    if (!isCalled(kernel, line.group)) tellCoordinator(kernel, line.group, 'WORRY', line.id, seq);
    if (report === null || changes(facts, line.facts))
      for (const who of membersOf(kernel, line.group)) alertResident(kernel, who, line.facts, 'chat');
  }
}

/** A line means something else than was understood: whether 112 was called, and whom to look out for. Nobody answers it again. */
function hearCorrection(kernel: Kernel, event: EventOf<'lineCorrected'>): void {
  const line = kernel.world.chat.find(({ id }) => id === event.line);
  if (!line) return;
  const before = factsBefore(kernel, event);
  const members = membersOf(kernel, line.group);
  for (const who of members) correctTold(kernel, who, before, line.facts);
  correctReport(kernel, line, before);
  if (before.alarm === 'reported' && line.facts.alarm !== 'reported') showUncalled(kernel, line, event.seq);
  if (line.facts.alarm === 'asking' && before.alarm !== 'asking') tellCoordinator(kernel, line.group, 'QUESTION', line.id, event.seq);
  if (!isAlarm(line.facts)) return;
  if (line.facts.alarm !== before.alarm) showCoordinator(kernel, { line, seq: event.seq });
  keepReport(kernel, line, (about) => askAgain(kernel, line.group, about));
  for (const who of members) alertResident(kernel, who, line.facts, 'chat');
}

/** What was understood of this line until now. */
function factsBefore(kernel: Kernel, { line, seq }: EventOf<'lineCorrected'>): Facts {
  const last = kernel.events.findLast(
    (event) =>
      event.seq < seq &&
      ((event.type === 'chatPosted' && event.line.id === line) || (event.type === 'lineCorrected' && event.line === line)),
  );
  return last?.type === 'chatPosted' ? last.line.facts : last?.type === 'lineCorrected' ? last.facts : NO_FACTS;
}

/** Whether members know otherwise or more after a line. */
function changes(known: Facts, facts: Facts): boolean {
  return JSON.stringify(mergeFacts(known, facts)) !== JSON.stringify(known);
}

/** Whether this participant said the same before: in the same words, or nothing that the group did not hear from them. */
function isRepeated(kernel: Kernel, line: ChatLine): boolean {
  const { from } = line;
  const own = from.kind === 'seat' ? linesOf(kernel, from.seat) : [];
  const before = own.filter((other) => other.id !== line.id && other.group === line.group);
  if (before.some((other) => wordsOf(other.text) === wordsOf(line.text))) return true;
  if (!isAlarm(line.facts) || line.facts.conduct.length > 0) return false;
  if (line.facts.alarm === 'reported' && !before.some((other) => other.facts.alarm === 'reported')) return false;
  const said = before.reduce<Facts>((all, other) => mergeFacts(all, other.facts), NO_FACTS);
  return isAlarm(said) && !hasMore(said, line.facts);
}

const bySeat = new WeakMap<Kernel, { read: number; readonly places: Map<string, number[]> }>();

/** What somebody in this seat wrote, as it stands now: in a full hall nobody can look through all lines for each new one. */
function linesOf(kernel: Kernel, seat: string): ChatLine[] {
  const { chat } = kernel.world;
  const known = bySeat.get(kernel) ?? { read: 0, places: new Map<string, number[]>() };
  bySeat.set(kernel, known);
  for (; known.read < chat.length; known.read += 1) {
    const from = chat[known.read]?.from;
    if (from?.kind !== 'seat') continue;
    const places = known.places.get(from.seat) ?? [];
    places.push(known.read);
    known.places.set(from.seat, places);
  }
  return (known.places.get(seat) ?? []).flatMap((place) => chat[place] ?? []);
}

function respond(kernel: Kernel, { line, seq }: EventOf<'chatPosted'>, known: Known): void {
  const { group, facts } = line;
  const answers = answersTo(facts, known);
  for (const { occasion, personas, chance, most } of answers) {
    const idle = occasion === 'noise' || occasion === 'joke';
    if (idle && isHushed(kernel, group)) continue;
    for (let time = 1; time <= most; time += 1) {
      const key = `${occasion} ${time}`;
      if (!kernel.chance.percent(chance, line.id, key)) continue;
      const who = someoneLike(kernel, group, personas, `${line.id} ${key}`);
      if (who) move(kernel, who, occasion, line.id, seq);
    }
  }
  if (facts.alarm === 'asking') tellCoordinator(kernel, group, 'QUESTION', line.id, seq);
  else if (!isAlarm(facts)) tellCoordinator(kernel, group, 'NOISE', line.id, seq);
}

/** Still nobody said that 112 was called: people ask again, and the coordinator asks once. */
function askAgain(kernel: Kernel, group: string, about: string): void {
  const stimulus =
    indexOf(kernel.events)
      .of('groupReportOpened')
      .findLast((event) => event.group === group)?.seq ?? 0;
  const now = kernel.now();
  for (let time = 1; time <= ASKS_AGAIN.most; time += 1) {
    const key = `asks again ${time} ${now}`;
    if (!kernel.chance.percent(ASKS_AGAIN.chance, group, key)) continue;
    const who = someoneLike(kernel, group, ['careful', 'helper', 'anxious', 'talkative'], key);
    if (who) move(kernel, who, 'askCalled', about, stimulus, now);
  }
  tellCoordinator(kernel, group, 'WORRY', about, stimulus);
}
