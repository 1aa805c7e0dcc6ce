import type { ConsoleMoments } from '../nl/consoleMoments.ts';

export const consoleMoments: ConsoleMoments = {
  title: 'Teaching moment',
  intro: 'The exercise will stand still. All phones get one question.',
  choose: 'Choose a question',
  own: 'A question of your own',
  question: 'Question',
  option: (number) => `Answer ${number}`,
  ask: 'Ask it',
  needsQuestion: 'Type a question.',
  needsOptions: 'Fill in at least two answers.',
  answered: (count, phones) => `Answers: ${count} of ${phones} phones.`,
  waits: 'The spread appears when you close.',
  close: 'Close and show',
  goOn: 'Go on',
  goOnHint: 'Phones count down first: 5, 4, 3, 2, 1.',
  spread: 'How the hall answered',
  votes: (count) => (count === 1 ? '1 vote' : `${count} votes`),
  guessTitle: 'Where is the person now?',
  guessIntro: 'The exercise stands still. Everybody points at a street.',
  guessWait: 'After the round you show where it was.',
  openGuess: 'Ask where the person was',
  guessOverTitle: 'Where was the person?',
  guessed: (count, phones) => `Chosen: ${count} of ${phones} phones.`,
  reveal: 'Show where it was',
  closeGuess: 'Close the guessing',
  truth: (place) => `The person was near ${place}.`,
  guesses: 'Chosen streets',
  noGuesses: 'Nobody chose a street.',
  ready: {
    burglary: [
      { question: 'You see somebody trying doors. What do you do first?', options: ['I call 112', 'I post in the group', 'I go outside'] },
      { question: 'What does the control room want to know first?', options: ['Where it is', 'What the person looks like', 'Your name'] },
      { question: 'The person walks off. What do you do now?', options: ['I keep watching', 'I go after them', 'I shout'] },
    ],
    missing: [
      {
        question: 'You see somebody who seems lost. What do you do first?',
        options: ['Speak calmly and call', 'Share a photo', 'Wait until it goes wrong'],
      },
      { question: 'What helps the police most?', options: ['Clothes and place', 'Name and age', 'What the group thinks'] },
      {
        question: 'The missing person is with you. What do you do now?',
        options: ['Wait together and call', 'Bring them home', 'Walk on'],
      },
    ],
    hitAndRun: [
      {
        question: 'There is a crash and the car drives off. What do you do first?',
        options: ['I call 112', 'I drive after it', 'I make a film'],
      },
      { question: 'What do you remember of the car?', options: ['Colour and plate', 'Only the make', 'How the driver looked'] },
      {
        question: 'Somebody lies in the street. What do you do now?',
        options: ['Help when it is safe', 'Move them yourself', 'Ask the group who it is'],
      },
    ],
    quiet: [
      {
        question: 'You are in doubt about what you see. What do you do?',
        options: ['Look closer and call if needed', 'Post it at once', 'Nothing'],
      },
      { question: 'When do you call 0900-8844?', options: ['When there is no hurry', 'When 112 is busy', 'Never'] },
      { question: 'Somebody writes: “Who is this?” What do you do?', options: ['Ask what the person did', 'Post a photo', 'Join in'] },
    ],
  },
};
