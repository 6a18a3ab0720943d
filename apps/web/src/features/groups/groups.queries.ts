import { queryOptions, useMutation } from '@tanstack/react-query';
import { agendaApi, type NewAgendaItem } from '@trame/contracts/agenda';
import { attendanceApi } from '@trame/contracts/attendance';
import { type CallMeetingBody, groupsApi } from '@trame/contracts/groups';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import type { AttendanceStatus } from '@trame/domain/attendance/attendance-status';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { groupsKey, ownPageKey } from '../../platform/own/own.queries.ts';
import { useIntent } from '../../platform/use-intent.ts';

export const groupOf = (councilId: string, bodyId: string) =>
  queryOptions({
    queryKey: [...groupsKey(councilId), bodyId],
    queryFn: ({ signal }) => call(groupsApi.get, { params: { councilId, bodyId } }, signal),
  });

/** What a change of a meeting of the group makes stale. */
function useStale() {
  const { councilId } = useCouncil();
  return [groupsKey(councilId), ownPageKey(councilId), [councilId, 'meetings'], [councilId, 'week']];
}

export function useCallMeeting(bodyId: string) {
  const { t } = useTranslation('groups');
  const { councilId } = useCouncil();
  const { key, renew } = useIntent();
  return useMutation({
    mutationFn: (body: CallMeetingBody) =>
      call(groupsApi.callMeeting, { params: { councilId, bodyId }, body, key: key() }),
    onSuccess: renew,
    meta: { stale: useStale(), done: t('call.done'), quiet: true },
  });
}

export function useProposePoint(meetingId: string) {
  const { t } = useTranslation('groups');
  const { councilId } = useCouncil();
  const { key, renew } = useIntent();
  return useMutation({
    mutationFn: (body: Pick<NewAgendaItem, 'title' | 'description'>) =>
      call(agendaApi.add, {
        params: { councilId, meetingId },
        body: { ...body, purpose: 'DISCUSSION', minutes: POINT_MINUTES },
        key: key(),
      }),
    onSuccess: renew,
    meta: { stale: useStale(), done: t('propose.done'), quiet: true },
  });
}

/** What a point takes unless somebody says otherwise. */
const POINT_MINUTES = 10;

export function useStartMeeting(meetingId: string) {
  const { t } = useTranslation('groups');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: () => call(liveMeetingsApi.start, { params: { councilId, meetingId } }),
    meta: { stale: useStale(), done: t('next.started') },
  });
}

/** One tap on a name. */
export interface Tap {
  personId: string;
  version: number;
  status: AttendanceStatus;
}

export function useTap(meetingId: string) {
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ personId, version, status }: Tap) =>
      call(attendanceApi.put, {
        params: { councilId, meetingId, personId },
        version,
        body: { status, representedBy: null, walkIn: null },
      }),
    meta: { stale: [groupsKey(councilId), [councilId, 'meetings']] },
  });
}
