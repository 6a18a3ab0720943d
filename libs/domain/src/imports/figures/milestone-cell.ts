import { fold } from '../cells/fold.ts';
import { readPeriod } from '../cells/read-period.ts';
import type { MilestoneItem } from './figures.ts';
import { isOnePiece } from './indicator-cell.ts';
import { aside, factsOf, squeezed, unquoted, writeBack } from './list-cell.ts';

/** How people say that it is reached, in both languages; folded. */
const DONE = new Set([
  'atteint',
  'atteinte',
  'fait',
  'faite',
  'oui',
  'x',
  'ok',
  'termine',
  'terminee',
  'reached',
  'done',
  'yes',
]);
const NOT_DONE = new Set(['', 'non', 'a venir', 'pas encore', 'no', 'not yet']);

/** Is it reached? `null` when the words say neither. */
export function readDone(text: string): boolean | null {
  if (/^[✓✔☑]$/u.test(text) || DONE.has(fold(text))) return true;
  return NOT_DONE.has(fold(text)) ? false : null;
}

export interface ReadMilestone {
  readonly item: MilestoneItem;
  /** The words of a day that is not exactly said ("T1 2027"). */
  readonly approximate: string;
}

/** "Local loué (31/03/2027)", "Local loué (31/03/2027, atteint)"; other brackets are words of the title. */
export function readMilestoneItem(piece: string): ReadMilestone {
  const text = squeezed(piece);
  const found = aside(text);
  const facts = found && found.name !== '' && !found.said.startsWith('"') ? factsOf(found.said) : [];
  const periods = facts.map((fact) => ({ fact, period: readPeriod(fact) }));
  const due = periods.find(({ period }) => period !== null);
  const others = facts.filter((fact) => fact !== due?.fact);
  const understood = facts.length > 0 && others.length <= 1 && others.every((fact) => readDone(fact) === true);
  if (!found || !understood) return { item: { title: unquoted(text), dueOn: null, done: false }, approximate: '' };
  return {
    item: { title: unquoted(found.name), dueOn: due?.period?.to ?? null, done: others.length > 0 },
    approximate: due?.period && !due.period.exact ? due.fact : '',
  };
}

/** One milestone as `readMilestoneItem` reads it back. */
export function writeMilestoneItem(item: MilestoneItem, words: { readonly done: string }): string {
  const { title, dueOn, done } = item;
  const facts = [dueOn?.split('-').toReversed().join('/'), done && words.done].filter(Boolean).join(', ');
  return writeBack(
    (write) => `${write(title)}${facts && ` (${facts})`}`,
    (cell) => {
      const { item: read } = readMilestoneItem(cell);
      return isOnePiece(cell) && read.title === title && read.dueOn === dueOn && read.done === done;
    },
  );
}
