import { describe, expect, it } from '@jest/globals';
import { type HeldTime, isAnswered, overlooked, type Sending, waits } from './waits.ts';

const on = (day: number) => `2026-05-${String(day).padStart(2, '0')}T12:00:00Z`;
const sent = (from: string, to: string, day: number): Sending => ({
  id: `${from}-${to}`,
  from,
  to,
  fromItemId: `item ${from}`,
  at: on(day),
});
const held = (bodyId: string, day: number, more: Partial<HeldTime> = {}): HeldTime => ({
  ...{ itemId: `item ${bodyId}`, bodyId, overAt: on(day), treated: true, answered: false },
  ...more,
});
const up = [sent('GT', 'COTECH', 1), sent('COTECH', 'COPIL', 5)];

describe('whom a subject waits for', () => {
  it.each<[string, Sending[], HeldTime[], string]>([
    ['the body it was sent to', [sent('GT', 'COTECH', 1)], [], 'COTECH for GT'],
    [
      'that body still, when it did not reach it',
      [sent('GT', 'COTECH', 1)],
      [held('COTECH', 5, { treated: false })],
      'COTECH for GT',
    ],
    ['that body still, when it dealt with it before', [sent('GT', 'COTECH', 9)], [held('COTECH', 5)], 'COTECH for GT'],
    ['nobody once it was dealt with', [sent('GT', 'COTECH', 1)], [held('COTECH', 5)], ''],
    ['the last of those it was sent through, for all of them', up, [held('COTECH', 5)], 'COPIL for COTECH, GT'],
    [
      'the last one only, when the first is told something',
      up,
      [held('COTECH', 6, { answered: true })],
      'COPIL for COTECH',
    ],
    ['nobody once the answer came from further', up, [held('COTECH', 5), held('COPIL', 9)], ''],
    ['each body that was asked', [sent('GT', 'COTECH', 1), sent('GT', 'COPIL', 2)], [], 'COTECH for GT; COPIL for GT'],
    ['one body once, for several', [sent('GT', 'COPIL', 1), sent('COTECH', 'COPIL', 2)], [], 'COPIL for GT, COTECH'],
  ])('%s', (_case, sendings, times, told) => {
    const lines = waits(sendings, times).map(({ body, askedBy }) => `${body} for ${askedBy.join(', ')}`);
    expect(lines.join('; ')).toBe(told);
  });

  it('is answered by a sentence even without a word noted', () => {
    const [first] = up;
    const answer = held('COTECH', 5, { treated: false, answered: true });
    expect(first && isAnswered(first, up, [answer])).toBe(true);
  });

  it('ends when two bodies send it to each other', () => {
    const round = [sent('GT', 'COTECH', 1), sent('COTECH', 'GT', 3)];
    expect(waits(round, [held('COTECH', 3), held('GT', 2)]).map(({ body }) => body)).toEqual(['GT']);
  });
});

describe('what a body overlooked', () => {
  const met = (sending: Sending, metSince = true) => ({ ...sending, metSince });
  it.each<[string, ReturnType<typeof met>[], HeldTime[], string[]]>([
    ['a question it met since without answering', [met(sent('GT', 'COTECH', 1))], [], ['GT-COTECH']],
    ['nothing before it meets', [met(sent('GT', 'COTECH', 1), false)], [], []],
    ['nothing it dealt with', [met(sent('GT', 'COTECH', 1))], [held('COTECH', 5)], []],
    [
      'nothing it sent further: the last one owes the answer',
      up.map((one) => met(one)),
      [held('COTECH', 5)],
      ['COTECH-COPIL'],
    ],
  ])('is %s', (_case, sendings, times, ids) => expect(overlooked(sendings, times)).toEqual(ids));
});
