import { queryOptions, useMutation } from '@tanstack/react-query';
import { type SavedView, type SaveViewBody, savedViewsApi } from '@trame/contracts/saved-views';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { newId } from '../../../platform/new-id.ts';

const viewsKey = (councilId: string) => [councilId, 'saved-views'] as const;

export const savedViewsOf = (councilId: string) =>
  queryOptions({
    queryKey: viewsKey(councilId),
    queryFn: ({ signal }) => call(savedViewsApi.list, { params: { councilId } }, signal),
  });

export function useSaveView() {
  const { t } = useTranslation('planViews');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ key, ...body }: SaveViewBody & { key: string }) =>
      call(savedViewsApi.save, { params: { councilId }, key, body }),
    meta: { stale: [viewsKey(councilId)], done: t('saved.kept'), quiet: true },
  });
}

export function useRenameView() {
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ id, version, name }: Pick<SavedView, 'id' | 'version' | 'name'>) =>
      call(savedViewsApi.rename, { params: { councilId, viewId: id }, version, body: { name } }),
    meta: { stale: [viewsKey(councilId)] },
  });
}

/** Forgotten at once, with ten seconds to keep it again. */
export function useRemoveView() {
  const { t } = useTranslation('planViews');
  const { councilId } = useCouncil();
  const { mutate: save } = useSaveView();
  return useMutation({
    mutationFn: ({ id, version }: SavedView) =>
      call(savedViewsApi.remove, { params: { councilId, viewId: id }, version }),
    onSuccess: (_done, { name, shared, look }) =>
      notify(t('saved.removed', { name }), () => save({ name, shared, look, key: newId() })),
    meta: { stale: [viewsKey(councilId)] },
  });
}
