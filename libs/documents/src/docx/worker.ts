import type { DecisionLogDocument } from '../pdf/decisions.ts';
import type { EasyDocument } from '../pdf/easy.ts';
import { withoutInvisible } from '../pdf/legible.ts';
import type { MinutesDocument } from '../pdf/minutes.ts';
import { writeDecisionLog } from './decisions.ts';
import { writeEasy } from './easy.ts';
import { writeMinutes } from './minutes.ts';

/** What may be asked of the process that writes documents to edit: the data of the PDF, whole. */
export type DocxJob =
  | { document: 'minutes'; data: MinutesDocument }
  | { document: 'easy'; data: EasyDocument }
  | { document: 'decisions'; data: DecisionLogDocument };

/** Entry of the child process: one document in, its bytes out. */
export default function run(job: DocxJob): Promise<Uint8Array> {
  switch (job.document) {
    case 'minutes':
      return writeMinutes(withoutInvisible(job.data));
    case 'decisions':
      return writeDecisionLog(withoutInvisible(job.data));
    case 'easy':
      return writeEasy(withoutInvisible(job.data));
  }
}
