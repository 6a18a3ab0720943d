import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { diagnosisApi } from '@trame/contracts/diagnosis';
import { documentsApi } from '@trame/contracts/documents';
import { planHierarchyApi } from '@trame/contracts/plan-hierarchy';
import { planViewsApi } from '@trame/contracts/plan-views';
import { type OpenRoadmapBody, type RoadmapItem, roadmapsApi } from '@trame/contracts/roadmaps';
import { aPdf } from '../../../../../libs/documents/test/sample-files.ts';
import { asDocument, documentStories } from '../../../test/document-stories.ts';
import { bornInMeeting } from '../../../test/factories/a-born-action.ts';
import { aPlanOf } from '../../../test/factories/a-plan.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const { upload, replace, list: documents } = documentStories(app);
const filesOf = (council: TestCouncil, actionId: string) => documents(council, ['ACTION', actionId]);
const NEXT = { title: 'Contrat 2030-2034', startsOn: '2030-01-01', endsOn: '2034-12-31', adoptedText: null };

const open = (council: TestCouncil, from: OpenRoadmapBody['from'], texts: object = {}) =>
  council.call(roadmapsApi.open, { body: { ...NEXT, ...texts, from }, key: newId() });
const list = async (council: TestCouncil): Promise<RoadmapItem[]> => (await council.call(roadmapsApi.list)).body.items;
const planOf = async (council: TestCouncil, query = {}): Promise<Plan> =>
  (await council.call(actionPlanApi.get, { query })).body as Plan;
const close = (council: TestCouncil, roadmapId: string) => council.call(roadmapsApi.close, { params: { roadmapId } });

/** A roadmap with an axis, two objectives, an action with a part, and one that is done. */
async function running() {
  const plan = await aPlanOf(app);
  const axisId = await plan.axis('Agir tôt');
  const strategic = await plan.objective('Ouvrir', { axisId });
  const operational = await plan.objective('Aller vers', { parentId: strategic });
  const whole = await plan.action('Un bus', { axisId, objectiveId: operational });
  const part = await plan.action('Le permis', { parentId: whole });
  const done = await plan.action('Une enquête', { axisId });
  await plan.council.call(actionPlanApi.changeAction, {
    params: { actionId: done },
    body: { status: 'DONE' },
    version: 1,
  });
  const [roadmap] = await list(plan.council);
  const roadmapId = roadmap?.id ?? '';
  return { ...plan, axisId, strategic, whole, part, done, roadmapId };
}

describe('a roadmap', () => {
  it('is opened empty, and is not the current one before it begins', async () => {
    const { council, roadmapId } = await running();
    const opened = await open(council, null);
    expect(opened.status).toBe(201);
    expect(
      (await list(council)).map(({ id, isCurrent, actions, unfinished }) => [id, isCurrent, actions, unfinished]),
    ).toEqual([
      [roadmapId, true, 3, 2],
      [opened.body.id, false, 0, 0],
    ]);
    expect((await planOf(council)).roadmap?.id).toBe(roadmapId);
    expect(await planOf(council, { roadmap: opened.body.id })).toMatchObject({ total: 0, axes: [] });
  });

  it('goes on from the former one: its headings, and the unfinished actions one names', async () => {
    const { council, roadmapId, whole, part } = await running();
    const { body } = await open(council, { roadmapId, actionIds: [whole, part], close: true });
    const next = await planOf(council, { roadmap: body.id });
    expect(next.axes).toMatchObject([
      { title: 'Agir tôt', objectives: [{ title: 'Ouvrir' }, { title: 'Aller vers' }] },
    ]);
    expect(next.actions).toMatchObject([{ title: 'Un bus' }, { title: 'Le permis', parentId: next.actions[0]?.id }]);
    expect(next.actions[0]).toMatchObject({ axisId: next.axes[0]?.id, objectiveId: next.axes[0]?.objectives[1]?.id });
    expect((await planOf(council, { roadmap: roadmapId })).total).toBe(3);
    const page = async (actionId: string) =>
      (await council.call(actionPlanApi.getAction, { params: { actionId } })).body;
    const copy = await page(next.actions[0]?.id ?? '');
    expect(copy).toMatchObject({ carriedFrom: { id: whole }, carriedTo: null, news: [], mayChange: true });
    expect(await page(whole)).toMatchObject({ carriedTo: { id: copy.id, roadmap: NEXT.title }, mayChange: false });
  });

  it('goes on with what its actions serve, and with the needs its objectives answer', async () => {
    const { council, roadmapId, whole, strategic } = await running();
    const served = { themes: ['HOUSING'], publics: ['YOUNG_PEOPLE'], frameworkItems: ['PTSM.SOMATIC_CARE'] };
    await council.call(actionSheetApi.settle, { params: { actionId: whole }, body: served, version: 1 });
    const added = await council.call(diagnosisApi.add, {
      body: {
        ...{ kind: 'NEED', title: 'Six mois d’attente', description: '', weight: null },
        ...{ source: null, sourceUrl: null, observed: null, themes: [], publics: [], territoryIds: [] },
      },
      key: newId(),
    });
    const needId = String(added.body.id);
    await council.call(diagnosisApi.link, { body: { add: [{ needId, objectiveId: strategic }], remove: [] } });
    const { body } = await open(council, { roadmapId, actionIds: [whole], close: true });
    const next = await planOf(council, { roadmap: body.id });
    expect(next.actions).toMatchObject([served]);
    const covered = await app.superuser.query(
      'select need_id from app.objective_need where council_id = $1 and objective_id = $2',
      [council.councilId, next.axes[0]?.objectives[0]?.id],
    );
    expect(covered.rows).toEqual([{ need_id: needId }]);
  });

  it('takes over neither what is finished, nor what is elsewhere, and opens nothing then', async () => {
    const { council, roadmapId, done } = await running();
    const foreign = await running();
    for (const actionId of [done, foreign.whole])
      expect((await open(council, { roadmapId, actionIds: [actionId], close: true })).status).toBe(404);
    expect((await open(council, { roadmapId: foreign.roadmapId, actionIds: [], close: true })).status).toBe(404);
    expect((await list(council)).map(({ closedAt }) => closedAt)).toEqual([null]);
  });

  it('does not end before it begins, and is the coordination’s to open and to close', async () => {
    const { council, roadmapId } = await running();
    const upsideDown = await open(council, null, { endsOn: '2029-12-31' });
    expect([upsideDown.status, upsideDown.body.errors[0].pointer]).toEqual([422, '/body/endsOn']);
    const settled = { params: { roadmapId }, version: 1, body: { ...NEXT, endsOn: '2029-12-31' } };
    expect((await council.call(actionPlanApi.settleRoadmap, settled)).status).toBe(422);
    const member = await council.member('MEMBER');
    expect((await member.call(roadmapsApi.close, { params: { roadmapId } })).status).toBe(403);
    expect((await member.call(roadmapsApi.open, { body: { ...NEXT, from: null }, key: newId() })).status).toBe(403);
    expect((await close(await app.council(), roadmapId)).status).toBe(404);
  });
});

