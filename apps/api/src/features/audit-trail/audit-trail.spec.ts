import { describe, expect, it } from '@jest/globals';
import { testApp } from '../../../test/test-app.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { AuditTrail } from './index.ts';

const app = await testApp();
const trail = app.nest.get(AuditTrail);
const db = app.nest.get(TenantDb);

describe('the trail of a council', () => {
  it('chains its entries and numbers them without a gap', async () => {
    const { actor, personId } = await app.council();
    for (let turn = 0; turn < 3; turn += 1)
      await db.transaction(actor, (tx) => trail.record(tx, 'test.turned', personId));
    const { rows } = await app.superuser.query<{ seq: string; prev: Buffer; hash: Buffer }>(
      'select seq, prev, hash from app.audit_entry where council_id = $1 order by seq',
      [actor.councilId],
    );
    expect(rows.map(({ seq }) => Number(seq))).toEqual([1, 2, 3]);
    expect(rows[1]?.prev).toEqual(rows[0]?.hash);
    expect(rows[2]?.prev).toEqual(rows[1]?.hash);
  });

  it('leaves with the transaction that rolls back', async () => {
    const { actor, personId } = await app.council();
    const failed = db.transaction(actor, async (tx) => {
      await trail.record(tx, 'test.turned', personId);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    const { rowCount } = await app.superuser.query('select from app.audit_entry where council_id = $1', [
      actor.councilId,
    ]);
    expect(rowCount).toBe(0);
  });

  it.each(['update app.audit_entry set seq = 9', 'delete from app.audit_entry', 'truncate app.audit_entry'])(
    'cannot be rewritten by the application: %s',
    async (statement) => {
      const { actor } = await app.council();
      await expect(db.transaction(actor, (tx) => tx.query(statement))).rejects.toThrow('permission denied');
    },
  );
});
