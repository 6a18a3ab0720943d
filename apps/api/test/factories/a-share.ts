import { actionPlanApi } from '@trame/contracts/action-plan';
import { type ActionShare, type MovedShare, type ShareOffer, sharingApi } from '@trame/contracts/sharing';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TestApp } from '../test-app.ts';
import type { TestCouncil, TestMember } from '../test-council.ts';

/** Gives a council a name of its own: those of the bench are all called alike. */
export const rename = (app: TestApp, { councilId }: TestCouncil, name: string) =>
  app.superuser.query('update core.council set name = $2 where id = $1', [councilId, name]);

/** An action in the plan of a council. */
export async function anAction(council: TestCouncil, body: object = {}): Promise<string> {
  const asked = { body: { title: 'Ouvrir un lieu d’écoute', ...body }, key: newId() };
  return actionPlanApi.addAction.response.parse((await council.call(actionPlanApi.addAction, asked)).body).id;
}

export const offer = (from: TestMember, actionId: string, to: TestCouncil) =>
  from.call(sharingApi.offer, { params: { actionId }, body: { toCouncilId: to.councilId }, key: newId() });

export const answer = (by: TestMember, { id, version }: Pick<MovedShare, 'id' | 'version'>, said = 'ACCEPTED') =>
  by.call(sharingApi.answer, { params: { shareId: id }, body: { answer: said }, version });

export const offersTo = async (by: TestMember): Promise<ShareOffer[]> =>
  sharingApi.offers.response.parse((await by.call(sharingApi.offers)).body).items;

export const sharesOf = async (by: TestMember, actionId: string): Promise<ActionShare[]> =>
  sharingApi.shares.response.parse((await by.call(sharingApi.shares, { params: { actionId } })).body).items;

/** An action of the first council that the second reads; the share as the second holds it. */
export async function accepted(from: TestCouncil, to: TestCouncil, body: object = {}) {
  const actionId = await anAction(from, body);
  const offered = (await offer(from, actionId, to)).body as MovedShare;
  const share = (await answer(to, offered)).body as MovedShare;
  return { actionId, share };
}
