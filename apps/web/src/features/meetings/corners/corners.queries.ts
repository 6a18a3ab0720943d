import { queryOptions, useMutation } from '@tanstack/react-query';
import { type CornerBody, cornersApi } from '@trame/contracts/corners';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { type MeetingPath, meetingsKey } from '../meetings.queries.ts';

const cornersKey = ({ councilId, meetingId }: MeetingPath) =>
  [...meetingsKey(councilId), meetingId, 'corners'] as const;

export const cornersOf = (params: MeetingPath) =>
  queryOptions({
    queryKey: cornersKey(params),
    queryFn: ({ signal }) => call(cornersApi.list, { params }, signal),
  });

interface Put {
  cornerId: string;
  version: number;
  body: CornerBody;
}

export function usePutCorner(params: MeetingPath) {
  const { t } = useTranslation('onTheDay');
  return useMutation({
    mutationFn: ({ cornerId, ...put }: Put) => call(cornersApi.put, { params: { ...params, cornerId }, ...put }),
    meta: { stale: [cornersKey(params)], done: t('corners.saved'), quiet: true },
  });
}

export function useRemoveCorner(params: MeetingPath) {
  const { t } = useTranslation('onTheDay');
  return useMutation({
    mutationFn: ({ cornerId, version }: Omit<Put, 'body'>) =>
      call(cornersApi.remove, { params: { ...params, cornerId }, version }),
    meta: { stale: [cornersKey(params)], done: t('corners.removed'), quiet: true },
  });
}

export function usePlacePerson(params: MeetingPath) {
  const { t } = useTranslation('onTheDay');
  return useMutation({
    mutationFn: (body: { personId: string; cornerId: string | null }) => call(cornersApi.place, { params, body }),
    meta: { stale: [cornersKey(params)], done: t('corners.placed'), quiet: true },
  });
}
