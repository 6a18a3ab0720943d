import type { Letterhead } from '../letterhead.ts';
import { type ActionSheetDocument, renderActionSheet } from './action-sheet.ts';
import { type AgendaDocument, renderAgenda } from './agenda.ts';
import { type CardsDocument, renderCards } from './cards.ts';
import { type DecisionLogDocument, renderDecisionLog } from './decisions.ts';
import { type EasyDocument, renderEasy } from './easy.ts';
import { type MinutesDocument, renderMinutes } from './minutes.ts';
import { type PlanDocument, renderPlan } from './plan.ts';
import { type ProgrammeDocument, renderProgramme } from './programme.ts';
import { type Picture, type ReportDocument, renderReport } from './report.ts';
import { renderSignIn, type SignInDocument } from './sign-in.ts';

/** A kind of document and its words. */
export type PdfContent =
  | { document: 'minutes'; data: MinutesDocument }
  | { document: 'easy'; data: EasyDocument }
  | { document: 'decisions'; data: DecisionLogDocument }
  | { document: 'agenda'; data: AgendaDocument }
  | { document: 'signIn'; data: SignInDocument }
  | { document: 'cards'; data: CardsDocument }
  | { document: 'actionSheet'; data: ActionSheetDocument }
  | { document: 'plan'; data: PlanDocument }
  | { document: 'report'; data: ReportDocument; pictures: readonly Picture[] }
  | { document: 'programme'; data: ProgrammeDocument };

/** What may be asked of the process that renders. */
export type PdfJob = PdfContent & { letterhead?: Letterhead | null };

/** Entry of the child process: one document in, its bytes out. Throws `DocumentRefused`. */
export default function run(job: PdfJob): Uint8Array {
  const letterhead = job.letterhead ?? null;
  switch (job.document) {
    case 'minutes':
      return renderMinutes(job.data, letterhead);
    case 'easy':
      return renderEasy(job.data, letterhead);
    case 'decisions':
      return renderDecisionLog(job.data, letterhead);
    case 'agenda':
      return renderAgenda(job.data, letterhead);
    case 'signIn':
      return renderSignIn(job.data, letterhead);
    case 'actionSheet':
      return renderActionSheet(job.data, letterhead);
    case 'plan':
      return renderPlan(job.data, letterhead);
    case 'report':
      return renderReport(job.data, letterhead, job.pictures);
    case 'programme':
      return renderProgramme(job.data, letterhead);
    case 'cards':
      return renderCards(job.data);
  }
}
