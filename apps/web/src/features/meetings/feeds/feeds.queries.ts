import { queryOptions, useMutation } from '@tanstack/react-query';
import { type CalendarFeed, calendarFeedsApi, type OpenFeedBody } from '@trame/contracts/calendar-feeds';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';

const feedsKey = (councilId: string) => [councilId, 'calendar-feeds'] as const;

export const myFeeds = (councilId: string) =>
  queryOptions({
    queryKey: feedsKey(councilId),
    queryFn: ({ signal }) => call(calendarFeedsApi.list, { params: { councilId } }, signal),
  });

export const useOpenFeed = (councilId: string) =>
  useMutation({
    mutationFn: (body: OpenFeedBody) => call(calendarFeedsApi.open, { params: { councilId }, body }),
    meta: { stale: [feedsKey(councilId)] },
  });

export function useCloseFeed(councilId: string) {
  const { t } = useTranslation('calendarFeeds');
  return useMutation({
    mutationFn: ({ id, version }: Pick<CalendarFeed, 'id' | 'version'>) =>
      call(calendarFeedsApi.close, { params: { councilId, feedId: id }, version }),
    meta: { stale: [feedsKey(councilId)], done: t('closed') },
  });
}
