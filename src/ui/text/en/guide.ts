import type { Guide } from '../nl/guide.ts';

export const guide: Guide = {
  title: 'Explanation',
  go: 'Go on',
  spotted: ['You looked closely at something.', 'Is something wrong? Then call.'],
  calledFirst: ['You called before you messaged. The control room is the first to know.', 'Now tell the group briefly too.'],
  calledAfterChat: ['You messaged first. The police knew nothing yet.', 'Call first next time.'],
  calledOther: ['You called somebody other than the police.', 'Is it urgent? Then call 112.'],
  postedFirst: ['You messaged first. The police knew nothing yet.', 'Call first next time.'],
  postedAfterCall: ['The group now knows what you saw.', 'Also say where it is and that you called.'],
  postedAll: ['The group now knows where it is and that you called.', 'Keep watching. Write only what is new.'],
  actedSafe: ['You helped and stayed safe yourself.', 'Keep watching. Call again if you see anything new.'],
  actedRisky: ['You went up to somebody yourself. That can be dangerous.', 'Keep your distance and call what you see.'],
};
