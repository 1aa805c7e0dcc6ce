import type { JoinLookBack } from '../nl/joinLookBack.ts';

/** What a phone is asked while the hall looks back. */
export const joinLookBack: JoinLookBack = {
  asks: { top: 'What went well?', tip: 'What can be better?', memory: 'What did the person look like?' },
  from: 'The leader asks',
  answer: 'Give an answer',
  thought: {
    hint: 'Write one sentence. Nobody sees who wrote it.',
    label: 'Your sentence',
    send: 'Send',
    empty: 'Type a sentence first.',
    given: 'This is what you sent',
    more: (count) => (count === 1 ? 'You may send 1 more sentence.' : `You may send ${count} more sentences.`),
    enough: 'You sent three sentences. Thank you.',
    sent: 'Your sentence was sent.',
  },
  memory: {
    hint: 'Fill in what you still know. Is there something you do not know? Leave it empty.',
    send: 'Send',
    change: 'Send again',
    empty: 'Fill something in first.',
    sent: 'This was sent. You may still change it.',
  },
  over: 'The leader goes on. You can no longer send.',
};
