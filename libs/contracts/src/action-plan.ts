import { NEWS_WORDS } from '@trame/domain/action-plan/news';
import { THEMES } from '@trame/domain/frameworks/themes';
import { z } from 'zod';
import { actionPage, plan, planQuery, progress, status } from './action-plan-answers.ts';
import { endpoint } from './endpoint.ts';
import { frameworkItem, nationalObjective } from './framework-refs.ts';
import { LIMITS } from './limits.ts';
import { day, id, inCouncil, line, nothing, text, version } from './shapes.ts';

const due = { startsOn: day.nullable(), dueOn: day.nullable(), dueText: line(80).nullable() };
const led = { bodyId: id.nullable(), leadPersonId: id.nullable(), leadOrganizationId: id.nullable() };
const placed = { axisId: id.nullable(), objectiveId: id.nullable() };

export const addActionBody = z
  .strictObject({
    title: line(300),
    ...placed,
    parentId: id.nullable(),
    roadmapId: id,
    ...led,
    ...due,
    number: line(20).nullable(),
  })
  .partial()
  .required({ title: true })
  .meta({ id: 'AddAction', example: { title: 'Ouvrir un lieu d’écoute pour les 15-25 ans', dueOn: '2027-06-30' } });
export type AddActionBody = z.output<typeof addActionBody>;

export const changeActionBody = z
  .strictObject({
    title: line(300),
    description: text(LIMITS.text.page),
    status,
    progress,
    targetPublic: line(500).nullable(),
    number: line(20).nullable(),
    ...placed,
    ...led,
    ...due,
  })
  .partial()
  .meta({ id: 'ChangeAction', example: { status: 'IN_PROGRESS', dueOn: '2027-06-30' } });
export type ChangeActionBody = z.output<typeof changeActionBody>;

export const reportBody = z
  .strictObject({ word: z.enum(NEWS_WORDS), text: text(), progress: progress.nullable() })
  .meta({ id: 'Report', example: { word: 'PROGRESSING', text: 'Le local est trouvé.', progress: 60 } });
export type ReportBody = z.output<typeof reportBody>;

/** Some actions by name, or all that match a filter; and the one thing to change in each. */
export const changeManyBody = z
  .strictObject({
    which: z.union([
      z.strictObject({ ids: z.array(id).min(1).max(LIMITS.list.page) }),
      z.strictObject({ matching: planQuery }),
    ]),
    change: z.union([
      z.strictObject({ leadPersonId: id }),
      z.strictObject({ postponeDays: z.int().min(1).max(730) }),
      z.strictObject({ status }),
      z.strictObject({ addTheme: z.enum(THEMES) }),
      z.strictObject({ addFrameworkItem: frameworkItem }),
    ]),
  })
  .meta({
    id: 'ChangeManyActions',
    example: { which: { ids: ['0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f'] }, change: { postponeDays: 30 } },
  });
export type ChangeManyBody = z.output<typeof changeManyBody>;

export const addAxisBody = z
  .strictObject({ title: line(), number: line(20).nullable(), roadmapId: id.optional() })
  .meta({ id: 'NewAxis', example: { title: 'Agir tôt auprès des jeunes', number: '1' } });
export type AddAxisBody = z.output<typeof addAxisBody>;
const axisBody = z
  .strictObject({ title: line(), number: line(20).nullable() })
  .meta({ id: 'AxisText', example: { title: 'Agir tôt auprès des jeunes', number: '1' } });
export type AxisBody = z.output<typeof axisBody>;
const objectiveBody = z
  .strictObject({ title: line(300), number: line(20).nullable() })
  .meta({ id: 'ObjectiveText', example: { title: 'Ouvrir des lieux d’accueil', number: '1.2' } });
/** The national objective that a heading takes up, if any. */
const takesUp = nationalObjective.nullable().optional();
const changeAxisBody = axisBody.extend({ takesUp }).meta({
  id: 'ChangeAxis',
  example: { title: 'Agir tôt auprès des jeunes', number: '1', takesUp: 'CLSM_2025.PREVENTION' },
});
const changeObjectiveBody = objectiveBody.extend({ takesUp }).meta({
  id: 'ChangeObjective',
  example: { title: 'Ouvrir des lieux d’accueil', number: '1.2', takesUp: 'CLSM_2025.PREVENTION' },
});
export type ChangeHeadingBody = z.output<typeof changeAxisBody>;
const roadmapBody = z
  .strictObject({ title: line(), startsOn: day.nullable(), endsOn: day.nullable(), adoptedText: line().nullable() })
  .meta({
    id: 'RoadmapText',
    example: { title: 'Contrat local 2025-2029', startsOn: '2025-01-01', endsOn: '2029-12-31', adoptedText: null },
  });
