import type { TextRun } from '../text-block.ts';

/** What stands from `from` (included) to `to` (excluded) is said as `by`. */
export interface Mask {
  from: number;
  to: number;
  by: string;
  kind: 'NAME' | 'PASSAGE';
}

/** Two masks that touch become one: a passage speaks for the names it touches, the longer name for the shorter. */
function joined(one: Mask, other: Mask): Mask {
  const weightier = (mask: Mask): number => (mask.kind === 'PASSAGE' ? Infinity : mask.to - mask.from);
  const speaker = weightier(other) > weightier(one) ? other : one;
  return { ...speaker, from: one.from, to: Math.max(one.to, other.to) };
}

/** The masks in reading order, none over another, and nothing uncovered of what any of them covers. */
export function settled(masks: readonly Mask[]): Mask[] {
  return masks
    .toSorted((one, other) => one.from - other.from)
    .reduce<Mask[]>((kept, mask) => {
      const last = kept.at(-1);
      if (last && mask.from < last.to) kept[kept.length - 1] = joined(last, mask);
      else kept.push(mask);
      return kept;
    }, []);
}

/** `runs` read as one text with what `masks` say in the place of what they cover; each keeps the look of its first letter. */
export function maskRuns(runs: readonly TextRun[], masks: readonly Mask[]): TextRun[] {
  let start = 0;
  const shown = runs.map((run) => {
    const from = start;
    start += run.text.length;
    return { ...run, text: runText(run.text, from, masks) };
  });
  return shown.filter(({ text }) => text !== '');
}

function runText(text: string, start: number, masks: readonly Mask[]): string {
  const end = start + text.length;
  let [said, at] = ['', start];
  for (const { from, to, by } of masks.filter((mask) => mask.from < end && mask.to > start)) {
    said += text.slice(at - start, Math.max(from, at) - start);
    if (from >= start) said += by;
    at = Math.min(to, end);
  }
  return said + text.slice(at - start);
}
