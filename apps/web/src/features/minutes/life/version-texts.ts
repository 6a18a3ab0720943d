import type { Minutes } from '@trame/contracts/minutes';
import type { CorrectMinutesBody } from '@trame/contracts/minutes-versions';
import { plainRun, type TextBlock, wordsOf } from '@trame/domain/minutes/text-block';

/** A paragraph a line, and the lines of lists with a dash: what can be typed in a field. */
const typed = (blocks: readonly TextBlock[]): string =>
  blocks.map((block) => (block.kind === 'BULLET' ? `- ${wordsOf(block)}` : wordsOf(block))).join('\n');

/** The words of every item and decision, by their id. */
export const textsOf = ({ items, decisions }: Minutes): Map<string, string> =>
  new Map([
    ...items.map(({ id, text }) => [id, typed(text)] as const),
    ...decisions.map(({ id, text }) => [id, text] as const),
  ]);

/** What was typed as blocks; a line that did not change keeps its time, its bold and its italic. */
function blocksOf(text: string, before: readonly TextBlock[]): TextBlock[] {
  const kept = new Map(before.map((block) => [typed([block]), block]));
  return text.split('\n').flatMap((line) => {
    const same = kept.get(line);
    if (same) return [same];
    if (line.trim() === '') return [];
    const bullet = /^\s*[-•]\s+(.*)$/.exec(line)?.[1];
    return [{ kind: bullet === undefined ? 'PARAGRAPH' : 'BULLET', at: null, runs: [plainRun(bullet ?? line.trim())] }];
  });
}

/** What `texts` says otherwise than the minutes. */
export function changesOf(
  { items, decisions }: Minutes,
  texts: ReadonlyMap<string, string>,
): Pick<CorrectMinutesBody, 'items' | 'decisions'> {
  return {
    items: items
      .filter(({ id, text, hidden }) => !hidden && texts.get(id) !== typed(text))
      .map(({ id, text }) => ({ id, text: blocksOf(texts.get(id) ?? '', text) })),
    decisions: decisions
      .map(({ id, text }) => ({ id, text, wanted: texts.get(id)?.trim() ?? '' }))
      .filter(({ text, wanted }) => wanted !== '' && wanted !== text)
      .map(({ id, wanted }) => ({ id, text: wanted })),
  };
}