describe('a closed roadmap', () => {
  it('is read, and refuses every command until it is opened again', async () => {
    const { council, roadmapId, axisId, whole } = await running();
    expect((await close(council, roadmapId)).body.version).toBe(2);
    expect((await close(council, roadmapId)).body.version).toBe(2);
    expect((await planOf(council)).roadmap).toMatchObject({ id: roadmapId, closedAt: expect.any(String) });
    const params = { actionId: whole };
    const place = { axisId: null, objectiveId: null, parentId: null, before: null };
    const refused = [
      council.call(actionPlanApi.addAction, { body: { title: 'Non', axisId }, key: newId() }),
      council.call(actionPlanApi.addAxis, { body: { title: 'Non', number: null, roadmapId }, key: newId() }),
      council.call(planHierarchyApi.addObjective, { body: { title: 'Non', axisId }, key: newId() }),
      council.call(actionPlanApi.changeAxis, { params: { axisId }, body: { title: 'Non', number: null }, version: 1 }),
      council.call(actionPlanApi.removeAxis, { params: { axisId }, version: 1 }),
      council.call(actionPlanApi.settleRoadmap, { params: { roadmapId }, body: NEXT, version: 2 }),
      council.call(actionPlanApi.changeAction, { params, body: { title: 'Non' }, version: 1 }),
      council.call(actionPlanApi.removeAction, { params, version: 1 }),
      council.call(actionPlanApi.report, { params, body: { word: 'DONE', text: '', progress: null }, key: newId() }),
      council.call(planHierarchyApi.placeAction, { params, body: place, version: 1 }),
      council.call(planHierarchyApi.placeAxis, { params: { axisId }, body: { before: null }, version: 1 }),
    ];
    for (const answer of await Promise.all(refused))
      expect([answer.status, answer.body.code]).toEqual([409, 'ROADMAP_CLOSED']);
    const many = { which: { ids: [whole] }, change: { status: 'DONE' } };
    expect((await council.call(actionPlanApi.changeMany, { body: many })).body).toMatchObject({ changed: 0 });
    expect((await planOf(council)).actions.find(({ id }) => id === whole)).toMatchObject({
      title: 'Un bus',
      status: 'PLANNED',
    });
    await council.call(roadmapsApi.reopen, { params: { roadmapId } });
    const changed = { params, body: { title: 'Un minibus' }, version: 1 };
    expect((await council.call(actionPlanApi.changeAction, changed)).status).toBe(200);
  });

  it('takes no word, file, undo nor second thought of a meeting about what is in it', async () => {
    const { council, roadmapId, whole } = await running();
    const actionId = whole;
    const said = { actionId, commentId: newId() };
    const comment = (text: string, version: number) =>
      council.call(actionSheetApi.putComment, { params: said, body: { text, mentionIds: [] }, version });
    const removed = () => council.call(actionSheetApi.removeComment, { params: said, version: 1 });
    const many = { which: { ids: [whole] }, change: { addTheme: 'HOUSING' } };
    await comment('Vu.', 0);
    const { changeId } = (await council.call(actionPlanApi.changeMany, { body: many })).body;
    const undone = () => council.call(planViewsApi.undoChange, { params: { changeId } });
    const { born, puts, takes } = await bornInMeeting(council);
    const document = asDocument(await upload(council, ['ACTION', whole], aPdf()));
    const documentId = document.id;
    const writes = () => [
      comment('Trop tard.', 1),
      removed(),
      upload(council, ['ACTION', whole], aPdf('second')),
      replace(council, documentId, aPdf('third')),
      council.call(documentsApi.rename, { params: { documentId }, body: { title: 'Non' }, version: 1 }),
      council.call(documentsApi.remove, { params: { documentId }, version: 1 }),
      undone(),
      puts('Non'),
      takes(),
    ];
    await close(council, roadmapId);
    for (const write of writes()) {
      const { status, body } = await write;
      expect([status, body.code]).toEqual([409, 'ROADMAP_CLOSED']);
    }
    const sheet = async () => (await council.call(actionSheetApi.get, { params: { actionId } })).body;
    expect(await sheet()).toMatchObject({ mayComment: false, comments: [{ text: 'Vu.', mayRemove: false }] });
    expect(await filesOf(council, whole)).toMatchObject({ mayManage: false, items: [{ id: documentId, version: 1 }] });
    expect((await planOf(council)).actions.find(({ id }) => id === born)?.title).toBe('Écrire');
    await council.call(roadmapsApi.reopen, { params: { roadmapId } });
    expect((await filesOf(council, whole)).mayManage).toBe(true);
    expect([(await removed()).status, (await undone()).body.restored, (await puts('Oui')).status]).toEqual([
      204, 1, 200,
    ]);
  });

  it('gets nothing of what is born after it: the council has a new one', async () => {
    const { council, roadmapId } = await running();
    await close(council, roadmapId);
    await council.call(actionPlanApi.addAction, { body: { title: 'Après' }, key: newId() });
    const { roadmap, actions } = await planOf(council);
    expect([roadmap?.id === roadmapId, actions.map(({ title }: ActionRow) => title)]).toEqual([false, ['Après']]);
  });
});

