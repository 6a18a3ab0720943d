import { queryOptions, useMutation } from '@tanstack/react-query';
import { welcomeApi } from '@trame/contracts/welcome';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { type MeetingPath, meetingsKey } from '../meetings.queries.ts';

/** People come in one after the other: the count follows. */
const PEOPLE_COME = 4_000;

const welcomeKey = ({ councilId, meetingId }: MeetingPath) =>
  [...meetingsKey(councilId), meetingId, 'welcome'] as const;

export const welcomeOf = (params: MeetingPath) =>
  queryOptions({
    queryKey: welcomeKey(params),
    queryFn: ({ signal }) => call(welcomeApi.get, { params }, signal),
    refetchInterval: PEOPLE_COME,
  });

export const useOpenWelcome = (params: MeetingPath) =>
  useMutation({
    mutationFn: () => call(welcomeApi.open, { params }),
    meta: { stale: [welcomeKey(params)], quiet: true },
  });

export function useCloseWelcome(params: MeetingPath) {
  const { t } = useTranslation('onTheDay');
  return useMutation({
    mutationFn: (version: number) => call(welcomeApi.close, { params, version }),
    meta: { stale: [welcomeKey(params)], done: t('welcome.closed') },
  });
}
