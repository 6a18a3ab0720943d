import { readNumber } from '../../action-plan/measured.ts';
import { fold } from '../cells/fold.ts';
import { readPeriod } from '../cells/read-period.ts';
import { type IndicatorItem, type MeasurementItem, NO_INDICATOR } from './figures.ts';
import { aside, colonCuts, factsOf, piecesOf, QUOTED, squeezed, unquoted, writeBack } from './list-cell.ts';

type Fact = 'unit' | 'baseline' | 'target' | 'source';

/** How people say it, in both languages; folded. */
const FACTS: Readonly<Record<Fact, readonly string[]>> = {
  unit: ['unite', 'unit', 'en'],
  baseline: ['depart', 'valeur de depart', 'initial', 'baseline', 'from'],
  target: ['cible', 'objectif', 'valeur cible', 'target', 'to'],
  source: ['source', 'sources'],
};

/** A dash before each line of a list is no minus where words follow. */
const DASH = /^[-–]\s+(?=\D)/u;

/** The indicators one cell names; what stands in brackets on a line of its own goes with the line above. */
export function indicatorPieces(cell: string): string[] {
  const pieces: string[] = [];
  for (const piece of piecesOf(cell)) {
    const above = piece.startsWith('(') ? pieces.pop() : undefined;
    pieces.push(above === undefined ? piece.replace(DASH, '') : `${above} ${piece}`);
  }
  return pieces;
}

/** Is it read as one piece wherever it stands in a cell, and as it is? */
export const isOnePiece = (piece: string): boolean =>
  !piece.startsWith('(') && indicatorPieces(piece).length === 1 && indicatorPieces(piece)[0] === piece;

/**
 * One indicator out of one text: "Jeunes reçus (cible 50)", "Jeunes reçus (unité jeunes, départ 0, cible 120, source
 * Registre) : 12 le 31/12/2026". Brackets that say nothing of it are words of its name.
 */
export function readIndicatorItem(piece: string): IndicatorItem {
  const text = squeezed(piece);
  for (const { head, tail } of colonCuts(text)) {
    const measurements = readMeasurements(tail);
    if (measurements) return { ...readNamed(head), measurements };
  }
  return readNamed(text);
}

function readNamed(text: string): IndicatorItem {
  const said = aside(text);
  const facts = said && said.name !== '' ? readFacts(said.said) : null;
  return { ...NO_INDICATOR, ...facts, label: unquoted(facts ? (said?.name ?? '') : text) };
}

function readFacts(text: string): Partial<IndicatorItem> | null {
  const read = factsOf(text).map(readFact);
  const known = read.filter((fact) => fact !== null);
  const none: Partial<IndicatorItem> = {};
  return known.length === read.length ? known.reduce((all, fact) => ({ ...all, ...fact }), none) : null;
}

function readFact(text: string): Partial<IndicatorItem> | null {
  for (const fact of Object.keys(FACTS) as Fact[]) {
    const value = FACTS[fact].map((word) => afterWord(text, word)).find((found) => found !== null);
    if (value === undefined) continue;
    const number = value.startsWith('"') ? null : readNumber(value);
    if (fact === 'target') return number === null ? { targetText: unquoted(value) } : { target: number };
    if (fact === 'baseline') return number === null ? null : { baseline: number };
    return { [fact]: unquoted(value) };
  }
  return null;
}

/** What follows the words of a fact: "cible 50", "cible : 50"; `null` when the text speaks of something else. */
function afterWord(text: string, word: string): string | null {
  const length = word.split(' ').length;
  const [, ...found] =
    new RegExp(`^((?:\\p{L}+\\s+){${length - 1}}\\p{L}+)\\s*[:=]?\\s+(\\S.*)$`, 'su').exec(text) ?? [];
  return found[0] !== undefined && fold(found[0]) === word ? (found[1] ?? null) : null;
}

const MEASURED = new RegExp(
  String.raw`^(-?[\d\s]+(?:[.,]\d+)?)\s+(?:le|on)\s+(\S+(?:\s[^\s(]+){0,2})(?:\s+\((${QUOTED}|[^()"]*)\))?$`,
  'su',
);

/** "12 le 31/12/2026 (fin d'année), 42,5 le 31/03/2027"; `null` unless each is a number and a day. */
export function readMeasurements(text: string): MeasurementItem[] | null {
  const read = factsOf(text).map((one): MeasurementItem | null => {
    const [, number = '', day = '', note = ''] = MEASURED.exec(one) ?? [];
    const [value, period] = [readNumber(number), readPeriod(day)];
    return value !== null && period?.exact ? { value, measuredOn: period.to, note: unquoted(note) } : null;
  });
  const known = read.filter((one) => one !== null);
  return known.length === read.length ? known : null;
}

/** The words a cell is written with, in the language of its reader; the import knows those of both. */
export type IndicatorWords = Readonly<Record<Fact | 'on', string>>;

const numberText = (value: number): string => String(value).replace('.', ',');
const dayText = (day: string): string => day.split('-').toReversed().join('/');

/** One indicator as `readIndicatorItem` reads it back. */
export function writeIndicatorItem(item: IndicatorItem, words: IndicatorWords): string {
  const { label, unit, baseline, target, targetText, source, measurements } = item;
  return writeBack(
    (write) => {
      const facts = [
        unit && `${words.unit} ${write(unit)}`,
        baseline !== null && `${words.baseline} ${numberText(baseline)}`,
        target !== null && `${words.target} ${numberText(target)}`,
        targetText && `${words.target} ${write(targetText)}`,
        source && `${words.source} ${write(source)}`,
      ].filter(Boolean);
      const measured = measurements.map(
        ({ value, measuredOn, note }) =>
          `${numberText(value)} ${words.on} ${dayText(measuredOn)}${note && ` (${write(note)})`}`,
      );
      const head = `${write(label)}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
      return measured.length > 0 ? `${head} : ${measured.join(', ')}` : head;
    },
    (cell) => isOnePiece(cell) && JSON.stringify(inOrder(readIndicatorItem(cell))) === JSON.stringify(inOrder(item)),
  );
}

const inOrder = ({ label, unit, baseline, target, targetText, source, measurements }: IndicatorItem) => [
  ...[label, unit, baseline, target, targetText, source],
  ...measurements.flatMap(({ value, measuredOn, note }) => [value, measuredOn, note]),
];
