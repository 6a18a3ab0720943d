import { queryOptions, useMutation } from '@tanstack/react-query';
import { type Body, bodiesApi, type ChangeBodyBody, type OfficersBody, type PlaceBody } from '@trame/contracts/bodies';
import type { RequestOf } from '@trame/contracts/endpoint';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';

export const bodiesKey = (councilId: string) => [councilId, 'bodies'] as const;

export const bodiesTree = (councilId: string) =>
  queryOptions({
    queryKey: [...bodiesKey(councilId), 'tree'],
    queryFn: ({ signal }) => call(bodiesApi.list, { params: { councilId } }, signal),
  });

export const dissolvedBodies = (councilId: string) =>
  queryOptions({
    queryKey: [...bodiesKey(councilId), 'dissolved'],
    queryFn: ({ signal }) => call(bodiesApi.dissolved, { params: { councilId } }, signal),
  });

export const oneBody = (councilId: string, bodyId: string) =>
  queryOptions({
    queryKey: [...bodiesKey(councilId), bodyId],
    queryFn: ({ signal }) => call(bodiesApi.get, { params: { councilId, bodyId } }, signal),
  });

/** A change of a body as it was read: its id, its version, what changes. */
interface Change<Patch> {
  bodyId: string;
  version: number;
  body: Patch;
}

/** Bodies are on the pages of people too: their lists are read again with them. */
function useStale() {
  const { councilId } = useCouncil();
  return { councilId, stale: [bodiesKey(councilId), [councilId, 'people']] };
}

export function useCreateBody() {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: (wanted: Pick<RequestOf<typeof bodiesApi.create>, 'body' | 'key'>) =>
      call(bodiesApi.create, { params: { councilId }, ...wanted }),
    meta: { stale, quiet: true },
  });
}

export function useChangeBody() {
  const { councilId, stale } = useStale();
  const { t } = useTranslation('bodies');
  return useMutation({
    mutationFn: ({ bodyId, ...change }: Change<ChangeBodyBody>): Promise<Body> =>
      call(bodiesApi.change, { params: { councilId, bodyId }, ...change }),
    meta: { stale, done: t('saved'), quiet: true },
  });
}

export function usePlaceBody() {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: ({ bodyId, ...change }: Change<PlaceBody>) =>
      call(bodiesApi.place, { params: { councilId, bodyId }, ...change }),
    meta: { stale },
  });
}

export function useAppoint() {
  const { councilId, stale } = useStale();
  const { t } = useTranslation('bodies');
  return useMutation({
    mutationFn: ({ bodyId, ...change }: Change<OfficersBody>) =>
      call(bodiesApi.appoint, { params: { councilId, bodyId }, ...change }),
    meta: { stale, done: t('officers.saved'), quiet: true },
  });
}

export function useDissolveBody() {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: ({ bodyId, version }: Pick<Change<never>, 'bodyId' | 'version'>) =>
      call(bodiesApi.dissolve, { params: { councilId, bodyId }, version }),
    meta: { stale },
  });
}

export function useRestoreBody() {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: (bodyId: string) => call(bodiesApi.restore, { params: { councilId, bodyId } }),
    meta: { stale },
  });
}
