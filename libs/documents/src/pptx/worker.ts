import type { Letterhead } from '../letterhead.ts';
import { withoutInvisible } from '../pdf/legible.ts';
import type { PlanDocument } from '../pdf/plan.ts';
import { presentPlan } from './plan.ts';

/** A kind of presentation and its words: the data of the PDF, whole. */
export interface PptxContent {
  document: 'plan';
  data: PlanDocument;
}

/** What may be asked of the process that makes slides. */
export type PptxJob = PptxContent & { letterhead?: Letterhead | null };

/** Entry of the child process: one presentation in, its bytes out. */
export default (job: PptxJob): Promise<Uint8Array> => presentPlan(withoutInvisible(job.data), job.letterhead ?? null);
