import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { planLook } from './plan-views.ts';
import { id, inCouncil, line, listOf, nothing, version } from './shapes.ts';

/** A way of reading the plan that has a name; its look is checked again each time it is read. */
export const savedView = z
  .object({
    id,
    version,
    name: z.string().max(LIMITS.text.word),
    shared: z.boolean(),
    look: planLook,
  })
  .meta({ id: 'SavedView' });
export type SavedView = z.output<typeof savedView>;

const name = line(LIMITS.text.word);

export const saveViewBody = z.strictObject({ name, shared: z.boolean().default(false), look: planLook }).meta({
  id: 'SaveView',
  example: { name: 'En retard, par pilote', shared: false, look: { vue: 'tableau', only: 'LATE', group: 'LEAD' } },
});
export type SaveViewBody = z.output<typeof saveViewBody>;

export const renameViewBody = z.strictObject({ name }).meta({ id: 'RenameView', example: { name: 'Retards' } });

const path = '/councils/:councilId/plan/saved-views';
const oneView = inCouncil.extend({ viewId: id });

export const savedViewsApi = {
  list: endpoint({
    method: 'GET',
    path,
    permission: 'plan.read',
    summary: 'The views of the plan that the reader keeps, and those that the coordination shares',
    params: inCouncil,
    response: listOf(savedView, LIMITS.planViews.saved * 2),
  }),
  save: endpoint({
    method: 'POST',
    path,
    permission: 'views.keep',
    summary: 'Keep a view of the plan under a name; the coordination may share it',
    params: inCouncil,
    body: saveViewBody,
    response: savedView,
    status: 201,
    refusals: ['VIEW_NAME_TAKEN', 'VIEWS_FULL'],
  }),
  rename: endpoint({
    method: 'PATCH',
    path: `${path}/:viewId`,
    permission: 'views.keep',
    summary: 'Give a view another name',
    params: oneView,
    body: renameViewBody,
    response: savedView,
    refusals: ['VIEW_NAME_TAKEN'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: `${path}/:viewId`,
    permission: 'views.keep',
    summary: 'Forget a view',
    params: oneView,
    response: nothing,
    status: 204,
  }),
};
