import { queryOptions, useMutation } from '@tanstack/react-query';
import { actionPlanApi, type RoadmapBody } from '@trame/contracts/action-plan';
import { type OpenRoadmapBody, roadmapsApi } from '@trame/contracts/roadmaps';
import type { Renumbering } from '@trame/domain/action-plan/renumber';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useIntent } from '../../../platform/use-intent.ts';
import { usePlanMeta } from '../action-plan.queries.ts';
import { planKey } from '../plan.queries.ts';

export const roadmapsOf = (councilId: string) =>
  queryOptions({
    queryKey: [...planKey(councilId), 'roadmaps'],
    queryFn: ({ signal }) => call(roadmapsApi.list, { params: { councilId } }, signal),
  });

export function useOpenRoadmap() {
  const { t } = useTranslation('planHierarchy');
  const { councilId } = useCouncil();
  const { key, renew } = useIntent();
  return useMutation({
    mutationFn: (body: OpenRoadmapBody) => call(roadmapsApi.open, { params: { councilId }, body, key: key() }),
    onSuccess: renew,
    meta: { ...usePlanMeta(t('roadmaps.opened')), quiet: true },
  });
}

export function useSettleRoadmap() {
  const { t } = useTranslation('planHierarchy');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ id, version, body }: { id: string; version: number; body: RoadmapBody }) =>
      call(actionPlanApi.settleRoadmap, { params: { councilId, roadmapId: id }, version, body }),
    meta: { ...usePlanMeta(t('roadmaps.settled')), quiet: true },
  });
}

interface Numbering {
  roadmap: { id: string; version: number };
  changes: readonly Renumbering[];
}

/** Numbers written at once, with ten seconds to have the former ones back. */
export function useNumberPlan() {
  const { t } = useTranslation('planHierarchy');
  const { councilId } = useCouncil();
  const { stale } = usePlanMeta('');
  const { mutate } = useMutation({
    mutationFn: ({ roadmap: { id, version }, changes }: Numbering) => {
      const numbers = changes.map(({ kind, id: lineId, next }) => ({ kind, id: lineId, number: next || null }));
      return call(roadmapsApi.number, { params: { councilId, roadmapId: id }, version, body: { numbers } });
    },
    onSuccess: (roadmap, { changes }) => {
      const back = changes.map((one) => ({ ...one, number: one.next, next: one.number ?? '' }));
      notify(t('numbers.done', { count: changes.length }), () => mutate({ roadmap, changes: back }));
    },
    meta: { stale },
  });
  return mutate;
}

/** Each of the two takes the other back. */
export function useCloseRoadmap() {
  const { t } = useTranslation('planHierarchy');
  const { councilId } = useCouncil();
  const { stale } = usePlanMeta('');
  const { mutate } = useMutation({
    mutationFn: ({ id, act }: { id: string; act: 'close' | 'reopen' }) =>
      call(roadmapsApi[act], { params: { councilId, roadmapId: id } }),
    onSuccess: (_done, { id, act }) =>
      notify(t(`roadmaps.done.${act}`), () => mutate({ id, act: act === 'close' ? 'reopen' : 'close' })),
    meta: { stale },
  });
  return mutate;
}
