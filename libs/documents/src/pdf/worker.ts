import { type AgendaDocument, renderAgenda } from './agenda.ts';
import { type CardsDocument, renderCards } from './cards.ts';
import { type DecisionLogDocument, renderDecisionLog } from './decisions.ts';
import { type EasyDocument, renderEasy } from './easy.ts';
import { type MinutesDocument, renderMinutes } from './minutes.ts';
import { renderSignIn, type SignInDocument } from './sign-in.ts';

/** What may be asked of the process that renders. */
export type PdfJob =
  | { document: 'minutes'; data: MinutesDocument }
  | { document: 'easy'; data: EasyDocument }
  | { document: 'decisions'; data: DecisionLogDocument }
  | { document: 'agenda'; data: AgendaDocument }
  | { document: 'signIn'; data: SignInDocument }
  | { document: 'cards'; data: CardsDocument };

/** Entry of the child process: one document in, its bytes out. Throws `DocumentRefused`. */
export default function run(job: PdfJob): Uint8Array {
  switch (job.document) {
    case 'minutes':
      return renderMinutes(job.data);
    case 'easy':
      return renderEasy(job.data);
    case 'decisions':
      return renderDecisionLog(job.data);
    case 'agenda':
      return renderAgenda(job.data);
    case 'signIn':
      return renderSignIn(job.data);
    case 'cards':
      return renderCards(job.data);
  }
}
