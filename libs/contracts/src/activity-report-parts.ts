import { REPORT_UNITS } from '@trame/domain/reports/report-block';
import { REPORT_CHAPTERS } from '@trame/domain/reports/report-template';
import { z } from 'zod';
import { LIMITS } from './limits.ts';

const { columns, rows, blocks, changes } = LIMITS.reports;
/** Names a line of a block: an id, or a code. */
const name = z.string().max(LIMITS.text.name);
const value = z.union([z.number(), z.string().max(LIMITS.text.paragraph), z.null()]);
const values = z.array(value).max(columns);
const unit = z.enum(REPORT_UNITS);

/** A line: `unit` where each has its own, `depth` where it stands under others. */
const row = z.object({
  id: name,
  label: z.string().max(LIMITS.text.paragraph),
  unit: unit.optional(),
  depth: z.int().min(0).max(4).optional(),
  values,
});

export const reportChapter = z.enum(REPORT_CHAPTERS);

/** Lines that the data of the council give by themselves, as the report stored them. */
export const reportBlock = z
  .object({
    chapter: reportChapter,
    key: name,
    kind: z.enum(['FIGURES', 'TABLE']),
    about: z.string().max(LIMITS.text.question).optional(),
    columns: z.array(z.object({ key: name, unit })).max(columns),
    rows: z.array(row).max(rows),
  })
  .meta({ id: 'ReportBlock' });
export const reportBlocks = z.array(reportBlock).max(blocks);

/** A figure that moved since it was stored, old and new; `null` where its line was not there, or is no more. */
export const reportChange = z
  .object({
    /** Names the figure, not its value. */
    id: z.string().max(LIMITS.text.question),
    chapter: reportChapter,
    block: name,
    row: name,
    label: z.string().max(LIMITS.text.paragraph),
    /** `null` when the whole line came or went. */
    column: name.nullable(),
    units: z.array(unit).max(columns),
    before: values.nullable(),
    after: values.nullable(),
  })
  .meta({ id: 'ReportChange' });
export const reportChanges = z.array(reportChange).max(changes);
