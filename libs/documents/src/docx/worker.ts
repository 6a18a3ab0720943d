import type { Letterhead } from '../letterhead.ts';
import type { DecisionLogDocument } from '../pdf/decisions.ts';
import type { EasyDocument } from '../pdf/easy.ts';
import { withoutInvisible } from '../pdf/legible.ts';
import type { MinutesDocument } from '../pdf/minutes.ts';
import type { Picture, ReportDocument } from '../pdf/report.ts';
import { writeDecisionLog } from './decisions.ts';
import { writeEasy } from './easy.ts';
import { writeMinutes } from './minutes.ts';
import { writeReport } from './report.ts';

/** A kind of document and its words: the data of the PDF, whole. */
export type DocxContent =
  | { document: 'minutes'; data: MinutesDocument }
  | { document: 'easy'; data: EasyDocument }
  | { document: 'decisions'; data: DecisionLogDocument }
  | { document: 'report'; data: ReportDocument; pictures: readonly Picture[] };

/** What may be asked of the process that writes documents to edit. */
export type DocxJob = DocxContent & { letterhead?: Letterhead | null };

/** Entry of the child process: one document in, its bytes out. */
export default function run(job: DocxJob): Promise<Uint8Array> {
  const letterhead = job.letterhead ?? null;
  switch (job.document) {
    case 'minutes':
      return writeMinutes(withoutInvisible(job.data), letterhead);
    case 'decisions':
      return writeDecisionLog(withoutInvisible(job.data), letterhead);
    case 'report':
      return writeReport(withoutInvisible(job.data), letterhead, job.pictures);
    case 'easy':
      return writeEasy(withoutInvisible(job.data), letterhead);
  }
}
