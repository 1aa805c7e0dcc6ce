import type { ExerciseEvent } from '../../../sim/event.ts';
import type { DebriefView } from '../../../views/debrief.ts';
import type { DebriefText } from '../../text/nl/debrief.ts';
import type { Names } from '../../text/wording/names.ts';
import type { Wording } from '../../text/wording/wording.ts';
import { partyText } from './partyText.ts';

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
  const isOwn = (seat: string | null) => seat === debrief.score.seat;
  switch (event.type) {
    case 'sightingMade': {
      const where = wording.location(event.sighting.where, names);
      const sentence = wording.sentences.sighting(event.sighting);
      return plain(isOwn(event.sighting.seat) ? text.evidence.saw(where, sentence) : text.evidence.otherSaw(sentence));
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
      return plain((isOwn(event.seat) ? text.evidence.called : text.evidence.otherCalled)(wording.terms.contact[event.contact]));
    case 'callerSaid':
      if (!isOwnCall(event.call, debrief)) return { text: text.evidence.otherSaid, quote: event.text };
      return {
        text: event.question === null ? text.evidence.said : text.evidence.answered(wording.replies.question[event.question]),
        quote: event.text,
      };
    case 'callerCorrected':
    case 'lineCorrected':
      return plain(text.evidence.corrected);
    case 'reportHeard':
      return plain(text.evidence.heard);
    case 'reportFiled':
      if (!isOwn(event.seat)) return plain(text.evidence.otherReported);
      return plain(event.repeated ? text.evidence.reportedAgain : text.evidence.reported);
    case 'chatPosted':
      return {
        text:
          event.line.from.kind !== 'seat'
            ? text.evidence.read(event.line.from.name)
            : isOwn(event.line.from.seat)
              ? text.evidence.wrote
              : text.evidence.read(event.line.from.seat),
        quote: event.line.text,
      };
    case 'acted':
      return plain(text.evidence.chose(wording.terms.choice[event.choice], wording.replies.consequence[event.consequence]));
    case 'broadcastStarted':
    case 'broadcastAdded':
    case 'broadcastEnded':
    case 'incidentOpened':
    case 'incidentUpdated':
    case 'incidentClosed':
      return plain(text.turn[event.type]);
    default:
      return wordGroupEvent(event, debrief, text);
  }
}

/** What coordinators and simulated neighbours did. */
function wordGroupEvent(event: ExerciseEvent, debrief: DebriefView, text: DebriefText): Pick<Evidence, 'text' | 'quote'> | null {
  const plain = (sentence: string) => ({ text: sentence, quote: null });
  switch (event.type) {
    case 'callerCorrected':
      return plain(text.evidence.corrected);
    case 'lineCorrected':
      return plain(text.evidence.lineCorrected);
    case 'chatPinned':
      return plain(text.evidence.pinned);
    case 'chatUnpinned':
      return plain(text.evidence.unpinned);
    case 'chatRemoved':
      return plain(text.evidence.removed);
    case 'chatThumbed':
      return plain(text.evidence.thumbed(event.name));
    case 'groupReportOpened':
      return plain(text.turn.groupReportOpened);
    case 'groupReportChanged':
      return plain(event.state === 'signedOff' ? text.turn.groupReportSignedOff : text.turn.groupReportAddedTo);
    case 'messagePassedOn':
      return plain(text.evidence.passedOn(partyText(event.from, debrief, text), partyText(event.to, debrief, text)));
    case 'residentInformed':
      return plain(text.evidence.informed);
    case 'coordinatorsAsked':
      return plain(text.evidence.asked);
    case 'broadcastDrafted':
      return plain(text.evidence.drafted);
    default:
      return null;
  }
}

/** Own calls are always among the evidence, so a call that is not there is somebody else's. */
function isOwnCall(call: string, { evidence, score }: DebriefView): boolean {
  return evidence.some((event) => event.type === 'callPlaced' && event.call === call && event.seat === score.seat);
}
