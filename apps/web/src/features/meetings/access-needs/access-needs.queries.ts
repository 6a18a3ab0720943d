import { queryOptions, useMutation } from '@tanstack/react-query';
import { type AccessNeedsBody, accessNeedsApi } from '@trame/contracts/access-needs';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { type MeetingPath, meetingsKey } from '../meetings.queries.ts';

const needsKey = ({ councilId, meetingId }: MeetingPath) => [...meetingsKey(councilId), meetingId, 'needs'] as const;

export const needsOf = (params: MeetingPath) =>
  queryOptions({
    queryKey: needsKey(params),
    queryFn: ({ signal }) => call(accessNeedsApi.list, { params }, signal),
  });

interface Put {
  personId: string;
  version: number;
  body: AccessNeedsBody;
}

export function usePutNeeds(params: MeetingPath) {
  const { t } = useTranslation('onTheDay');
  return useMutation({
    mutationFn: ({ personId, ...put }: Put) => call(accessNeedsApi.put, { params: { ...params, personId }, ...put }),
    meta: { stale: [needsKey(params)], done: t('needs.saved') },
  });
}

export function useRemoveNeeds(params: MeetingPath) {
  const { t } = useTranslation('onTheDay');
  return useMutation({
    mutationFn: ({ personId, version }: Omit<Put, 'body'>) =>
      call(accessNeedsApi.remove, { params: { ...params, personId }, version }),
    meta: { stale: [needsKey(params)], done: t('needs.removed') },
  });
}
