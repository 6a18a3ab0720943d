import { useMutation } from '@tanstack/react-query';
import {
  type AddActionBody,
  type AxisBody,
  actionPlanApi,
  type ChangeActionBody,
  type ChangeHeadingBody,
  type ReportBody,
} from '@trame/contracts/action-plan';
import { frameworksApi, type StartPlanBody } from '@trame/contracts/frameworks';
import { type AddToPlanBody, planHierarchyApi } from '@trame/contracts/plan-hierarchy';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { useIntent } from '../../platform/use-intent.ts';
import { planKey } from './plan.queries.ts';

/** Every change of the plan makes the plan, and whatever counts its actions, read again. */
export function usePlanMeta(done: string) {
  const { councilId } = useCouncil();
  return { stale: [planKey(councilId), [councilId, 'week']], done };
}

export function useAddAction() {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const { key, renew } = useIntent();
  return useMutation({
    mutationFn: (body: AddActionBody) => call(actionPlanApi.addAction, { params: { councilId }, body, key: key() }),
    onSuccess: renew,
    meta: usePlanMeta(t('addForm.added')),
  });
}

interface Seen {
  id: string;
  version: number;
}

export function useChangeAction() {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ id, version, body }: Seen & { body: ChangeActionBody }) =>
      call(actionPlanApi.changeAction, { params: { councilId, actionId: id }, version, body }),
    meta: usePlanMeta(t('row.saved')),
  });
}

function useRestoreAction() {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: (actionId: string) => call(actionPlanApi.restoreAction, { params: { councilId, actionId } }),
    meta: usePlanMeta(t('row.restored')),
  });
}

/** Taken out at once, with ten seconds to put it back. */
export function useRemoveAction() {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const { mutate: restore } = useRestoreAction();
  const { stale } = usePlanMeta('');
  return useMutation({
    mutationFn: ({ id, version }: Seen) =>
      call(actionPlanApi.removeAction, { params: { councilId, actionId: id }, version }),
    onSuccess: ({ id }) => notify(t('row.removed'), () => restore(id)),
    meta: { stale },
  });
}

export function useReport(actionId: string) {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const { key, renew } = useIntent();
  return useMutation({
    mutationFn: (body: ReportBody) => call(actionPlanApi.report, { params: { councilId, actionId }, body, key: key() }),
    onSuccess: renew,
    meta: { ...usePlanMeta(t('news.sent')), quiet: true },
  });
}

/** A heading to add, rename or remove. `at` says where an objective goes, and of which level it is. */
export type HeadingCommand =
  | { do: 'add'; kind: 'axis'; roadmapId: string | undefined; body: AxisBody }
  | {
      do: 'add';
      kind: 'objective';
      at: Pick<AddToPlanBody, 'axisId' | 'parentId' | 'level' | 'roadmapId'>;
      body: AxisBody;
    }
  | (Seen & { do: 'rename'; kind: 'axis' | 'objective'; body: ChangeHeadingBody })
  | (Seen & { do: 'remove'; kind: 'axis' | 'objective' });

/** One axis for each objective of a national set, in a plan that is empty. */
export function useStartPlan() {
  const { t } = useTranslation('frameworks');
  const { councilId } = useCouncil();
  const { key } = useIntent();
  return useMutation({
    mutationFn: (body: StartPlanBody) => call(frameworksApi.start, { params: { councilId }, body, key: key() }),
    meta: usePlanMeta(t('start.done')),
  });
}

export function useHeading() {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const { key, renew } = useIntent();
  return useMutation({
    mutationFn: (command: HeadingCommand) => sendHeading(councilId, command, key()),
    onSuccess: renew,
    meta: usePlanMeta(t('headings.saved')),
  });
}

const inRoadmap = (roadmapId: string | undefined) => (roadmapId ? { roadmapId } : {});

async function sendHeading(councilId: string, command: HeadingCommand, key: string): Promise<unknown> {
  if (command.do === 'add') {
    const { body } = command;
    return command.kind === 'axis'
      ? call(actionPlanApi.addAxis, { params: { councilId }, body: { ...body, ...inRoadmap(command.roadmapId) }, key })
      : call(planHierarchyApi.addObjective, { params: { councilId }, body: { ...body, ...command.at }, key });
  }
  const { id, version, kind } = command;
  if (command.do === 'remove') {
    return kind === 'axis'
      ? call(actionPlanApi.removeAxis, { params: { councilId, axisId: id }, version })
      : call(actionPlanApi.removeObjective, { params: { councilId, objectiveId: id }, version });
  }
  const { body } = command;
  return kind === 'axis'
    ? call(actionPlanApi.changeAxis, { params: { councilId, axisId: id }, version, body })
    : call(actionPlanApi.changeObjective, { params: { councilId, objectiveId: id }, version, body });
}
