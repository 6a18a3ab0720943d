import { linkOptions } from '@tanstack/react-router';
import type { PlanQuery } from '@trame/contracts/action-plan-answers';
import type { FollowUp } from '@trame/domain/decisions/follow-up';
import { FOLLOW_UP_WORDS } from '../../platform/decisions/follow-ups.ts';

/** An address already checked against the router, to spread on a `<Link>`. */
export interface Destination {
  to: string;
  params: Record<string, string>;
  search?: Record<string, unknown>;
}

export const toMeeting = (clsm: string, meetingId: string): Destination =>
  linkOptions({ to: '/$clsm/reunions/$meetingId', params: { clsm, meetingId } });

export const toLiveMeeting = (clsm: string, meetingId: string): Destination =>
  linkOptions({ to: '/$clsm/reunions/$meetingId/seance', params: { clsm, meetingId }, search: {} });

export const toMinutes = (clsm: string, meetingId: string): Destination =>
  linkOptions({ to: '/$clsm/reunions/$meetingId/compte-rendu', params: { clsm, meetingId } });

export const toPlan = (clsm: string, filter: Pick<PlanQuery, 'only' | 'whose'> = {}): Destination =>
  linkOptions({ to: '/$clsm/plan', params: { clsm }, search: filter });

export const toAction = (clsm: string, id: string): Destination =>
  linkOptions({ to: '/$clsm/plan/actions/$id', params: { clsm, id } });

export const toDecisions = (clsm: string, waits: FollowUp): Destination =>
  linkOptions({ to: '/$clsm/decisions', params: { clsm }, search: { suivi: FOLLOW_UP_WORDS[waits] } });

export const toPoll = (clsm: string, pollId: string): Destination =>
  linkOptions({ to: '/$clsm/reunions/sondages/$pollId', params: { clsm, pollId } });

export const toThread = (clsm: string, meetingId: string, itemId: string): Destination =>
  linkOptions({ to: '/$clsm/reunions/$meetingId/points/$itemId/fil', params: { clsm, meetingId, itemId } });

export const toSchedule = (clsm: string): Destination =>
  linkOptions({ to: '/$clsm/reunions', params: { clsm }, search: { planifier: 'oui' } });
