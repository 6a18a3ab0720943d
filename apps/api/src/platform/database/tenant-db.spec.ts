import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { testApp } from '../../../test/test-app.ts';
import { KeyInUse, Unavailable } from '../errors/refusals.ts';
import { TenantDb } from './tenant-db.ts';

const app = await testApp();
const db = app.nest.get(TenantDb);

const cutConnection = async (pid: number): Promise<void> => {
  await app.superuser.query('select pg_terminate_backend($1)', [pid]);
  await sleep(100);
};

describe('a key', () => {
  const asked = { operation: 'POST /x', key: 'k', inputHash: 'same' };

  it('is in use while its twin runs longer than a lock is waited for', async () => {
    const { actor } = await app.council();
    const [started, held] = [new EventEmitter(), new EventEmitter()];
    const begun = once(started, 'now');
    const first = db.transaction({ ...actor, once: asked }, async () => {
      const over = once(held, 'now');
      started.emit('now');
      await over;
      return 'first';
    });
    await begun;
    const twin = db.transaction({ ...actor, once: asked }, () => Promise.resolve('second'));
    await expect(twin).rejects.toBeInstanceOf(KeyInUse);
    held.emit('now');
    expect(await first).toBe('first');
    expect(await db.transaction({ ...actor, once: asked }, () => Promise.resolve('third'))).toBe('first');
  });

  it('is one person’s: nobody gets the answer somebody else was given', async () => {
    const council = await app.council();
    const { personId } = await council.member('LEAD');
    const ask = (who: string, answer: string) =>
      db.transaction({ ...council.actor, personId: who, once: asked }, () => Promise.resolve(answer));
    expect(await ask(council.personId, 'mine')).toBe('mine');
    expect(await ask(personId, 'theirs')).toBe('theirs');
    expect(await ask(council.personId, 'again')).toBe('mine');
  });
});

describe('a reading', () => {
  it('writes nothing, and leaves its connection to those who write', async () => {
    const { actor } = await app.council();
    const write = (tx: EntityManager) => tx.query(`insert into app.counter (scope, value) values ('reading', 1)`);
    await expect(db.read(actor, write)).rejects.toMatchObject({ driverError: { code: '25006' } });
    await expect(db.read(actor, (tx) => tx.query('select 1 as one'))).resolves.toEqual([{ one: 1 }]);
    await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        db.transaction(actor, (tx) =>
          tx.query(`insert into app.counter (scope, value) values ($1, 1)`, [`write ${at}`]),
        ),
      ),
    );
  });
});

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
