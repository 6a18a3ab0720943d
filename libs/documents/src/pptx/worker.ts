import type { Letterhead } from '../letterhead.ts';
import { withoutInvisible } from '../pdf/legible.ts';
import type { PlanDocument } from '../pdf/plan.ts';
import type { Picture, ReportDocument } from '../pdf/report.ts';
import { presentPlan } from './plan.ts';
import { presentReport } from './report.ts';

/** A kind of presentation and its words: the data of the PDF, whole. */
export type PptxContent =
  | { document: 'plan'; data: PlanDocument }
  | { document: 'report'; data: ReportDocument; pictures: readonly Picture[] };

/** What may be asked of the process that makes slides. */
export type PptxJob = PptxContent & { letterhead?: Letterhead | null };

/** Entry of the child process: one presentation in, its bytes out. */
export default function run(job: PptxJob): Promise<Uint8Array> {
  const letterhead = job.letterhead ?? null;
  if (job.document === 'plan') return presentPlan(withoutInvisible(job.data), letterhead);
  return presentReport(withoutInvisible(job.data), letterhead, job.pictures);
}
