import { type AgendaDocument, renderAgenda } from './agenda.ts';
import { type MinutesDocument, renderMinutes } from './minutes.ts';
import { renderSignIn, type SignInDocument } from './sign-in.ts';

/** What may be asked of the process that renders. */
export type PdfJob =
  | { document: 'minutes'; data: MinutesDocument }
  | { document: 'agenda'; data: AgendaDocument }
  | { document: 'signIn'; data: SignInDocument };

/** Entry of the child process: one document in, its bytes out. Throws `DocumentRefused`. */
export default function run(job: PdfJob): Uint8Array {
  if (job.document === 'minutes') return renderMinutes(job.data);
  return job.document === 'agenda' ? renderAgenda(job.data) : renderSignIn(job.data);
}
