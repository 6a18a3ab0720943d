import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type BodyNode, bodiesApi } from '@trame/contracts/bodies';
import { councilsApi } from '@trame/contracts/councils';
import type { RequestOf } from '@trame/contracts/endpoint';
import { meetingsApi } from '@trame/contracts/meetings';
import { type TerritoryBody, territoryApi } from '@trame/contracts/territory';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { meQuery } from '../../platform/session.ts';

export const placesFound = (search: string) =>
  queryOptions({
    queryKey: ['places', search],
    queryFn: ({ signal }) => call(territoryApi.places, { query: { search } }, signal),
    enabled: search.length >= 2,
    staleTime: Number.POSITIVE_INFINITY, // the register changes with the version of Trame
    placeholderData: (shown) => shown,
  });

/** The communes an inter-municipality is made of, asked for when they are wanted one by one. */
export const useCommunesOf = () =>
  useMutation({ mutationFn: (siren: string) => call(territoryApi.members, { params: { siren } }) });

export const territoryOf = (councilId: string) =>
  queryOptions({
    queryKey: [councilId, 'territory'],
    queryFn: ({ signal }) => call(territoryApi.get, { params: { councilId } }, signal),
  });

/** The same key as the tree's own page. */
export const bodiesOfCouncil = (councilId: string) =>
  queryOptions({
    queryKey: [councilId, 'bodies', 'tree'],
    queryFn: ({ signal }) => call(bodiesApi.list, { params: { councilId } }, signal),
  });

/** Opening a council adds it to those of the account before the page goes there. */
export function useCreateCouncil() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: RequestOf<typeof councilsApi.create>) => call(councilsApi.create, wanted),
    onSuccess: () => client.fetchQuery({ ...meQuery, staleTime: 0 }),
    meta: { quiet: true },
  });
}

export function useSettleTerritory() {
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: (wanted: { version: number; body: TerritoryBody }) =>
      call(territoryApi.settle, { params: { councilId }, ...wanted }),
    meta: { stale: [[councilId, 'territory']] },
  });
}

export interface WantedBody {
  type: 'STEERING' | 'TECHNICAL' | 'PLENARY' | 'WORKING_GROUP';
  label: string;
  key: string;
}

/** A group stands under the technical committee, which stands under the steering one; the plenary stands alone. */
const UNDER: Record<WantedBody['type'], readonly WantedBody['type'][]> = {
  STEERING: [],
  PLENARY: [],
  TECHNICAL: ['STEERING'],
  WORKING_GROUP: ['TECHNICAL', 'STEERING'],
};

/** Creates the bodies one after the other, each under its own key: a retry finds those that were made. */
export function useCreateBodies(existing: readonly BodyNode[]) {
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: async (wanted: readonly WantedBody[]) => {
      const made = new Map<string, string>(existing.map(({ type, id }) => [type, id]));
      for (const { key, type, label } of wanted) {
        const parent = UNDER[type].find((above) => made.has(above));
        const body = { type, label, parentId: (parent && made.get(parent)) ?? null };
        const { id } = await call(bodiesApi.create, { params: { councilId }, key, body });
        made.set(type, id);
      }
    },
    meta: { stale: [[councilId, 'bodies']], quiet: true },
  });
}

export function useScheduleFirst() {
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: (wanted: Pick<RequestOf<typeof meetingsApi.schedule>, 'body' | 'key'>) =>
      call(meetingsApi.schedule, { params: { councilId }, ...wanted }),
    meta: {
      stale: [
        [councilId, 'meetings'],
        [councilId, 'bodies'],
        [councilId, 'week'],
      ],
      quiet: true,
    },
  });
}
