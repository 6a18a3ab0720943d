import type { ImportDetail } from '@trame/contracts/imports';
import { LIMITS } from '@trame/contracts/limits';
import type { Analysis } from './analyse-import.ts';
import type { ImportBatch } from './import-batch.ts';
import { toPreview } from './import-preview.mapper.ts';

const HOUR = 3_600_000;

/** Until when an acceptance may be undone; null when there is none. */
export const undoUntil = ({ state, acceptedAt }: ImportBatch): string | null =>
  state === 'ACCEPTED' && acceptedAt
    ? new Date(Date.parse(acceptedAt) + LIMITS.importUndoHours * HOUR).toISOString()
    : null;

/** Row -> contract: a draft shows its preview, anything else its report. */
export const toImport = (batch: ImportBatch, analysis: Analysis | null): ImportDetail => ({
  id: batch.id,
  version: batch.version,
  kind: batch.layout.kind,
  state: batch.state,
  fileName: batch.fileName,
  createdAt: batch.createdAt,
  acceptedAt: batch.acceptedAt,
  undoUntil: undoUntil(batch),
  preview: analysis && toPreview(batch, analysis),
  report: batch.report,
});
