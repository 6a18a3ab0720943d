import type { ActionStatus } from '../../action-plan/action-status.ts';
import type { Theme } from '../../frameworks/themes.ts';
import { isSpan, readPeriod } from '../cells/read-period.ts';
import { readStatus } from '../cells/read-status.ts';
import { readThemes } from '../cells/read-themes.ts';
import { type Figures, NO_FIGURES } from '../figures/figures.ts';
import { readFigures } from '../figures/read-figures.ts';
import type { FigureReading } from '../figures/reading.ts';
import type { RowReader } from '../row-reader.ts';
import { textOf } from '../sheet.ts';

/** What one line says of its action, beside its title. */
export interface ActionCells {
  readonly number: string;
  /** The title of the action it is a part of; empty when it stands by itself. */
  readonly partOf: string;
  readonly leads: readonly string[];
  readonly body: string;
  readonly status: ActionStatus;
  /** The words of the cell, when they say more than the status. */
  readonly statusText: string;
  readonly startsOn: string | null;
  readonly startsText: string;
  readonly dueOn: string | null;
  readonly dueText: string;
  /** In whole percent; `null` when the file says nothing of it. */
  readonly progress: number | null;
  /** Budget, indicators and milestones. */
  readonly figures: Figures;
  readonly themes: readonly Theme[];
  readonly description: string;
  readonly comment: string;
}

const MOST_LEADS = 20;
const LONGEST = { number: 20, partOf: 300, body: 200, text: 200, comment: 2000, description: 19_000, due: 80 };

export const NO_ACTION: ActionCells = {
  number: '',
  partOf: '',
  leads: [],
  body: '',
  status: 'PROPOSED',
  statusText: '',
  startsOn: null,
  startsText: '',
  dueOn: null,
  dueText: '',
  progress: null,
  figures: NO_FIGURES,
  themes: [],
  description: '',
  comment: '',
};

/** Everything an action says of itself but its title. */
export function readAction(reader: RowReader, reading: FigureReading): ActionCells {
  const number = reader.text('ACTION_NUMBER', LONGEST.number);
  if (number === '') reader.tell('NUMBER_MISSING', reader.columnsOf('ACTION_NUMBER')[0] ?? null);
  return {
    number,
    partOf: reader.words('PART_OF', LONGEST.partOf),
    leads: splitLeads(textOf(reader.texts('LEADS', LONGEST.text)), reading.isOrganization),
    body: reader.text('BODY', LONGEST.body),
    ...readRowStatus(reader),
    ...readDates(reader),
    progress: readProgress(reader),
    figures: readFigures(reader, reading),
    themes: readRowThemes(reader),
    description: reader.paragraphs('DESCRIPTION', LONGEST.description),
    comment: reader.paragraphs('COMMENT', LONGEST.comment),
  };
}

/** "EPSM / Rivebourg Habitat" and "GEM et Médiathèque" are two; "Habitat et Logis" is one when it is a known name. */
export function splitLeads(text: string, isOrganization: (name: string) => boolean = () => false): string[] {
  if (text === '') return [];
  if (isOrganization(text)) return [text];
  const strong = text.split(/\s*[/+;,]\s*/u).filter((part) => part !== '');
  const leads = strong.flatMap((part) => (isOrganization(part) ? [part] : part.split(/\s+et\s+/u)));
  return leads.length > MOST_LEADS ? [text] : leads;
}

function readRowStatus(reader: RowReader): Pick<ActionCells, 'status' | 'statusText'> {
  const { column, text } = reader.first('STATUS');
  if (text === '') {
    reader.tell('STATUS_MISSING', column, '', 'PROPOSED');
    return { status: 'PROPOSED', statusText: '' };
  }
  if (text.length > LONGEST.text) {
    reader.tell('TEXT_TOO_LONG', column, text);
    return { status: 'PROPOSED', statusText: '' };
  }
  const read = readStatus(text);
  if (read === null) reader.tell('STATUS_UNKNOWN', column, text, 'PROPOSED');
  else if (read.certainty !== 'CERTAIN') reader.tell(`STATUS_${read.certainty}`, column, text, read.status);
  return { status: read?.status ?? 'PROPOSED', statusText: read?.certainty === 'CERTAIN' ? '' : text };
}

function readDates(reader: RowReader): Pick<ActionCells, 'startsOn' | 'startsText' | 'dueOn' | 'dueText'> {
  const due = readDate(reader, 'DUE', 'to');
  const written = readDate(reader, 'STARTS', 'from');
  // "sept. 2025 → juin 2027" in one cell says when it starts too
  const starts = written.day === null && written.text === '' && due.from ? { day: due.from, text: '' } : written;
  if (starts.day === null || due.day === null || due.day >= starts.day) {
    return { startsOn: starts.day, startsText: starts.text, dueOn: due.day, dueText: due.text };
  }
  const { column, text } = reader.first('DUE');
  reader.tell('DUE_BEFORE_START', column, text);
  return { startsOn: starts.day, startsText: starts.text, dueOn: null, dueText: text.slice(0, LONGEST.due) };
}

function readDate(
  reader: RowReader,
  field: 'STARTS' | 'DUE',
  end: 'from' | 'to',
): { day: string | null; text: string; from: string | null } {
  const { column, cell, text } = reader.first(field);
  if (text === '') return { day: null, text: '', from: null };
  const period = readPeriod(cell);
  const kept = text.slice(0, LONGEST.due);
  if (period === null) {
    reader.tell('DATE_UNREADABLE', column, text);
    return { day: null, text: kept, from: null };
  }
  if (!period.exact) reader.tell('DATE_APPROXIMATE', column, text, period[end]);
  return { day: period[end], text: period.exact ? '' : kept, from: isSpan(text) ? period.from : null };
}

function readProgress(reader: RowReader): number | null {
  const { column, text } = reader.first('PROGRESS');
  if (text === '') return null;
  const [, percent] = /^(\d{1,3}) ?%?$/u.exec(text) ?? [];
  if (percent !== undefined && Number(percent) <= 100) return Number(percent);
  reader.tell('VALUE_LEFT_OUT', column, text);
  return null;
}

/** What somebody reads under "Thème", in their words; a column of its own for each theme is read too. */
function readRowThemes(reader: RowReader): readonly Theme[] {
  const text = reader.texts('THEMES', LONGEST.text);
  if (text === '') return NO_ACTION.themes;
  const column = reader.columnsOf('THEMES')[0] ?? null;
  const read = readThemes(text);
  if (read === null) reader.tell('THEMES_UNKNOWN', column, text);
  else if (read.certainty === 'PROPOSED') reader.tell('THEMES_PROPOSED', column, text, read.themes.join(' | '));
  return read?.themes ?? NO_ACTION.themes;
}
