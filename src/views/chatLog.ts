import type { SimTime } from '../scenario/time.ts';
import { kindsOfLines, type LineKind } from '../scoring/groupLines.ts';
import type { ChatLine } from '../sim/chatEvent.ts';
import type { EventOf } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import type { ChatLineView } from './participant.ts';
import { foldEvents } from './foldEvents.ts';
import { roleOf } from './groupView.ts';
import { onceOver } from './onceOver.ts';
import { whyView, type WhyView } from './whyView.ts';

/** A line of a group as it is told afterwards: what was taken away as well, and why it was written. */
export interface ChatLogLine {
  readonly id: string;
  readonly event: number;
  readonly at: SimTime;
  readonly group: string;
  readonly from: string;
  readonly role: ChatLineView['role'];
  readonly mine: boolean;
  readonly text: string;
  /** What a coordinator passed on with this line: the screen words it. */
  readonly told: ChatLine['told'];
  readonly replyTo: string | null;
  readonly pinned: boolean;
  readonly removed: boolean;
  /** Who took it away, with the name of a simulated coordinator; null while it stands there. */
  readonly removedBy: {
    readonly at: SimTime;
    readonly event: number;
    readonly by: 'you' | 'coordinator' | 'facilitator';
    readonly name: string | null;
  } | null;
  readonly thumbs: number;
  /** When each thumb came. */
  readonly thumbedAt: readonly SimTime[];
  /** What it was to the group, as the group is scored. */
  readonly kind: LineKind;
  /** Noise or a duplicate. */
  readonly noise: boolean;
  /** Null for what a participant wrote. */
  readonly why: WhyView | null;
}

const kindsIn = onceOver(({ scenario, events }, group) => kindsOfLines(scenario, events, group));

const postedIn = foldEvents(
  () => new Map<string, EventOf<'chatPosted'>[]>(),
  (known, event) => {
    if (event.type !== 'chatPosted') return;
    const posted = known.get(event.line.group) ?? [];
    known.set(event.line.group, posted);
    posted.push(event);
  },
);

/** What was done with lines, by line: when thumbs came, and who took one away first. */
const doneTo = foldEvents(
  () => ({ thumbed: new Map<string, SimTime[]>(), removals: new Map<string, EventOf<'chatRemoved'>>() }),
  ({ thumbed, removals }, event) => {
    if (event.type === 'chatThumbed') thumbed.set(event.line, [...(thumbed.get(event.line) ?? []), event.at]);
    if (event.type === 'chatRemoved' && !removals.has(event.line)) removals.set(event.line, event);
  },
);

/** All that was written in the group of this seat, in order. Only for after the end. */
export function chatLogOf(exercise: Exercise, seatId: string): ChatLogLine[] {
  const { world, scenario } = exercise;
  const group = world.seats[seatId]?.group;
  const kinds = kindsIn(exercise, group);
  const { thumbed, removals } = doneTo(exercise);
  const posted = postedIn(exercise).get(group ?? '') ?? [];
  const coordinator = scenario.groups.find(({ id }) => id === group)?.coordinator;
  const now = new Map(world.chat.map((line) => [line.id, line]));
  return posted.map((event): ChatLogLine => {
    const { line, why, seq } = event;
    const { pinned, removed, thumbs } = now.get(line.id) ?? line;
    const from = line.from.kind === 'seat' ? line.from.seat : line.from.name;
    const kind = kinds.get(seq) ?? 'noise';
    // What the maker has the coordinator say is the coordinator's too.
    const isCoordinator = line.from.kind === 'inject' && from === coordinator;
    return {
      id: line.id,
      event: seq,
      at: line.at,
      group: line.group,
      from,
      role: isCoordinator ? 'coordinator' : roleOf(world, line),
      mine: line.from.kind === 'seat' && line.from.seat === seatId,
      // What was taken away of a neighbour in the hall is not shown again: it may be about somebody.
      text: removed && line.from.kind === 'seat' && line.from.seat !== seatId ? '' : line.text,
      told: line.told,
      replyTo: line.replyTo,
      pinned,
      removed,
      removedBy: removed ? removedBy(exercise, seatId, line, removals.get(line.id)) : null,
      thumbs,
      thumbedAt: [...(thumbed.get(line.id) ?? [])],
      kind,
      noise: kind === 'noise' || kind === 'duplicates',
      why: why === null ? null : ownWhy(whyView(exercise, from, why), seatId),
    };
  });
}

/** What neighbours answered to is told; which participant did it only where it stands in the group, or was one's own doing. */
function ownWhy(why: WhyView, seatId: string): WhyView {
  const { stimulus } = why;
  if (stimulus === null || stimulus.type === 'chatPosted' || stimulus.type === 'chatThumbed' || stimulus.by === seatId) return why;
  return { ...why, stimulus: { ...stimulus, by: null } };
}

function removedBy(
  { scenario }: Exercise,
  seatId: string,
  line: ChatLine,
  event: EventOf<'chatRemoved'> | undefined,
): ChatLogLine['removedBy'] {
  if (!event) return null;
  const { at, seq, seat, why } = event;
  if (seat !== null) return { at, event: seq, by: seat === seatId ? 'you' : 'coordinator', name: null };
  if (why?.machine === 'facilitator') return { at, event: seq, by: 'facilitator', name: null };
  return { at, event: seq, by: 'coordinator', name: scenario.groups.find(({ id }) => id === line.group)?.coordinator ?? null };
}
