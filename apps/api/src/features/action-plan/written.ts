import type { VersionedEntity } from '../../platform/database/tenant-entity.ts';

/** What a change answers: which row, and the version to send next time. */
export const toWritten = ({
  id,
  version,
}: Pick<VersionedEntity, 'id' | 'version'>): { id: string; version: number } => ({
  id,
  version,
});
