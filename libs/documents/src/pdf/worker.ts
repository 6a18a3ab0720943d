import { type AgendaDocument, renderAgenda } from './agenda.ts';
import { type MinutesDocument, renderMinutes } from './minutes.ts';

/** What may be asked of the process that renders. */
export type PdfJob = { document: 'minutes'; data: MinutesDocument } | { document: 'agenda'; data: AgendaDocument };

/** Entry of the child process: one document in, its bytes out. Throws `DocumentRefused`. */
export default function run(job: PdfJob): Uint8Array {
  return job.document === 'minutes' ? renderMinutes(job.data) : renderAgenda(job.data);
}
