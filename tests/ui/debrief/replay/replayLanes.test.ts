import { beforeAll, describe, expect, it } from 'vitest';
import type { DebriefView } from '../../../../src/views/debrief.ts';
import type { HallCourse } from '../../../../src/views/hallDebrief.ts';
import { rowsOf } from '../../../../src/ui/screens/debrief/replay/course.ts';
import { heightOf, HIGHEST, pathsOf, perSign, placesOf } from '../../../../src/ui/screens/debrief/replay/laneDrawing.ts';
import { lanesOfCourse, lanesOfDebrief, momentsOf, type ReplayLane } from '../../../../src/ui/screens/debrief/replay/replayLanes.ts';
import { ReplayTable } from '../../../../src/ui/screens/debrief/replay/ReplayTable.tsx';
import { LanePicture } from '../../../../src/ui/screens/debrief/replay/LanePicture.tsx';
import { debriefView } from '../../../../src/views/debriefView.ts';
import { hallCourse } from '../../../../src/views/hallDebriefView.ts';
import { shipped } from '../../../support/shipped.ts';
import { story } from '../../../support/story.ts';
import { evening } from '../debriefView.ts';

const PEOPLE = 12;
let own: DebriefView;
let hall: HallCourse;

beforeAll(() => {
  const told = story(shipped('inbraak.boef.json'), '7');
  const { scenario, world } = told.exercise;
  const seats = Array.from({ length: PEOPLE }, (_, i) => `raam-${i + 2}`);
  told.leads({ type: 'takeSeat', seat: 'raam' });
  for (const seat of seats) {
    const lookout = scenario.lookouts[0]?.id ?? '';
    told.leads({ type: 'openSeat', seat, like: 'raam', lookout, patient: false });
  }
  told.until(240_000);
  for (const seat of ['raam', ...seats]) {
    const seen = Object.values(world.sightings).findLast((sighting) => sighting.seat === seat);
    if (seen !== undefined) told.in(seat, { type: 'lookCloser', sighting: seen.id });
  }
  told.until(420_000);
  for (const seat of ['raam', ...seats]) told.in(seat, { type: 'placeCall', contact: '112' });
  told.until(430_000).does({ type: 'hangUp' });
  told.does({ type: 'postChat', group: scenario.groups[0]?.id ?? '', text: 'Ik belde 112.' }, { alarm: 'reported' });
  told.does({ type: 'act', choice: 'approachAlone' });
  told.until(600_000).leads({ type: 'endExercise' });
  const [view, course] = [debriefView(told.exercise, 'raam'), hallCourse(told.exercise)];
  if (view === null || course === null) throw new Error('not over');
  own = view;
  hall = course;
});

const kindsOn = (lanes: readonly ReplayLane[], id: ReplayLane['id']): readonly string[] =>
  lanes.find((lane) => lane.id === id)?.marks.map(({ kind }) => kind) ?? [];

describe('the lanes of a replay', () => {
  it('are six, from the one whom it was about to the police', () => {
    const order = ['protagonist', 'spot', 'alert', 'post', 'respond', 'police'];
    expect(lanesOfDebrief(own).map(({ id }) => id)).toEqual(order);
    expect(lanesOfCourse(hall).map(({ id }) => id)).toEqual(order);
  });

  it('have no street and no police where nobody came', () => {
    const quiet = { ...evening, tracks: [], turns: [] };
    expect(lanesOfDebrief(quiet).map(({ id }) => id)).toEqual(['spot', 'alert', 'post', 'respond']);
  });

  it('show what one did as what it was', () => {
    const lanes = lanesOfDebrief(own);
    expect(kindsOn(lanes, 'spot')).toContain('noticed');
    expect(kindsOn(lanes, 'alert')).toContain('call');
    expect(kindsOn(lanes, 'post')).toContain('told');
    expect(kindsOn(lanes, 'respond')).toEqual(['risky']);
    expect(kindsOn(lanes, 'protagonist')[0]).toBe('appeared');
  });

  it('of a hall count everybody and name nobody', () => {
    const calls = lanesOfCourse(hall).find(({ id }) => id === 'alert')?.marks ?? [];
    expect(calls.reduce((sum, { count }) => sum + count, 0)).toBe(PEOPLE + 1);
    expect(JSON.stringify(lanesOfCourse(hall))).not.toContain('raam');
  });

  it('hold the ideal of each aim that applied', () => {
    const aims = own.score.lines.filter(({ ideal }) => ideal !== null);
    expect(lanesOfDebrief(own).flatMap(({ corridors }) => corridors)).toHaveLength(aims.length);
  });

  it('give every event to go to once, and no card that was about nothing', () => {
    const moments = momentsOf(lanesOfDebrief(evening));
    expect(moments).toEqual([0, 60_000, 90_000, 240_000, 260_000, 500_000]);
  });
});

