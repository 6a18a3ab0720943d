import { afterAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { sharingApi as api } from '@trame/contracts/sharing';
import { type Week, weekApi } from '@trame/contracts/week';
import { anAction, answer, offer, rename } from '../../../test/factories/a-share.ts';
import { ownApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';
import { WorkerModule } from '../../app/worker.module.ts';
import { readConfig } from '../../platform/config.ts';
import { TellShares } from './tell-shares.ts';

const app = await ownApp();
const config = readConfig({ APP_DATABASE_URL: app.workerUrl, PUBLIC_URL: app.publicUrl });
const worker = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: false });
afterAll(() => worker.close());

const tell = () => worker.get(TellShares, { strict: false }).run();

const mailsOf = async ({ councilId }: TestCouncil) =>
  (
    await app.superuser.query<{ recipient: string; subject: string; body_text: string; state: string }>(
      'select recipient, subject, body_text, state from app.outbox where council_id = $1 order by created_at, recipient',
      [councilId],
    )
  ).rows;

const trail = async ({ councilId }: TestCouncil) =>
  (
    await app.superuser.query<{ action: string; object_id: string; actor_id: string | null }>(
      `select action, object_id, actor_id from app.audit_entry where council_id = $1 and action like '%share%' order by seq`,
      [councilId],
    )
  ).rows;

async function offered() {
  const [from, to] = [await app.council(), await app.council()];
  await rename(app, from, 'CLSM d’Aubagne');
  const actionId = await anAction(from);
  return { from, to, actionId, share: (await offer(from, actionId, to)).body };
}

describe('an offer', () => {
  it('is told to each coordinator of the other council in their language, once, and to no member', async () => {
    const { to } = await offered();
    const english = await to.member('COORDINATOR');
    await to.member('CHAIR');
    await app.superuser.query(`update core.account set locale = 'en' where id = $1`, [english.accountId]);
    await tell();
    await tell();
    const mails = await mailsOf(to);
    expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual([to.email, english.email].toSorted());
    const [french, inEnglish] = [to, english].map(({ email }) => mails.find(({ recipient }) => recipient === email));
    expect(french).toMatchObject({ subject: 'Une proposition de partage attend votre réponse' });
    expect(french?.body_text).toMatch(/CLSM d’Aubagne propose.*«\sOuvrir un lieu d’écoute\s»/);
    expect(french?.body_text).toContain(`${app.publicUrl}/${to.slug}/plan`);
    expect(inEnglish).toMatchObject({ subject: 'An offer to share waits for your answer' });
  });

  it('taken back before it was told is told to nobody, and a mail that did not leave stays', async () => {
    const { from, to, actionId, share } = await offered();
    const params = { actionId, shareId: share.id };
    await from.call(api.withdraw, { params, version: 1 });
    await tell();
    expect(await mailsOf(to)).toEqual([]);
    await offer(from, actionId, to);
    await tell();
    await from.call(api.withdraw, { params, version: 3 });
    await tell();
    expect(await mailsOf(to)).toMatchObject([{ state: 'CANCELLED' }]);
  });
});

describe('an answer', () => {
  it('is told by mail to the coordination that offered, with what was offered and to whom', async () => {
    const { from, to, actionId, share } = await offered();
    await from.member('CHAIR');
    await tell();
    const waits = async (who: TestCouncil) =>
      ((await who.call(weekApi.get)).body as Week).toDos
        .filter(({ kind }) => kind === 'OFFERS')
        .map(({ count }) => count);
    expect([await waits(to), await waits(from)]).toEqual([[1], []]);
    await answer(to, share);
    await tell();
    await tell();
    expect(await waits(to)).toEqual([]);
    const [mail, ...others] = await mailsOf(from);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ recipient: from.email, subject: 'Votre proposition de partage a reçu une réponse' });
    expect(mail?.body_text).toMatch(/CLSM de test accepte.*«\sOuvrir un lieu d’écoute\s»/);
    expect(mail?.body_text).toContain(`${app.publicUrl}/${from.slug}/plan/actions/${actionId}`);
  });

  it('that declines is told too, and stopping later is not', async () => {
    const [first, second] = [await offered(), await offered()];
    await answer(first.to, first.share, 'DECLINED');
    await answer(second.to, second.share);
    await second.to.call(api.stop, { params: { shareId: second.share.id }, version: 2 });
    await tell();
    expect((await mailsOf(first.from)).map(({ body_text }) => /décline/.test(body_text))).toEqual([true]);
    expect(await mailsOf(second.from)).toEqual([]);
  });
});

describe('the trail of each side', () => {
  it('has what it did with its actor, and what the other did without one', async () => {
    const { from, to, actionId, share } = await offered();
    await tell();
    await answer(to, share);
    await tell();
    await to.call(api.stop, { params: { shareId: share.id }, version: 2 });
    await tell();
    expect(await trail(from)).toEqual([
      { action: 'action.share-offered', object_id: actionId, actor_id: from.personId },
      { action: 'action.share-accepted', object_id: actionId, actor_id: null },
      { action: 'action.share-stopped', object_id: actionId, actor_id: null },
    ]);
    expect(await trail(to)).toEqual([
      { action: 'share.offered', object_id: share.id, actor_id: null },
      { action: 'share.accepted', object_id: share.id, actor_id: to.personId },
      { action: 'share.stopped', object_id: share.id, actor_id: to.personId },
    ]);
  });

  it('is told by the worker alone: the API may not claim what is to be told', async () => {
    const { to } = await offered();
    for (const name of ['core.councils_to_tell()', 'core.untold_shares()'])
      await expect(
        app.superuser.query(`set role trame_app`).then(() => app.superuser.query(`select * from ${name}`)),
      ).rejects.toThrow(/permission denied/);
    await app.superuser.query('reset role');
    expect(await mailsOf(to)).toEqual([]);
  });
});
