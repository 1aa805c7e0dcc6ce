import type { Scenario } from '../scenario/scenario.ts';
import type { SimTime } from '../scenario/time.ts';
import { ACTIVITIES, type Choice, POLICE_NUMBERS } from '../scenario/vocabulary.ts';
import type { Step } from '../scoring/score.ts';
import { STEPS } from '../scoring/scoreHall.ts';
import { isAlarm } from '../sim/assess.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import type { HallCourse, HallMark, HallMarkKind } from './hallDebrief.ts';

/** What happens within this time on the same lane is one mark with a number, in milliseconds: a dot on a beamer is no narrower. */
const TOGETHER = 10_000;

/** Going alone or after somebody (the house rules' Reageer). */
const RISKY: readonly Choice[] = ['approachAlone', 'follow'];

type Marks = Pick<
  HallCourse,
  'marks' | 'took' | 'cameAt' | 'firstSeenAt' | 'foundAt' | 'firstCallAt' | 'firstLineAt' | 'toldGroupAt' | 'searchedFrom'
>;

type First = 'came' | 'seen' | 'found' | 'call' | 'line' | 'told' | 'broadcast';

/** What stands on the lanes of a hall, and who of these seats took which step: numbers, never seats. */
export function hallMarks(scenario: Scenario, events: readonly ExerciseEvent[], seats: ReadonlySet<string>): Marks {
  const protagonist = protagonistOf({ scenario });
  const victim = scenario.plot.kind === 'hitAndRun' ? scenario.plot.victim : null;
  // On a quiet street every good look is one: nobody was to be found.
  const aboutCase = (actor: string | undefined): boolean => protagonist === null || actor === protagonist || actor === victim;
  const actorOf = new Map<string, string>();
  const marks = new Map<string, HallMark>();
  const took = new Map<Step, Map<string, SimTime>>(STEPS.map((step) => [step, new Map()]));
  const first = new Map<First, SimTime>();
  const firstAt = (what: First, at: SimTime): void => {
    if (!first.has(what)) first.set(what, at);
  };
  const mark = (lane: HallMark['lane'], at: SimTime, kind: HallMarkKind): void => {
    const start = at - (at % TOGETHER);
    const key = `${lane} ${kind} ${start}`;
    const known = marks.get(key);
    marks.set(key, known ? { ...known, count: known.count + 1 } : { lane, at, kind, count: 1 });
  };
  const takes = (step: Step, seat: string, at: SimTime, kind: HallMarkKind): void => {
    const first = took.get(step);
    if (first && !first.has(seat)) first.set(seat, at);
    mark(step, at, kind);
  };
  for (const event of events) {
    const { at } = event;
    switch (event.type) {
      case 'sightingMade':
        actorOf.set(event.sighting.id, event.sighting.actor);
        if (protagonist !== null && aboutCase(event.sighting.actor) && seats.has(event.sighting.seat)) firstAt('seen', at);
        break;
      case 'detailsSeen':
      case 'sightingRemembered':
        if (seats.has(event.seat) && aboutCase(actorOf.get(event.sighting))) takes('spot', event.seat, at, 'noticed');
        break;
      case 'callPlaced':
        if (!seats.has(event.seat)) break;
        if (POLICE_NUMBERS.includes(event.contact)) {
          takes('alert', event.seat, at, 'call');
          firstAt('call', at);
        } else mark('alert', at, 'otherCall');
        break;
      case 'chatPosted': {
        const { from, told, facts } = event.line;
        if (from.kind !== 'seat' || !seats.has(from.seat)) break;
        const said = told ?? facts;
        const tells = said.alarm === 'reported';
        takes('post', from.seat, at, tells ? 'told' : 'line');
        // Before somebody came, no line can be about them.
        if (said.alarm !== 'asking' && isAlarm(said) && (protagonist === null || first.has('came'))) firstAt('line', at);
        if (tells) firstAt('told', at);
        break;
      }
      case 'acted':
        if (seats.has(event.seat)) takes('respond', event.seat, at, RISKY.includes(event.choice) ? 'risky' : 'deed');
        break;
      case 'actorAppeared':
        if (event.actor !== protagonist) break;
        if (!first.has('came')) mark('protagonist', at, 'appeared');
        firstAt('came', at);
        break;
      case 'actorStarted':
      case 'actorSetOut':
        if (event.actor === protagonist && ACTIVITIES[event.closer ?? event.activity] !== 'none') mark('protagonist', at, 'sign');
        break;
      case 'actorLeft':
        if (event.actor === protagonist) mark('protagonist', at, 'left');
        break;
      case 'patrolSent':
        mark('police', at, 'sent');
        break;
      case 'patrolArrived':
        mark('police', at, 'arrived');
        break;
      case 'broadcastStarted':
        mark('police', at, 'broadcast');
        firstAt('broadcast', at);
        break;
      case 'caseClosed':
        if (event.outcome === 'caught' || event.outcome === 'found') {
          firstAt('found', at);
          mark('police', at, 'closed');
        }
        break;
      default:
        break;
    }
  }
  const firstOf = (what: First): SimTime | null => first.get(what) ?? null;
  return {
    marks: [...marks.values()],
    took: STEPS.map((step) => {
      const times = [...(took.get(step)?.values() ?? [])];
      return { step, people: times.length, times };
    }),
    cameAt: firstOf('came'),
    firstSeenAt: firstOf('seen'),
    foundAt: firstOf('found'),
    firstCallAt: firstOf('call'),
    firstLineAt: firstOf('line'),
    toldGroupAt: firstOf('told'),
    searchedFrom: earliest(firstOf('line'), firstOf('broadcast')),
  };
}

function earliest(a: SimTime | null, b: SimTime | null): SimTime | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
