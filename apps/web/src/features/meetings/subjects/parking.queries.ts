import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AgendaItem } from '@trame/contracts/agenda';
import type { RequestOf } from '@trame/contracts/endpoint';
import { type ParkedPoint, parkedPointsApi } from '@trame/contracts/parked-points';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { documentsKey } from '../../../platform/documents/documents.queries.ts';
import { newId } from '../../../platform/new-id.ts';
import { useIntent } from '../../../platform/use-intent.ts';
import { type MeetingPath, meetingsKey, staleAfter } from '../meetings.queries.ts';

const parkedKey = (councilId: string) => [...meetingsKey(councilId), 'parked'] as const;
/** Documents go where their point goes. */
const staleOnMove = (councilId: string) => [...staleAfter(councilId), documentsKey(councilId)];

/** The parking lot of a body. */
export const parkedPointsOf = (councilId: string, bodyId: string) =>
  queryOptions({
    queryKey: [...parkedKey(councilId), bodyId],
    queryFn: ({ signal }) => call(parkedPointsApi.list, { params: { councilId, bodyId } }, signal),
  });

/** Reads the parking lots again: each says how many documents wait with a point. */
export function useRefreshParking(councilId: string): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: parkedKey(councilId) });
}

export function useAddPoint(councilId: string, bodyId: string) {
  const { t } = useTranslation('subjects');
  const intent = useIntent();
  return useMutation({
    mutationFn: (body: RequestOf<typeof parkedPointsApi.add>['body']) =>
      call(parkedPointsApi.add, { params: { councilId, bodyId }, body, key: intent.key() }),
    onSuccess: intent.renew,
    meta: { stale: staleAfter(councilId), done: t('parking.added'), quiet: true },
  });
}

const takePoint = (params: MeetingPath, parkedPointId: string) =>
  call(parkedPointsApi.take, { params: { ...params, parkedPointId }, key: newId() });
const parkItem = (params: MeetingPath, itemId: string) =>
  call(parkedPointsApi.park, { params: { ...params, itemId }, key: newId() });

/** Moves a point from the parking lot to the agenda, and offers to move it back. */
export function useTakePoint(params: MeetingPath) {
  const { t } = useTranslation('subjects');
  const meta = { stale: staleOnMove(params.councilId) };
  const undo = useMutation({ mutationFn: ({ id }: AgendaItem) => parkItem(params, id), meta });
  return useMutation({
    mutationFn: (point: ParkedPoint) => takePoint(params, point.id),
    onSuccess: (item) => notify(t('parking.taken'), () => undo.mutate(item)),
    meta,
  });
}

/** Moves an item from the agenda to the parking lot, and offers to move it back. */
export function useParkItem(params: MeetingPath) {
  const { t } = useTranslation('subjects');
  const meta = { stale: staleOnMove(params.councilId) };
  const undo = useMutation({ mutationFn: ({ id }: ParkedPoint) => takePoint(params, id), meta });
  return useMutation({
    mutationFn: (itemId: string) => parkItem(params, itemId),
    onSuccess: (point) => notify(t('parking.added'), () => undo.mutate(point)),
    meta,
  });
}

/** Removes a point, and offers to bring it back. */
export function useRemovePoint(councilId: string) {
  const { t } = useTranslation('subjects');
  const stale = staleAfter(councilId);
  const undo = useMutation({
    mutationFn: (parkedPointId: string) => call(parkedPointsApi.restore, { params: { councilId, parkedPointId } }),
    meta: { stale, done: t('parking.restored') },
  });
  return useMutation({
    mutationFn: ({ id, version }: ParkedPoint) =>
      call(parkedPointsApi.remove, { params: { councilId, parkedPointId: id }, version }),
    onSuccess: (_nothing, { id }) => notify(t('parking.removed'), () => undo.mutate(id)),
    meta: { stale },
  });
}
