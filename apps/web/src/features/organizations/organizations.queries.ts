import { infiniteQueryOptions, useMutation } from '@tanstack/react-query';
import type { RequestOf } from '@trame/contracts/endpoint';
import { type OrganizationPatch, organizationsApi } from '@trame/contracts/organizations';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';

const PAGE = 100;

/** The organisations by pages, the next one asked for when it is wanted. */
export const organizationsFound = (councilId: string, search: string) =>
  infiniteQueryOptions({
    queryKey: [councilId, 'organizations', 'list', search],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...(search ? { search } : {}), limit: PAGE, offset: pageParam };
      return call(organizationsApi.list, { params: { councilId }, query }, signal);
    },
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => (pages.length * PAGE < total ? pages.length * PAGE : undefined),
    placeholderData: (shown) => shown,
  });

/** An organisation is named beside people, seats and actions: all that cites it is read again. */
function useStale() {
  const { councilId } = useCouncil();
  return { councilId, stale: ['organizations', 'people', 'bodies', 'plan'].map((noun) => [councilId, noun]) };
}

export function useAddOrganization() {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: (wanted: Pick<RequestOf<typeof organizationsApi.add>, 'body' | 'key'>) =>
      call(organizationsApi.add, { params: { councilId }, ...wanted }),
    meta: { stale },
  });
}

export function useChangeOrganization() {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: ({ organizationId, ...change }: { organizationId: string; version: number; body: OrganizationPatch }) =>
      call(organizationsApi.change, { params: { councilId, organizationId }, ...change }),
    meta: { stale, quiet: true },
  });
}

export function useRemoveOrganization() {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: ({ organizationId, version }: { organizationId: string; version: number }) =>
      call(organizationsApi.remove, { params: { councilId, organizationId }, version }),
    meta: { stale },
  });
}
