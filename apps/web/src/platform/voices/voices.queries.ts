import { queryOptions, useMutation } from '@tanstack/react-query';
import { votingApi } from '@trame/contracts/voting';
import { useTranslation } from 'react-i18next';
import { call } from '../call.ts';

/** Which meeting of which council the voices are of. */
export interface VoicesPath {
  councilId: string;
  meetingId: string;
}

/** Attendance moves them: a screen that shows both says what it makes stale. */
export const voicesKey = ({ councilId, meetingId }: VoicesPath) => [councilId, 'voices', meetingId] as const;

/** People come and go while a meeting runs. */
const OTHERS_ARRIVE = 15_000;

export const voicesOf = (params: VoicesPath) =>
  queryOptions({
    queryKey: voicesKey(params),
    queryFn: ({ signal }) => call(votingApi.voices, { params }, signal),
    refetchInterval: OTHERS_ARRIVE,
  });

interface Given {
  giverId: string;
  holderId: string;
}

export function usePutProxy(path: VoicesPath) {
  const { t } = useTranslation('voting');
  return useMutation({
    mutationFn: ({ giverId, holderId }: Given) =>
      call(votingApi.putProxy, { params: { ...path, giverId }, version: 0, body: { holderId } }),
    meta: { stale: [voicesKey(path)], done: t('proxies.added'), quiet: true },
  });
}

export const useRemoveProxy = (path: VoicesPath) =>
  useMutation({
    mutationFn: ({ giverId, version }: { giverId: string; version: number }) =>
      call(votingApi.removeProxy, { params: { ...path, giverId }, version }),
    meta: { stale: [voicesKey(path)] },
  });
