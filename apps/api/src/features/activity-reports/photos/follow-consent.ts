import type { PhotoConsent } from '@trame/contracts/photo-consent';
import type { EntityManager } from 'typeorm';

const FOLLOW = `
  update app.report_photo set consent_by = $2, consent_on = $3, consent_use = $4, version = version + 1
  where document_id = $1`;

/** The consent to a photo of the news is that of the reports that took it: withdrawn there, it leaves in nothing any more. */
export async function followConsent(tx: EntityManager, documentId: string, consent: PhotoConsent): Promise<void> {
  await tx.query(FOLLOW, [documentId, consent?.by ?? null, consent?.on ?? null, consent?.use ?? null]);
}
