import { describe, expect, it } from '@jest/globals';
import type { Minutes } from '@trame/contracts/minutes';
import { changesOf, textsOf } from './version-texts.ts';

const bold = {
  kind: 'PARAGRAPH' as const,
  at: '2026-12-03T13:31:00Z',
  runs: [{ text: 'En gras', bold: true, italic: false }],
};
const bullet = { kind: 'BULLET' as const, at: null, runs: [{ text: 'un bailleur', bold: false, italic: false }] };
const minutes = {
  items: [{ id: 'i1', hidden: false, text: [bold, bullet] }],
  decisions: [{ id: 'd1', text: 'Chaque mois.' }],
} as unknown as Minutes;

describe('the words of a version', () => {
  it('change nothing as they are', () => {
    expect([...textsOf(minutes).values()]).toEqual(['En gras\n- un bailleur', 'Chaque mois.']);
    expect(changesOf(minutes, textsOf(minutes))).toEqual({ items: [], decisions: [] });
  });

  it('keep what was not touched as it was written, lists included', () => {
    const typed = new Map([
      ['i1', 'En gras\n- deux bailleurs\n\nUne ligne de plus'],
      ['d1', ' '],
    ]);
    const plain = (text: string) => [{ text, bold: false, italic: false }];
    expect(changesOf(minutes, typed)).toEqual({
      items: [
        {
          id: 'i1',
          text: [
            bold,
            { kind: 'BULLET', at: null, runs: plain('deux bailleurs') },
            { kind: 'PARAGRAPH', at: null, runs: plain('Une ligne de plus') },
          ],
        },
      ],
      decisions: [],
    });
  });

  it('change a decision when it says something else', () => {
    expect(changesOf(minutes, new Map([...textsOf(minutes), ['d1', 'Chaque trimestre. ']])).decisions).toEqual([
      { id: 'd1', text: 'Chaque trimestre.' },
    ]);
  });
});
