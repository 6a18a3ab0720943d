import { queryOptions, useMutation } from '@tanstack/react-query';
import { chairPointApi, type HandOverBody } from '@trame/contracts/chair-point';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { type MeetingPath, meetingsKey } from '../meetings.queries.ts';

/** What a chair said of the agenda of a meeting. */
export const approvalOf = (params: MeetingPath) =>
  queryOptions({
    queryKey: [...meetingsKey(params.councilId), params.meetingId, 'approval'],
    queryFn: ({ signal }) => call(chairPointApi.agenda, { params }, signal),
  });

/** Lets the agreement of a chair send the convocation as it was previewed, or takes that back. */
export function useHandOver(params: MeetingPath) {
  const { t } = useTranslation('chairPoint');
  return useMutation({
    mutationFn: ({ version, ...body }: HandOverBody & { version: number }) =>
      call(chairPointApi.handOver, { params, version, body }),
    meta: { stale: [approvalOf(params).queryKey], done: t('agenda.changed'), quiet: true },
  });
}
