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
        heading: 'Time',
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
    lead: 'We do not know who you are.',
    sections: [
      {
        heading: 'What stays on your device',
        lines: ['Your language, your choices and text not yet sent.', 'You erase that with the data of this website.'],
      },
      {
        heading: 'What we do not do',
        lines: ['We ask for no name and no password.', 'We send nothing to other companies.', 'We use no cookies to follow you.'],
      },
      { heading: 'Everything is made up', lines: ['Streets, people and number plates do not really exist.'] },
    ],
  },
};
