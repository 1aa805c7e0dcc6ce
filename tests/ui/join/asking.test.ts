import { expect, test } from 'vitest';
import { closed, heard, NOTHING_ASKED } from '../../../src/ui/screens/join/lookBack/asking.ts';

test('a question opens its sheet once, and who closed it is not disturbed again', () => {
  const first = heard(NOTHING_ASKED, 'top', false);
  expect(first).toEqual({ asked: 'top', open: 'top' });
  const away = closed(first);
  expect(heard(away, 'top', false)).toEqual({ asked: 'top', open: null });
  expect(heard(away, 'tip', false)).toEqual({ asked: 'tip', open: 'tip' });
});

test('a question that is over goes away by itself, unless somebody is still writing', () => {
  const open = { asked: 'tip', open: 'tip' } as const;
  expect(heard(open, null, false)).toEqual({ asked: null, open: null });
  expect(heard(open, null, true)).toEqual({ asked: null, open: 'tip' });
  expect(heard(open, 'memory', true)).toEqual({ asked: 'memory', open: 'tip' });
  expect(closed(heard(open, 'memory', true))).toEqual({ asked: 'memory', open: null });
});
