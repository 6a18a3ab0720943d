import type { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id, inCouncil, nothing } from './shapes.ts';
import * as parts from './sheet-parts.ts';

const ofAction = inCouncil.extend({ actionId: id });
const ofIndicator = ofAction.extend({ indicatorId: id });
const ACTION = '/councils/:councilId/plan/actions/:actionId';

/** One line of a list of the sheet: the device makes its id, and If-Match 0 adds it. */
const put = <P extends `/${string}`, A extends z.ZodObject, B extends z.ZodType, V extends z.ZodType>(
  path: P,
  what: { summary: string; params: A; body: B; response: V },
) => endpoint({ method: 'PUT', path, permission: 'actions.manage', refusals: ['SHEET_FULL'], ...what });

const remove = <P extends `/${string}`, A extends z.ZodObject>(path: P, what: { summary: string; params: A }) =>
  endpoint({ method: 'DELETE', path, permission: 'actions.manage', response: nothing, status: 204, ...what });

const ofPartner = ofAction.extend({ partnerId: id });
const ofLine = ofAction.extend({ lineId: id });
const ofMeasurement = ofIndicator.extend({ measurementId: id });
const ofMilestone = ofAction.extend({ milestoneId: id });
const ofObstacle = ofAction.extend({ obstacleId: id });

/** The lists of the sheet of an action. */
export const actionSheetPartsApi = {
  putPartner: put(`${ACTION}/partners/:partnerId`, {
    summary: 'Add or change a partner of an action',
    params: ofPartner,
    body: parts.partnerBody,
    response: parts.partner,
  }),
  removePartner: remove(`${ACTION}/partners/:partnerId`, {
    summary: 'Take a partner out of an action',
    params: ofPartner,
  }),
  putBudgetLine: put(`${ACTION}/budget/:lineId`, {
    summary: 'Add or change a line of the budget of an action; an amount that is unknown is null',
    params: ofLine,
    body: parts.budgetLineBody,
    response: parts.budgetLine,
  }),
  removeBudgetLine: remove(`${ACTION}/budget/:lineId`, { summary: 'Remove a line of a budget', params: ofLine }),
  putIndicator: put(`${ACTION}/indicators/:indicatorId`, {
    summary: 'Add or change an indicator of an action',
    params: ofIndicator,
    body: parts.indicatorBody,
    response: parts.indicator,
  }),
  removeIndicator: remove(`${ACTION}/indicators/:indicatorId`, {
    summary: 'Remove an indicator and its measurements',
    params: ofIndicator,
  }),
  putMeasurement: put(`${ACTION}/indicators/:indicatorId/measurements/:measurementId`, {
    summary: 'Add or change a dated measurement of an indicator',
    params: ofMeasurement,
    body: parts.measurementBody,
    response: parts.measurement,
  }),
  removeMeasurement: remove(`${ACTION}/indicators/:indicatorId/measurements/:measurementId`, {
    summary: 'Remove a measurement',
    params: ofMeasurement,
  }),
  putMilestone: put(`${ACTION}/milestones/:milestoneId`, {
    summary: 'Add or change a milestone, or say that it is reached',
    params: ofMilestone,
    body: parts.milestoneBody,
    response: parts.milestone,
  }),
  removeMilestone: remove(`${ACTION}/milestones/:milestoneId`, { summary: 'Remove a milestone', params: ofMilestone }),
  putObstacle: put(`${ACTION}/obstacles/:obstacleId`, {
    summary: 'Say by what an action is held up and who can help, or that it no longer is',
    params: ofObstacle,
    body: parts.obstacleBody,
    response: parts.obstacle,
  }),
  removeObstacle: remove(`${ACTION}/obstacles/:obstacleId`, { summary: 'Remove an obstacle', params: ofObstacle }),
};
