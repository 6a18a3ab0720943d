import { queryOptions, useMutation } from '@tanstack/react-query';
import { mailingsApi } from '@trame/contracts/mailings';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { type MeetingPath, staleAfter } from '../meetings.queries.ts';

/** What was sent about a meeting; kept under the meeting's own key, so that whatever changes the meeting asks for it again. */
export const mailingsOf = (params: MeetingPath) =>
  queryOptions({
    queryKey: [params.councilId, 'meetings', params.meetingId, 'mailings'],
    queryFn: ({ signal }) => call(mailingsApi.list, { params }, signal),
  });

export const answersOf = (params: MeetingPath & { invitationId: string }) =>
  queryOptions({
    queryKey: [params.councilId, 'meetings', params.meetingId, 'answers', params.invitationId],
    queryFn: ({ signal }) => call(mailingsApi.history, { params }, signal),
  });

interface Again {
  invitationId: string;
  version: number;
  /** Another address than the one on the sheet. */
  email?: string;
}

export function useSendAgain(params: MeetingPath) {
  const { t } = useTranslation('meetings');
  return useMutation({
    mutationFn: ({ invitationId, version, ...body }: Again) =>
      call(mailingsApi.sendAgain, { params: { ...params, invitationId }, version, body }),
    meta: {
      stale: [...staleAfter(params.councilId), [params.councilId, 'people']],
      done: t('mailings.sentAgain'),
      quiet: true,
    },
  });
}
