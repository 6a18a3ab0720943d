import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { testApp } from '../../../test/test-app.ts';
import { Unavailable } from '../errors/refusals.ts';
import { TenantDb } from './tenant-db.ts';

const app = await testApp();
const db = app.nest.get(TenantDb);

const cutConnection = async (pid: number): Promise<void> => {
  await app.superuser.query('select pg_terminate_backend($1)', [pid]);
  await sleep(100);
};

describe('a transaction whose connection is cut', () => {
  it('is refused as "try again later", and writes nothing', async () => {
    const { actor, councilId } = await app.council();
    const cut = db.transaction(actor, async (tx) => {
      await tx.query(`insert into app.counter (scope, value) values ('drill', 1)`);
      const [backend] = await tx.query<{ pid: number }[]>('select pg_backend_pid() as pid');
      await cutConnection(backend?.pid ?? 0);
      return tx.query('select 1');
    });
    await expect(cut).rejects.toBeInstanceOf(Unavailable);
    const { rowCount } = await app.superuser.query('select from app.counter where council_id = $1', [councilId]);
    expect(rowCount).toBe(0);
  });

  it('leaves the next one a connection that works', async () => {
    const { actor } = await app.council();
    expect(await db.transaction(actor, (tx) => tx.query('select 1 as one'))).toEqual([{ one: 1 }]);
  });
});
