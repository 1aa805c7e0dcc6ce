import type { Info } from '../nl/info.ts';

export const info: Info = {
  help: {
    title: 'Help',
    lead: 'This is how the exercise works.',
    sections: [
      {
        heading: 'Look',
        lines: [
          'You see short sentences about what happens in the street.',
          "Tap 'Look closer' to see more. That takes 8 seconds.",
          "Tap 'Remember' to put something in your notes.",
          'You can also walk to another place.',
        ],
      },
      {
        heading: 'Call',
        lines: [
          'Choose whom you call, or key in a number.',
          'Answer with a short sentence, your notes or a list.',
          "'I don't know' is a good answer too.",
          'You never really call.',
        ],
      },
      {
        heading: 'Message',
        lines: [
          'Write to your neighbourhood group.',
          "'Phrases' holds sentences that you can choose.",
          "'From my report' repeats what you said on the phone.",
        ],
      },
      { heading: 'Act', lines: ['Choose what you do yourself.', 'The choices are always the same.'] },
      {
        heading: 'In the hall',
        lines: [
          'The leader starts, stops and goes on.',
          'Need more time? Then switch on the calm pace.',
          "Is something really wrong? Tap 'Real emergency?' and warn the leader.",
          'Does your internet fail? Your text is saved and goes along later.',
        ],
      },
      {
        heading: 'Time, when you practise at home',
        lines: ['The clock stands still while you read or type.', "'Pause' stops everything.", "'Skip ahead' goes to the next moment."],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody must be able to take part.',
    sections: [
      {
        heading: 'What we do',
        lines: [
          'Everything works with keyboard, screen reader and finger.',
          'The list tells the same as the map.',
          'Colour is never the only sign.',
          'You can make text twice as large.',
          'You always have as much time as you want.',
        ],
      },
      { heading: 'The standard', lines: ['We follow WCAG 2.2, level AA.', 'We test that at every change of the app.'] },
      {
        heading: 'Does something not work?',
        lines: ['Tell whoever gave you this exercise.', 'Say which screen and which device you used.'],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'We need not know who you are.',
    sections: [
      {
        heading: 'When you practise at home',
        lines: ['Everything stays on your device.', 'We ask for no name and no password.'],
      },
      {
        heading: 'When you join in a hall',
        lines: [
          'You choose a name. A nickname is enough.',
          'We do not ask where you are. No address and no telephone number either.',
          'Your device sends what you choose, say and type.',
          'That is on the computer of whoever gives the evening. Nowhere else.',
          'The leader and the hall see your name. Your group sees your messages.',
          'Only you and the leader see how it went for you.',
          'What you thought of it yourself only counts in a number.',
        ],
      },
      {
        heading: 'When we delete',
        lines: [
          'We delete everything 24 hours after the evening. That happens by itself.',
          'The leader may save a round. It has no names in it.',
          'It does say what people chose, said and wrote.',
          'So write nothing about yourself or about real people.',
        ],
      },
      {
        heading: 'What stays on your device',
        lines: [
          'Your language, your choices and text not yet sent.',
          'Also a key, so that you come back to your place.',
          'Your judgement and plan after an exercise, until you close the page.',
          'You erase that with the data of this website.',
        ],
      },
      {
        heading: 'What stays with the leader',
        lines: [
          'The codes of their evenings.',
          'Whether the control room knows, and whom they spoke to.',
          'That name stays in their browser. It is also in their report.',
        ],
      },
      {
        heading: 'What we do not do',
        lines: ['We send nothing to other companies.', 'We use no cookies to follow you.', 'We do not use your camera or your microphone.'],
      },
      { heading: 'Everything is made up', lines: ['Streets, people and number plates do not really exist.'] },
    ],
  },
};
