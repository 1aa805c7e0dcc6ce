import type { ExerciseEvent } from '../../../sim/event.ts';
import type { DebriefView } from '../../../views/debrief.ts';
import type { DebriefText } from '../../text/nl/debrief.ts';
import type { Names } from '../../text/wording/names.ts';
import type { Wording } from '../../text/wording/wording.ts';

/** One thing that happened, worded: what proves a line of the score. */
export interface Evidence {
  readonly event: number;
  readonly at: number;
  readonly text: string;
  /** Somebody's own words. */
  readonly quote: string | null;
}

export interface Worded {
  readonly wording: Wording;
  readonly names: Names;
  readonly text: DebriefText;
}

/** The events with these numbers in the order in which they happened; those that say nothing to a resident are left out. */
export function evidenceOf(numbers: readonly number[], debrief: DebriefView, words: Worded): readonly Evidence[] {
  const wanted = new Set(numbers);
  return debrief.evidence
    .filter(({ seq }) => wanted.has(seq))
    .flatMap((event) => {
      const worded = wordEvent(event, debrief, words);
      return worded === null ? [] : [{ event: event.seq, at: event.at, ...worded }];
    })
    .sort((a, b) => a.at - b.at || a.event - b.event);
}

function wordEvent(event: ExerciseEvent, debrief: DebriefView, { wording, names, text }: Worded): Pick<Evidence, 'text' | 'quote'> | null {
  const plain = (sentence: string) => ({ text: sentence.trim(), quote: null });
  const card = (id: string) => debrief.cards.find((one) => one.id === id);
  switch (event.type) {
    case 'sightingMade': {
      const where = wording.location(event.sighting.where, names);
      return plain(text.evidence.saw(where, wording.sentences.sighting(event.sighting)));
    }
    case 'detailsSeen': {
      const seen = card(event.sighting);
      return plain(text.evidence.lookedCloser(seen === undefined ? '' : wording.details(seen)));
    }
    case 'sightingRemembered': {
      const seen = card(event.sighting);
      return plain(text.evidence.remembered(seen === undefined ? '' : wording.card(seen)));
    }
    case 'callPlaced':
      return plain(text.evidence.called(wording.terms.contact[event.contact]));
    case 'callerSaid':
      return {
        text: event.question === null ? text.evidence.said : text.evidence.answered(wording.replies.question[event.question]),
        quote: event.text,
      };
    case 'reportFiled':
      return plain(event.repeated ? text.evidence.reportedAgain : text.evidence.reported);
    case 'chatPosted':
      return {
        text: event.line.from.kind === 'seat' ? text.evidence.wrote : text.evidence.read(event.line.from.name),
        quote: event.line.text,
      };
    case 'acted':
      return plain(text.evidence.chose(wording.terms.choice[event.choice], wording.replies.consequence[event.consequence]));
    case 'broadcastStarted':
      return plain(text.turn.broadcastStarted);
    case 'broadcastEnded':
      return plain(text.turn.broadcastEnded);
    default:
      return null;
  }
}