/** One thing that a lane says. */
const fact = (lane: string, { at, kind, count, event }: ReplayLane['marks'][number]): string => `${lane} ${at} ${kind} ${count} ${event}`;

/** The words in what a component gives, and how many signs are drawn in it. */
function read(node: unknown): { readonly words: string; readonly signs: number } {
  if (typeof node === 'string' || typeof node === 'number') return { words: `${node} `, signs: 0 };
  if (Array.isArray(node)) {
    const parts = node.map(read);
    return { words: parts.map(({ words }) => words).join(''), signs: parts.reduce((sum, { signs }) => sum + signs, 0) };
  }
  if (node === null || typeof node !== 'object' || !('props' in node)) return { words: '', signs: 0 };
  const { children, d } = node.props as { readonly children?: unknown; readonly d?: unknown };
  const inside = read(children);
  return { words: inside.words, signs: inside.signs + (typeof d === 'string' ? d.split('M').length - 1 : 0) };
}

describe.each([
  ['one participant', () => ({ lanes: lanesOfDebrief(own), end: own.endedAt })],
  ['a hall', () => ({ lanes: lanesOfCourse(hall), end: hall.endedAt })],
])('the picture and the table of %s', (_, made) => {
  const courseOf = () => ({
    ...made(),
    clock: (at: number) => `<${at}>`,
    laneName: (id: string) => `[${id}]`,
    word: (lane: string, mark: ReplayLane['marks'][number]) => ({ text: fact(lane, mark), quote: null }),
    doing: () => '',
    scene: () => {
      throw new Error('no map here');
    },
  });

  it.each([90, 264, 1200])('carry the same facts at %i pixels', (width) => {
    const course = courseOf();
    const most = perSign(course.lanes, { width, end: course.end });
    const drawn = course.lanes.flatMap((lane) =>
      placesOf(lane, { width, end: course.end }, most).flatMap(({ groups }) =>
        groups.flatMap(({ marks, signs }) => (signs > 0 || groups.length > 1 ? marks.map((mark) => fact(lane.id, mark)) : [])),
      ),
    );
    const { words } = read(ReplayTable({ course, rows: rowsOf(course), setNow: () => undefined }));
    const all = course.lanes.flatMap(({ id, marks }) => marks.map((mark) => fact(id, mark)));
    expect(drawn.toSorted()).toEqual(all.toSorted());
    for (const one of all) expect(words.split(`${one} `).length - 1).toBe(all.filter((other) => other === one).length);
    for (const { corridors } of course.lanes)
      for (const { earliest, best, latest } of corridors) for (const at of [earliest, best, latest]) expect(words).toContain(`<${at}>`);
  });

  it('draw every sign inside its lane, and no pile higher than fits', () => {
    const course = courseOf();
    const sheet = { width: 264, end: course.end };
    for (const lane of course.lanes) {
      const places = placesOf(lane, sheet, perSign(course.lanes, sheet));
      expect(heightOf(places)).toBeLessThanOrEqual(HIGHEST);
      for (const { x } of places) expect(x >= 0 && x <= sheet.width).toBe(true);
      const wanted = places.flatMap(({ groups }) => groups).reduce((sum, { signs }) => sum + signs, 0);
      expect(read(LanePicture({ lane, places, width: sheet.width, course })).signs).toBe(wanted);
      // However many signs there are, a shape is one path: that is what keeps a hall of two hundred quick.
      expect(new Set(pathsOf(places, 0, 0).map(({ shape }) => shape)).size).toBe(pathsOf(places, 0, 0).length);
    }
  });
});
