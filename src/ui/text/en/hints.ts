import type { HintLevel, HintStep } from '../../../sim/command.ts';

export const hints: Readonly<Record<HintStep, Readonly<Record<HintLevel, string>>>> = {
  spot: {
    1: 'Look around well. What are the people in your street doing?',
    2: 'Tap ‘Look closer’ on a card. Then you see more.',
    3: 'Look closely at each new card. Watch what somebody does.',
  },
  alert: {
    1: 'Are you in doubt about what you see? Who can help?',
    2: 'When in doubt you may always call. Look at ‘Call’.',
    3: 'Tap ‘Call’ and choose 112. Say where it is and what you see.',
  },
  post: {
    1: 'Do your neighbours know what you know?',
    2: 'Tell the group where it is. Also say whether somebody called.',
    3: 'Tap ‘Message’. Write: where, what you saw, and that 112 was called.',
  },
  respond: {
    1: 'What can you do now and stay safe yourself?',
    2: 'Look at ‘Act’. Choose something that keeps you safe.',
    3: 'Tap ‘Act’. Stay inside and watch, or switch on a lamp.',
  },
};
