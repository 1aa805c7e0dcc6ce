import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { GuessCard } from '../../../../protocol/documents.ts';
import type { Neighbourhood } from '../../../../scenario/neighbourhood.ts';
import type { HallCourse, HallPlace, HallTrack } from '../../../../views/hallDebrief.ts';
import type { MapPoint } from '../../../map/mapProps.ts';
import { spreadApart } from '../../../map/spread.ts';
import { SYMBOLS } from '../../../map/symbols.ts';
import { trackAt, walkedUntil } from '../../../map/tracks.ts';
import { mapText } from '../../../text/map.ts';
import type { Playback } from '../../debrief/replay/playback.ts';
import { guessedStreets } from '../guessed.ts';
import { Ground } from '../HallMap.tsx';
import { hallLabels } from '../hallLabels.ts';
import { standingAt } from './moments.ts';
import { replayFrame } from './replayFrame.ts';
import '../../../style/hallMap.css';

interface Props {
  readonly course: HallCourse;
  readonly playback: Playback;
  readonly neighbourhood: Neighbourhood;
  readonly guessed: GuessCard['revealed'];
}

/** How wide the map is on the beamer for its height, and its letters and signs as a part of its height: 36 px and 50 px of 556 px. */
const WIDE = 1.62;
const LETTERS = 0.065;
const SIGN = 0.09;
/** A dot that stands for one, and one with a number. */
const ONE = 0.018;
const MANY = 0.042;
/** Room above a guess, dm. */
const RING_ROOM = 300;
/** The square in which signs are drawn. */
const DRAWING = 32;

/** Where everybody really was at this moment: signs and trails for whom it was about, dots without names for the participants. */
export function ReplayMap({ course, playback, neighbourhood, guessed }: Props) {
  const { tracks, places } = course;
  const shown = JSON.stringify(guessed?.streets);
  const { frame, drawn, guesses, stands } = useMemo(() => {
    const rows = guessed === null ? [] : guessedStreets(guessed, neighbourhood).rows;
    const points = rows.flatMap(({ street, count, point }) => (point === null ? [] : [{ street, count, point }]));
    const frame = replayFrame(
      { tracks, places },
      // A ring stands above its street.
      points.flatMap(({ point }) => [point, { x: point.x, y: point.y - RING_ROOM }]),
      WIDE,
      neighbourhood,
    );
    const size = LETTERS * frame.height;
    return {
      frame,
      guesses: points,
      stands: spreadApart(
        places.map(({ point }) => point),
        2 * MANY * frame.height,
      ),
      drawn: (
        <>
          <Ground neighbourhood={neighbourhood} unit={frame.height} />
          <g class="hall-map-labels" font-size={size} stroke-width={size * 0.28}>
            {hallLabels(neighbourhood, size, frame, []).map(({ street, x, y }) => (
              <text key={street} x={x} y={y} text-anchor="middle">
                {neighbourhood.streets.find(({ id }) => id === street)?.name}
              </text>
            ))}
          </g>
        </>
      ),
    };
  }, [neighbourhood, tracks, places, shown]);
  const unit = frame.height;
  return (
    <svg
      class="look-replay-map"
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {drawn}
      {guesses.map(({ street, count, point }) => (
        <Guess key={street} count={count} point={point} unit={unit} />
      ))}
      {tracks.map((track) => (
        <Trail key={track.actor} track={track} playback={playback} unit={unit} />
      ))}
      {places.map(({ point, counts }, index) => (
        <Place key={`${point.x} ${point.y}`} point={stands[index] ?? point} counts={counts} playback={playback} unit={unit} />
      ))}
      {tracks.toReversed().map((track) => (
        <Mover key={track.actor} track={track} playback={playback} unit={unit} />
      ))}
    </svg>
  );
}

interface TrackProps {
  readonly track: HallTrack;
  readonly playback: Playback;
  readonly unit: number;
}

/** A track as the map of the debrief knows it. */
const onMap = ({ role, ...track }: HallTrack) => ({ ...track, kind: role });

/** The way that somebody went up to now; of a car only its stops are known. */
function Trail({ track, playback, unit }: TrackProps) {
  const line = useComputed(() =>
    walkedUntil(onMap(track), playback.now.value)
      .map(({ x, y }: MapPoint) => `${x},${y}`)
      .join(' '),
  );
  if (track.role === 'patrol') return null;
  return <polyline class="look-trail" data-role={track.role} points={line} stroke-width={unit * 0.012} />;
}

function Mover({ track, playback, unit }: TrackProps) {
  const here = trackAt(onMap(track), playback.now.value);
  if (here === null) return null;
  const { path, colour, letterY } = SYMBOLS[track.role];
  const scale = (SIGN * unit) / DRAWING;
  return (
    <g
      class="look-mover"
      data-hidden={here.hidden}
      transform={`translate(${here.point.x} ${here.point.y}) scale(${scale}) translate(${-DRAWING / 2} ${-DRAWING / 2})`}
    >
      <path d={path} fill={colour} stroke="#fff" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke" />
      <text x="16" y={letterY} dy="0.35em" text-anchor="middle" font-size="16" font-weight="800" fill="#fff">
        {mapText().letters[track.role]}
      </text>
    </g>
  );
}

/** Who stood at a place: a dot for one, a dot with a number for more. */
function Place({ point: { x, y }, counts, playback, unit }: HallPlace & Pick<TrackProps, 'playback' | 'unit'>) {
  const people = useComputed(() => standingAt(counts, playback.now.value)).value;
  if (people === 0) return null;
  return (
    <g class="look-place">
      <circle cx={x} cy={y} r={unit * (people === 1 ? ONE : MANY)} stroke-width={unit * 0.006} />
      {people === 1 ? null : (
        <text x={x} y={y} dy="0.36em" font-size={unit * LETTERS} text-anchor="middle">
          {people}
        </text>
      )}
    </g>
  );
}

/** Where some of the hall thought that somebody was at the end of the round: a ring with how many, above the name of the street. */
function Guess({ count, point: { x, y }, unit }: { readonly count: number; readonly point: MapPoint; readonly unit: number }) {
  const middle = y - unit * LETTERS;
  return (
    <g class="look-guess">
      <circle cx={x} cy={middle} r={unit * MANY} stroke-width={unit * 0.007} stroke-dasharray={`${unit * 0.02} ${unit * 0.012}`} />
      <text x={x} y={middle} dy="0.36em" font-size={unit * LETTERS} text-anchor="middle">
        {count}
      </text>
    </g>
  );
}
