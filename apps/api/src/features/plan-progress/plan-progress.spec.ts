import { describe, expect, it } from '@jest/globals';
import { actionPlanApi as plan } from '@trame/contracts/action-plan';
import { actionSheetApi as sheet } from '@trame/contracts/action-sheet';
import { planProgressApi as api } from '@trame/contracts/plan-progress';
import { roadmapsApi } from '@trame/contracts/roadmaps';
import { addDays } from '@trame/domain/time/wall-clock';
import { aPlanOf } from '../../../test/factories/a-plan.ts';
import { progressOf, working } from '../../../test/factories/some-progress.ts';
import { testApp } from '../../../test/test-app.ts';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const today = app.nest.get(Clock).today('Europe/Paris');
const NEXT = { title: 'Contrat 2030-2034', startsOn: '2030-01-01', endsOn: '2034-12-31', adoptedText: null };
const [past, soon] = ['2020-01-31', addDays(today, 30)];

/** Two axes, one objective, five actions that each follow another rule. */
async function smallPlan() {
  const council = await app.council();
  const { add, change, report } = working(council);
  const axis = async (title: string) =>
    (await council.call(plan.addAxis, { key: newId(), body: { title, number: null } })).body.id as string;
  const [first, second] = [await axis('Agir tôt'), await axis('Accompagner')];
  const objective = { key: newId(), params: { axisId: first }, body: { title: 'Ouvrir', number: '1.1' } };
  const objectiveId: string = (await council.call(plan.addObjective, objective)).body.id;
  const group = await council.body('WORKING_GROUP');
  const under = { axisId: first, objectiveId };
  await report(await add('Terminée à temps', { ...under, dueOn: soon }), 'DONE');
  await report(await add('En retard', { ...under, dueOn: past, bodyId: group }), 'PROGRESSING', 40);
  await change(await add('Abandonnée', { axisId: first, dueOn: past }), { status: 'DROPPED' });
  await change(await add('Récurrente', { axisId: second }), { status: 'RECURRING', progress: 90 });
  await change(await add('À classer'), { progress: 10 });
  return { council, first, second, objectiveId, group };
}

