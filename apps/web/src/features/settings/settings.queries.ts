import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { councilsApi, type SettleCouncilBody } from '@trame/contracts/councils';
import { letterheadApi, type SettleLetterheadBody } from '@trame/contracts/letterhead';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { meQuery } from '../../platform/session.ts';

export const identityOf = (councilId: string) =>
  queryOptions({
    queryKey: [councilId, 'council'],
    queryFn: ({ signal }) => call(councilsApi.get, { params: { councilId } }, signal),
  });

export const letterheadOf = (councilId: string) =>
  queryOptions({
    queryKey: [councilId, 'letterhead'],
    queryFn: ({ signal }) => call(letterheadApi.get, { params: { councilId } }, signal),
  });

/** The name stands in every menu: who is signed in is read again. */
export function useSettleIdentity() {
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: (wanted: { version: number; body: SettleCouncilBody }) =>
      call(councilsApi.settle, { params: { councilId }, ...wanted }),
    meta: { stale: [identityOf(councilId).queryKey, meQuery.queryKey], quiet: true },
  });
}

export function useSettleLetterhead() {
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: (wanted: { version: number; body: SettleLetterheadBody }) =>
      call(letterheadApi.settle, { params: { councilId }, ...wanted }),
    meta: { stale: [letterheadOf(councilId).queryKey], quiet: true },
  });
}

/** Another logo, or none. What is answered is shown at once: a second choice needs its version. */
export function useChangeLogo() {
  const { councilId } = useCouncil();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, file }: { version: number; file: File | null }) => {
      const params = { councilId };
      if (!file) return call(letterheadApi.removeLogo, { params, version });
      return call(letterheadApi.putLogo, { params, version, body: new Uint8Array(await file.arrayBuffer()) });
    },
    onSuccess: (shown) => client.setQueryData(letterheadOf(councilId).queryKey, shown),
    meta: { stale: [letterheadOf(councilId).queryKey], quiet: true },
  });
}
