import { COLUMN_FIELDS, IMPORT_KINDS } from '@trame/domain/imports/columns';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { columnIndex, columnPart, consequences, count, importPreview, lineNumber, shown } from './import-preview.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, instant, line, listOf, nothing, text, version } from './shapes.ts';

const { rows: ROWS, columns: COLUMNS } = LIMITS.spreadsheet;
const kind = z.enum(IMPORT_KINDS);

export const IMPORT_STATES = ['DRAFT', 'ACCEPTED', 'UNDONE'] as const;

export const KEPT_REASONS = ['CHANGED', 'USED'] as const;
export const KEPT_KINDS = [
  ...(['ACTION', 'OBJECTIVE', 'AXIS', 'ROADMAP', 'BODY', 'PERSON', 'ORGANIZATION'] as const),
  ...(['BUDGET_LINE', 'INDICATOR', 'MEASUREMENT', 'MILESTONE'] as const),
] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

export const importReport = z.object({
  created: consequences,
  matched: count,
  skipped: count,
  /** Whatever the file said that was not written as it stands, line by line. */
  notes: z
    .array(
      z.object({
        /** The name of the sheet beside the plan it speaks of; empty for the one that was imported. */
        sheet: shown,
        line: lineNumber,
        code: z.string().max(LIMITS.text.word),
        heading: shown,
        text: shown,
        proposal: shown.nullable(),
      }),
    )
    .max(ROWS * 40),
  /** After an undo: what stays, and why. */
  kept: z.array(z.object({ what: z.enum(KEPT_KINDS), name: shown, why: z.enum(KEPT_REASONS) })).max(ROWS * 4),
});
export type ImportReport = z.output<typeof importReport>;

const importHead = z.object({
  id,
  version,
  kind,
  state: z.enum(IMPORT_STATES),
  fileName: z.string().max(LIMITS.text.line),
  createdAt: instant,
  acceptedAt: instant.nullable(),
  undoUntil: instant.nullable(),
});
export const importItem = importHead.meta({
  id: 'Import',
  example: {
    id: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f',
    version: 1,
    kind: 'DIRECTORY',
    state: 'DRAFT',
    fileName: 'annuaire.xlsx',
    createdAt: '2026-11-21T09:00:00Z',
    acceptedAt: null,
    undoUntil: null,
  },
});
export type ImportItem = z.output<typeof importItem>;

/** A draft has a preview; an accepted or undone import has a report. */
export const importDetail = importHead.extend({ preview: importPreview.nullable(), report: importReport.nullable() });
export type ImportDetail = z.output<typeof importDetail>;

export const importLayoutBody = z
  .strictObject({
    kind,
    sheet: z.int().min(0).max(LIMITS.list.choice),
    header: z
      .int()
      .min(0)
      .max(ROWS - 1),
    /** Absent: proposed again from the headings. */
    columns: z.array(z.enum(COLUMN_FIELDS)).max(COLUMNS).nullable(),
    /** Of columns that are proposed: whether by what the council said before too, which is the rule. */
    recall: z.boolean().optional(),
    /** One for each column; absent: as proposed from the headings. */
    parts: z.array(columnPart).max(COLUMNS).optional(),
    /** The other sheets to read; absent: as proposed. */
    figureSheets: z.array(z.int().min(0).max(LIMITS.list.choice)).max(LIMITS.list.choice).optional(),
  })
  .meta({
    id: 'ImportLayoutBody',
    example: { kind: 'DIRECTORY', sheet: 0, header: 2, columns: null },
  });
export type ImportLayoutBody = z.output<typeof importLayoutBody>;

const decision = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('CREATE') }),
  z.strictObject({ action: z.literal('SKIP') }),
  z.strictObject({ action: z.literal('MATCH'), personId: id.nullable(), line: lineNumber.nullable() }),
]);

export const importChoicesBody = z
  .strictObject({
    rows: z
      .array(
        z.strictObject({
          line: lineNumber,
          /** Null: back to what is proposed. */
          decision: decision.nullable().optional(),
          corrections: z
            .array(z.strictObject({ column: columnIndex, text: text() }))
            .max(COLUMNS)
            .optional(),
        }),
      )
      .max(LIMITS.list.page),
    /** Is this organisation of the file another one than the one it resembles? */
    organizations: z.array(z.strictObject({ name: line(), separate: z.boolean() })).max(LIMITS.list.page),
    /** Follow the proposal on every line that still waits. */
    followProposals: z.boolean(),
  })
  .meta({
    id: 'ImportChoicesBody',
    example: { rows: [{ line: 36, decision: { action: 'CREATE' } }], organizations: [], followProposals: false },
  });
export type ImportChoicesBody = z.output<typeof importChoicesBody>;

export const acceptImportBody = z.strictObject({ version }).meta({ id: 'AcceptImportBody', example: { version: 3 } });

const ofImport = inCouncil.extend({ importId: id });
const permission = 'imports.run';

export const importsApi = {
  upload: endpoint({
    method: 'POST',
    path: '/councils/:councilId/imports',
    permission,
    summary:
      'Read a spreadsheet and propose what it becomes; writes nothing of it. The same file again is the same draft',
    params: inCouncil,
    query: z.object({ fileName: line() }),
    body: z.instanceof(Uint8Array),
    consumes: 'bytes',
    response: importDetail,
  }),
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/imports',
    permission,
    summary: 'The latest imports',
    params: inCouncil,
    response: listOf(importItem),
  }),
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/imports/:importId',
    permission,
    summary: 'One import: its preview, or its report once accepted',
    params: ofImport,
    response: importDetail,
  }),
  arrange: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/imports/:importId/layout',
    permission,
    summary: 'Say what the file is, where its headings are and what each column holds',
    params: ofImport,
    body: importLayoutBody,
    response: importDetail,
  }),
  decide: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/imports/:importId/choices',
    permission,
    summary: 'Correct cells, and decide what lines and organisations become',
    params: ofImport,
    body: importChoicesBody,
    response: importDetail,
  }),
  accept: endpoint({
    method: 'POST',
    path: '/councils/:councilId/imports/:importId/acceptance',
    permission,
    summary:
      'Write everything the preview shows, in one transaction; what its columns held is remembered for the next file',
    refusals: ['VERSION_STALE'],
    params: ofImport,
    body: acceptImportBody,
    response: importDetail,
    status: 201,
  }),
  undo: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/imports/:importId/acceptance',
    permission,
    summary: 'Remove what the import created and nobody has touched since, within 24 hours',
    params: ofImport,
    response: importDetail,
  }),
  discard: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/imports/:importId',
    permission,
    summary: 'Throw a draft away',
    params: ofImport,
    response: nothing,
    status: 204,
  }),
};