describe('the progress of a plan', () => {
  it('is what anybody finds by hand: each action once, at every depth, and unknown where nothing counts', async () => {
    const { council, first, second, objectiveId } = await smallPlan();
    const { whole, headings, unfiled, late } = await progressOf(council);
    // (100 + 40 + 10) / 3; the dropped and the recurring one make no part of it
    expect(whole).toEqual({
      ...{ actions: 5, counted: 3, progress: 50 },
      heaps: { done: 1, running: 1, late: 1, toStart: 1, left: 1 },
      onTime: { inTime: 1, late: 1, untold: 0, rate: 50 },
    });
    const said = headings.map(({ id, parentId, actions, counted, progress }) => [
      ...[id, parentId, actions, counted, progress],
    ]);
    expect(said).toEqual([
      [first, null, 3, 2, 70],
      [objectiveId, first, 2, 2, 70],
      [second, null, 1, 0, null],
    ]);
    expect([unfiled.actions, unfiled.progress]).toEqual([1, 10]);
    expect(late.map(({ title }) => title)).toEqual(['En retard']);
  });

  it('is told by state, body and year, and of what a filter keeps', async () => {
    const { council, group } = await smallPlan();
    const { breakdowns } = await progressOf(council);
    const told = Object.fromEntries(
      breakdowns.map(({ by, groups }) => [by, groups.map(({ key, actions, progress }) => [key, actions, progress])]),
    );
    expect(told).toEqual({
      STATUS: [
        ['PLANNED', 1, 10],
        ['IN_PROGRESS', 1, 40],
        ['DONE', 1, 100],
        ['RECURRING', 1, null],
        ['DROPPED', 1, null],
      ],
      BODY: [
        [group, 1, 40],
        [null, 4, 55],
      ],
      YEAR: [
        ['2020', 2, 40],
        [soon.slice(0, 4), 1, 100],
        [null, 2, 10],
      ],
    });
    expect((await progressOf(council, { body: group })).whole).toMatchObject({ actions: 1, progress: 40 });
    expect((await council.call(api.get, { query: { body: 'x' } })).status).toBe(422);
  });

  it('goes up through both levels of objectives, with or without an axis; sub-actions stand in for their action', async () => {
    const { council, axis, objective, action } = await aPlanOf(app);
    const { change } = working(council);
    const axisId = await axis('Agir tôt');
    const strategic = await objective('Ouvrir', { axisId });
    const operational = await objective('Sans rendez-vous', { parentId: strategic });
    const loose = await objective('Se loger');
    const whole = await action('Un lieu', { objectiveId: operational, axisId });
    await change(whole, { progress: 90 });
    await change(await action('Trouver un local', { parentId: whole, dueOn: past }), { progress: 20 });
    await change(await action('Recruter', { parentId: whole }), { status: 'DONE' });
    await change(await action('Affiches', { parentId: whole }), { status: 'DROPPED', progress: 50 });
    await change(await action('Protocole', { objectiveId: loose }), { progress: 30 });
    const { headings, whole: all, late, lateCount, parts } = await progressOf(council);
    // (20 + 100) / 2 for the action with parts
    expect(headings.map(({ id, parentId, actions, progress }) => [id, parentId, actions, progress])).toEqual([
      [axisId, null, 1, 60],
      [strategic, axisId, 1, 60],
      [operational, strategic, 1, 60],
      [loose, null, 1, 30],
    ]);
    expect([all.actions, parts, all.progress, all.heaps.late]).toEqual([2, 3, 45, 0]);
    // counted nowhere, a part that is late is named all the same
    expect([late.map(({ title, partOf }) => [title, partOf]), lateCount]).toEqual([
      [['Trouver un local', 'Un lieu']],
      1,
    ]);
    // a filter chooses actions, their parts follow
    expect((await progressOf(council, { text: 'un lieu' })).whole).toMatchObject({ actions: 1, progress: 60 });
    expect((await progressOf(council, { text: 'recruter' })).whole).toMatchObject({ actions: 0, progress: null });
  });

  it('counts an action under each theme and framework that it serves, and says that the groups overlap', async () => {
    const { council, action } = await aPlanOf(app);
    const { change } = working(council);
    const [both, one] = [await action('Deux thèmes', {}), await action('Un thème', {})];
    await change(both, { progress: 80 });
    await change(one, { progress: 20 });
    const settle = async (actionId: string, body: object) => {
      const { version } = (await council.call(plan.getAction, { params: { actionId } })).body;
      return council.call(sheet.settle, { params: { actionId }, version, body });
    };
    await settle(both, { themes: ['YOUTH', 'HOUSING'], frameworkItems: ['PTSM.SOMATIC_CARE'] });
    await settle(one, { themes: ['YOUTH'] });
    const { breakdowns, whole } = await progressOf(council);
    const told = ['THEME', 'FRAMEWORK'].map((asked) => {
      const found = breakdowns.find(({ by }) => by === asked);
      return [found?.overlapping, found?.groups.map(({ key, actions, progress }) => [key, actions, progress])];
    });
    expect(told).toEqual([
      [
        true,
        [
          ['YOUTH', 2, 50],
          ['HOUSING', 1, 80],
        ],
      ],
      [
        false,
        [
          ['PTSM.SOMATIC_CARE', 1, 80],
          [null, 1, 20],
        ],
      ],
    ]);
    expect([whole.actions, whole.progress]).toEqual([2, 50]);
    expect((await progressOf(council, { theme: 'HOUSING' })).whole).toMatchObject({ actions: 1, progress: 80 });
    const { text } = await council.call(api.csv, { query: { language: 'fr' } });
    expect(text).toMatch(/Par thème;Logement[^;]*;1;1;80/);
    expect(text).toMatch(/Par cadre;PTSM\s: [^;]+;1;1;80/);
  });

  it('is read of a roadmap that is closed, with the days on which its actions were done', async () => {
    const { council } = await smallPlan();
    const before = await progressOf(council);
    const roadmapId: string = (await council.call(roadmapsApi.list)).body.items[0].id;
    expect((await council.call(roadmapsApi.close, { params: { roadmapId } })).status).toBe(200);
    expect(await progressOf(council, { roadmap: roadmapId })).toEqual(before);
    const { id: next } = (await council.call(roadmapsApi.open, { key: newId(), body: { ...NEXT, from: null } })).body;
    expect((await progressOf(council, { roadmap: next })).whole.actions).toBe(0);
    expect((await council.call(api.get, { query: { roadmap: newId() } })).status).toBe(404);
  });

  it('of nothing is unknown, and the plan of another council is nowhere', async () => {
    const council = await app.council();
    const { councilId } = council;
    const { whole, headings, breakdowns, title } = await progressOf(council);
    expect([title, whole.progress, whole.onTime.rate, headings, breakdowns]).toEqual([null, null, null, [], []]);
    const other = await app.council();
    expect((await other.call(api.get, { params: { councilId } })).status).toBe(404);
    expect((await other.call(api.csv, { params: { councilId } })).status).toBe(404);
  });

  it('goes into one file of text, empty where it is unknown', async () => {
    const { council } = await smallPlan();
    const { text, headers } = await council.call(api.csv, { query: { language: 'en' } });
    expect(headers['content-disposition']).toContain('progress-of-the-plan.csv');
    const lines = text.split(/\r?\n/);
    expect(lines[0]).toContain('Table;Line;Actions;Counted;Progress (%);Done');
    expect(lines).toContain('By axis and objective;Agir tôt;3;2;70;1;0;1;0;1;1;1;0;50');
    expect(lines).toContain('By axis and objective;Accompagner;1;0;;0;1;0;0;0;0;0;0;');
    expect(lines).toContain('By status;Dropped;1;0;;0;0;0;0;1;0;0;0;');
  });
});