export type RoadmapBody = z.output<typeof roadmapBody>;

const written = z.object({ id, version });
const onePlan = inCouncil;
const oneAxis = inCouncil.extend({ axisId: id });
const oneObjective = inCouncil.extend({ objectiveId: id });
const oneAction = inCouncil.extend({ actionId: id });

export const actionPlanApi = {
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/plan',
    permission: 'plan.read',
    summary: 'The current plan and the actions that match',
    params: onePlan,
    query: planQuery,
    response: plan,
  }),
  settleRoadmap: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/plan/roadmaps/:roadmapId',
    permission: 'plan.manage',
    summary: 'Change the title and period of a roadmap',
    params: inCouncil.extend({ roadmapId: id }),
    body: roadmapBody,
    response: written,
  }),
  addAxis: endpoint({
    method: 'POST',
    path: '/councils/:councilId/plan/axes',
    permission: 'plan.manage',
    summary: 'Add an axis at the end of the plan',
    params: onePlan,
    body: addAxisBody,
    response: written,
    status: 201,
  }),
  changeAxis: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/plan/axes/:axisId',
    permission: 'plan.manage',
    summary: 'Rename an axis, or say which national objective it takes up',
    params: oneAxis,
    body: changeAxisBody,
    response: written,
  }),
  removeAxis: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/plan/axes/:axisId',
    permission: 'plan.manage',
    summary: 'Remove an axis that holds no action',
    params: oneAxis,
    response: nothing,
    status: 204,
  }),
  addObjective: endpoint({
    method: 'POST',
    path: '/councils/:councilId/plan/axes/:axisId/objectives',
    permission: 'plan.manage',
    summary: 'Add an objective to an axis',
    params: oneAxis,
    body: objectiveBody,
    response: written,
    status: 201,
  }),
  changeObjective: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/plan/objectives/:objectiveId',
    permission: 'plan.manage',
    summary: 'Rename an objective, or say which national one it takes up',
    params: oneObjective,
    body: changeObjectiveBody,
    response: written,
  }),
  removeObjective: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/plan/objectives/:objectiveId',
    permission: 'plan.manage',
    summary: 'Remove an objective that holds no action',
    params: oneObjective,
    response: nothing,
    status: 204,
  }),
  addAction: endpoint({
    method: 'POST',
    path: '/councils/:councilId/plan/actions',
    permission: 'actions.manage',
    summary: 'Add an action to the current plan',
    params: onePlan,
    body: addActionBody,
    response: written,
    status: 201,
  }),
  getAction: endpoint({
    method: 'GET',
    path: '/councils/:councilId/plan/actions/:actionId',
    permission: 'plan.read',
    summary: 'One action with its news',
    params: oneAction,
    response: actionPage,
  }),
  changeAction: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/plan/actions/:actionId',
    permission: 'actions.manage',
    summary: 'Change an action',
    params: oneAction,
    body: changeActionBody,
    response: written,
  }),
  removeAction: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/plan/actions/:actionId',
    permission: 'actions.manage',
    summary: 'Take an action out of the plan; it can be put back',
    params: oneAction,
    response: written,
  }),
  restoreAction: endpoint({
    method: 'POST',
    path: '/councils/:councilId/plan/actions/:actionId/restore',
    permission: 'actions.manage',
    summary: 'Put back an action that was taken out',
    params: oneAction,
    response: written,
  }),
  report: endpoint({
    method: 'POST',
    path: '/councils/:councilId/plan/actions/:actionId/news',
    permission: 'actions.report',
    summary: 'Give news of an action',
    params: oneAction,
    body: reportBody,
    response: written,
    status: 201,
  }),
  changeMany: endpoint({
    method: 'POST',
    path: '/councils/:councilId/plan/actions/change',
    permission: 'plan.manage',
    summary: 'Change several actions at once',
    params: onePlan,
    body: changeManyBody,
    response: z.object({ changed: z.int(), changeId: id.nullable() }),
  }),
};
