import { laneNames } from './laneNames.ts';
import { playbackText } from '../../../text/playback.ts';
import { mapText } from '../../../text/map.ts';
import type { Debriefed } from '../debriefed.ts';
import { evidenceOf } from '../evidence.ts';
import { activityAt, isProtagonist, sceneOf } from '../story.ts';
import type { Course, Wording } from './course.ts';
import { lanesOfDebrief } from './replayLanes.ts';

/** An evening as one participant looks back on it: own acts in full, beside the street and the police. */
export function ownCourse({ debrief, briefing, words, clock }: Debriefed): Course {
  const t = playbackText();
  const { track } = mapText();
  const { text, wording } = words;
  const role = debrief.tracks.find(isProtagonist)?.role ?? null;
  const proof = new Map(
    evidenceOf(
      debrief.marks.map(({ event }) => event),
      debrief,
      words,
    ).map((one) => [one.event, one]),
  );
  const turns = new Map(debrief.turns.map(({ event, kind }) => [event, kind]));
  return {
    end: debrief.endedAt,
    lanes: lanesOfDebrief(debrief),
    clock,
    laneName: laneNames(role),
    word(_, { event, kind, activity }): Wording {
      const plain = (said: string): Wording => ({ text: said, quote: null });
      const name = role === null ? '' : track[role];
      if (event === null) {
        if (activity !== null) return plain(`${name} ${wording.terms.activity[activity]}.`);
        return plain(kind === 'left' ? t.left(name) : t.appeared(name));
      }
      const turn = turns.get(event);
      if (turn !== undefined) return plain(turn === 'caseClosed' ? wording.replies.outcome[debrief.outcome] : text.turn[turn]);
      const own = proof.get(event);
      return own === undefined ? plain('') : { text: own.text, quote: own.quote };
    },
    doing(at) {
      if (debrief.turns.some((turn) => turn.kind === 'caseClosed' && turn.at <= at)) return wording.replies.outcome[debrief.outcome];
      const doing = activityAt(debrief, at);
      return doing === null ? (role === null ? '' : text.nowhere) : `${track[doing.kind]} ${wording.terms.activity[doing.activity]}.`;
    },
    scene: sceneOf(debrief, briefing, words),
  };
}
