import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query';
import { bodiesApi } from '@trame/contracts/bodies';
import type { RequestOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import { membershipsApi } from '@trame/contracts/memberships';
import { organizationsApi } from '@trame/contracts/organizations';
import { type LikelyPerson, type PersonPatch, peopleApi } from '@trame/contracts/people';
import type { Role } from '@trame/domain/access';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';

const PAGE = 100;

const peopleKey = (councilId: string) => [councilId, 'people'] as const;

type Filters = Omit<RequestOf<typeof peopleApi.list>['query'], 'limit' | 'offset'>;

/** The directory by pages, the next one asked for when it is wanted. */
export const directory = (councilId: string, filters: Filters) =>
  infiniteQueryOptions({
    queryKey: [...peopleKey(councilId), 'directory', filters],
    queryFn: ({ signal, pageParam }) =>
      call(peopleApi.list, { params: { councilId }, query: { ...filters, limit: PAGE, offset: pageParam } }, signal),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => (pages.length * PAGE < total ? pages.length * PAGE : undefined),
    placeholderData: (shown) => shown,
  });

export const onePerson = (councilId: string, personId: string) =>
  queryOptions({
    queryKey: [...peopleKey(councilId), personId],
    queryFn: ({ signal }) => call(peopleApi.get, { params: { councilId, personId } }, signal),
  });

/** Bodies with their seats by college, for the filter and the balance; the same key as the tree's own page. */
export const bodiesOfCouncil = (councilId: string) =>
  queryOptions({
    queryKey: [councilId, 'bodies', 'tree'],
    queryFn: ({ signal }) => call(bodiesApi.list, { params: { councilId } }, signal),
  });

/** What the filter offers: the organisations by name. */
export const organizationsOfCouncil = (councilId: string) =>
  queryOptions({
    queryKey: [councilId, 'organizations', 'choice'],
    queryFn: ({ signal }) =>
      call(organizationsApi.list, { params: { councilId }, query: { limit: LIMITS.list.page } }, signal),
  });

function useStale() {
  const { councilId } = useCouncil();
  return { councilId, stale: [peopleKey(councilId), [councilId, 'bodies']] };
}

export function useLikely() {
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: (body: LikelyPerson) => call(peopleApi.likely, { params: { councilId }, body }),
    meta: { quiet: true },
  });
}

export function useAddPerson() {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: (wanted: Pick<RequestOf<typeof peopleApi.add>, 'body' | 'key'>) =>
      call(peopleApi.add, { params: { councilId }, ...wanted }),
    meta: { stale, quiet: true },
  });
}

export function useChangePerson() {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: ({ personId, ...change }: { personId: string; version: number; body: PersonPatch }) =>
      call(peopleApi.change, { params: { councilId, personId }, ...change }),
    meta: { stale, quiet: true },
  });
}

export function useRemovePerson() {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: ({ personId, version }: { personId: string; version: number }) =>
      call(peopleApi.remove, { params: { councilId, personId }, version }),
    meta: { stale },
  });
}

export function useInvite(done: string) {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: ({ key, ...body }: { personId: string; role: Role; key: string }) =>
      call(membershipsApi.invite, { params: { councilId }, body, key }),
    meta: { stale, done, quiet: true },
  });
}

export function useResend(done: string) {
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: (membershipId: string) => call(membershipsApi.resend, { params: { councilId, membershipId } }),
    meta: { done, quiet: true },
  });
}

interface MembershipChange {
  membershipId: string;
  version: number;
}

export function useChangeRole(done: string) {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: ({ membershipId, version, role }: MembershipChange & { role: Role }) =>
      call(membershipsApi.changeRole, { params: { councilId, membershipId }, version, body: { role } }),
    meta: { stale, done, quiet: true },
  });
}

export function useEndAccess(done: string) {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: ({ membershipId, version }: MembershipChange) =>
      call(membershipsApi.remove, { params: { councilId, membershipId }, version }),
    meta: { stale, done, quiet: true },
  });
}