it('keeps moves inside one roadmap, and new headings where they are asked for', async () => {
  const { council, whole } = await running();
  const next = (await open(council, null)).body.id as string;
  const axis = { body: { title: 'Là-bas', number: null, roadmapId: next }, key: newId() };
  const axisId = (await council.call(actionPlanApi.addAxis, axis)).body.id as string;
  expect((await planOf(council, { roadmap: next })).axes).toMatchObject([{ id: axisId }]);
  const place = { axisId, objectiveId: null, parentId: null, before: null };
  const moved = await council.call(planHierarchyApi.placeAction, {
    params: { actionId: whole },
    body: place,
    version: 1,
  });
  expect([moved.status, moved.body.code]).toEqual([409, 'OTHER_ROADMAP']);
  expect((await council.call(actionPlanApi.get, { query: { roadmap: newId() } })).status).toBe(404);
});

describe('numbers', () => {
  const number = (council: TestCouncil, roadmapId: string, numbers: object[], version = 1) =>
    council.call(roadmapsApi.number, { params: { roadmapId }, body: { numbers }, version });

  it('are written all at once, and taken back the same way', async () => {
    const { council, roadmapId, axisId, whole } = await running();
    const before = await planOf(council);
    const numbers = [
      { kind: 'axis', id: axisId, number: 'I' },
      { kind: 'action', id: whole, number: 'I.1' },
    ];
    expect((await number(council, roadmapId, numbers)).body).toEqual({ id: roadmapId, version: 2 });
    const { axes, actions } = await planOf(council);
    expect([axes[0]?.number, actions.find(({ id }) => id === whole)?.number]).toEqual(['I', 'I.1']);
    const back = numbers.map((one) => ({ ...one, number: null }));
    expect((await number(council, roadmapId, back, 2)).status).toBe(200);
    expect((await planOf(council)).axes[0]?.number).toBe(before.axes[0]?.number);
  });

  it('are refused when a line is elsewhere, when the plan changed, and once it is closed', async () => {
    const { council, roadmapId, axisId } = await running();
    const foreign = await running();
    const mine = { kind: 'axis', id: axisId, number: '1' };
    for (const other of [
      { ...mine, id: foreign.axisId },
      { ...mine, kind: 'action' },
    ])
      expect((await number(council, roadmapId, [mine, other])).status).toBe(404);
    expect((await planOf(council)).axes[0]?.number).toBeNull();
    expect((await number(council, roadmapId, [mine], 9)).status).toBe(412);
    await close(council, roadmapId);
    expect((await number(council, roadmapId, [mine], 2)).body.code).toBe('ROADMAP_CLOSED');
  });
});
