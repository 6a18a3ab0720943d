import { describe, expect, it } from '@jest/globals';
import { actionWords, blocksOf, EMPTY_TEXT, type ItemText, referencesIn } from './item-text.ts';

const AT = '2026-12-03T13:31:00Z';
const paragraph = (text: string, at: string | null = null): ItemText['content'][number] => ({
  type: 'paragraph',
  attrs: { at },
  content: text === '' ? [] : [{ type: 'text', text }],
});
const of = (...content: ItemText['content']): string[] =>
  blocksOf({ type: 'doc', content }, { person: (id) => `personne ${id}`, action: (id) => `action ${id}` }).map(
    ({ kind, at, runs }) => {
      const words = runs.map(({ text, bold, italic }) => `${bold ? '**' : ''}${italic ? '_' : ''}${text}`).join('|');
      return `${kind} ${at ?? '-'} ${words}`;
    },
  );

describe('the blocks of a text', () => {
  it.each<[string, ItemText['content'], string[]]>([
    ['nothing', EMPTY_TEXT.content, []],
    ['a paragraph and its time', [paragraph('Le local est libre.', AT)], [`PARAGRAPH ${AT} Le local est libre.`]],
    ['no empty line', [paragraph(''), paragraph('  '), paragraph('Dit')], ['PARAGRAPH - Dit']],
    ['no card of a decision', [{ type: 'outcome', attrs: { kind: 'DECISION', id: 'd' } }], []],
    [
      'lines of a list',
      [
        {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [paragraph('Un') as never, paragraph('Deux') as never] }],
        },
      ],
      ['BULLET - Un', 'BULLET - Deux'],
    ],
    [
      'marks, people and actions in their place',
      [
        {
          type: 'paragraph',
          attrs: { at: null },
          content: [
            { type: 'text', text: 'Avec ', marks: [{ type: 'bold' }, { type: 'italic' }] },
            { type: 'mention', attrs: { personId: 'p' } },
            { type: 'text', text: ' sur ' },
            { type: 'actionReference', attrs: { actionId: 'a' } },
          ],
        },
      ],
      ['PARAGRAPH - **_Avec |personne p| sur |action a'],
    ],
  ])('are %s', (_case, content, blocks) => {
    expect(of(...content)).toEqual(blocks);
  });
});

it('knows whom and what a text refers to, in paragraphs and lists', () => {
  const line = (...content: object[]) => ({ type: 'paragraph', attrs: { at: null }, content });
  const text = {
    type: 'doc',
    content: [
      line({ type: 'mention', attrs: { personId: 'p' } }),
      { type: 'outcome', attrs: { kind: 'ACTION', id: 'o' } },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [line({ type: 'actionReference', attrs: { actionId: 'a' } })] }],
      },
    ],
  } as ItemText;
  expect(referencesIn(text)).toEqual({ people: ['p'], actions: ['a'] });
});

it('says an action by its number and its title', () => {
  expect(actionWords({ number: '12', title: 'Ouvrir un lieu' })).toBe('#12 Ouvrir un lieu');
  expect(actionWords({ number: null, title: 'Ouvrir un lieu' })).toBe('Ouvrir un lieu');
});
