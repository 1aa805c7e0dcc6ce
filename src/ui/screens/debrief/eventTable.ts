// What happened as lines of a table: the codes of the log in words.
import { csvOf } from '../../../exchange/csv.ts';
import type { EventRow } from '../../../exchange/eventRows.ts';
import type { DebriefText } from '../../text/nl/debrief.ts';
import type { ReplayText } from '../../text/nl/replay.ts';
import { clockTime, duration } from '../../text/wording/clock.ts';
import type { Names } from '../../text/wording/names.ts';
import type { Wording } from '../../text/wording/wording.ts';

interface Words {
  readonly startsAt: number;
  readonly names: Names;
  readonly wording: Wording;
  readonly debrief: DebriefText;
  readonly replay: ReplayText;
}

/** A CSV file: a heading, then one line for each event. */
export function eventTable(rows: readonly EventRow[], words: Words): string {
  const { columns } = words.replay;
  return csvOf([
    [columns.time, columns.clock, columns.step, columns.what, columns.where, columns.who],
    ...rows.map((row) => cellsOf(row, words)),
  ]);
}

function cellsOf(row: EventRow, { startsAt, names, wording, debrief, replay }: Words): readonly string[] {
  const step = row.step !== null ? debrief.step[row.step] : row.who === 'police' ? replay.police : replay.street;
  const role = replay.role[row.who];
  return [
    duration(row.at),
    clockTime(startsAt, row.at),
    step,
    whatText(row, wording, replay),
    row.where === null ? '' : wording.location(row.where, names),
    row.participant === null ? role : replay.numbered(role, row.participant),
  ];
}

function whatText(row: EventRow, { terms, replies }: Wording, replay: ReplayText): string {
  const { fact } = replay;
  switch (row.kind) {
    case 'saw':
    case 'lookedCloser':
    case 'remembered':
    case 'did':
      return `${fact[row.kind]}: ${terms.activity[row.activity]}`;
    case 'called':
      return `${fact.called}: ${terms.contact[row.contact]}`;
    case 'said':
    case 'wrote':
    case 'noted':
      return `${fact[row.kind]}: ${row.words}`;
    case 'chose':
      return `${fact.chose}: ${terms.choice[row.choice]}`;
    case 'ruled': {
      const who = row.about === null ? replay.role.resident : replay.numbered(replay.role.resident, row.about);
      return `${fact.ruled}: ${replay.ruledRow(who, row.text, row.isHarm ? -row.scored : row.scored, row.isHarm ? -row.given : row.given)} ${row.note}`;
    }
    case 'caseClosed':
      return `${fact.caseClosed}: ${replies.outcome[row.outcome]}`;
    default:
      return fact[row.kind];
  }
}
