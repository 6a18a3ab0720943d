import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../../platform/errors/refusals.ts';
import { PhotosFull } from './photos.errors.ts';

const REPORT = `
  select (select count(*)::integer from app.report_photo p where p.report_id = r.id) as photos
  from app.activity_report r where r.id = $1 for update`;

/** Is there room for one more photo? The report stays locked until the commit. @throws NotFound, PhotosFull */
export async function refuseFullReport(tx: EntityManager, reportId: string): Promise<void> {
  const [report] = await tx.query<{ photos: number }[]>(REPORT, [reportId]);
  if (!report) throw new NotFound();
  if (report.photos >= LIMITS.reports.photos) throw new PhotosFull();
}
