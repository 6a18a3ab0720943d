import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { agendaApi } from '@trame/contracts/agenda';
import { type Attendance, attendanceApi } from '@trame/contracts/attendance';
import { type LiveMeeting, liveMeetingsApi } from '@trame/contracts/live-meetings';
import { minutesApi } from '@trame/contracts/minutes';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { useIntent } from '../../platform/use-intent.ts';
import { voicesKey } from '../../platform/voices/voices.queries.ts';

/** Which meeting of which council a screen is about. */
export interface MeetingPath {
  councilId: string;
  meetingId: string;
}

export const liveKey = ({ councilId, meetingId }: MeetingPath) => [councilId, 'live-meetings', meetingId] as const;

/** Everything of the meeting that other screens show: its page, its minutes, the plan its actions join. */
const staleAfter = ({ councilId }: MeetingPath) => [[councilId]] as const;

/** Several people may write: what the others noted comes by itself. */
const OTHERS_WRITE = 15_000;

export const liveMeeting = (params: MeetingPath) =>
  queryOptions({
    queryKey: liveKey(params),
    queryFn: ({ signal }) => call(liveMeetingsApi.get, { params }, signal),
    staleTime: 5_000,
    refetchInterval: OTHERS_WRITE,
  });

export const useStartMeeting = (params: MeetingPath) =>
  useMutation({
    mutationFn: () => call(liveMeetingsApi.start, { params }),
    meta: { stale: staleAfter(params), quiet: true },
  });

export function useUndoStart(params: MeetingPath) {
  const { t } = useTranslation('liveMeetings');
  return useMutation({
    mutationFn: () => call(liveMeetingsApi.undoStart, { params }),
    meta: { stale: staleAfter(params), done: t('start.undone') },
  });
}

export const useFinishMeeting = (params: MeetingPath) =>
  useMutation({
    mutationFn: () => call(minutesApi.finish, { params }),
    meta: { stale: staleAfter(params), quiet: true },
  });

export const useReopenMeeting = (params: MeetingPath) =>
  useMutation({
    mutationFn: () => call(minutesApi.reopen, { params }),
    meta: { stale: staleAfter(params), quiet: true },
  });

export const useMarkWithoutDebate = (params: MeetingPath) =>
  useMutation({
    mutationFn: (itemId: string) =>
      call(liveMeetingsApi.markWithoutDebate, { params: { ...params, itemId }, body: { withoutDebate: true } }),
    meta: { stale: [liveKey(params)] },
  });

/** As the server marks everybody: those who announced that they would connect are at a distance. */
const arrived = (one: Attendance): Attendance =>
  one.status === 'EXPECTED'
    ? { ...one, status: one.answer === 'REMOTE' ? 'REMOTE' : 'PRESENT', version: one.version + 1 }
    : one;

export function useMarkAllPresent(params: MeetingPath) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await call(attendanceApi.allPresent, { params });
      // an exception pressed before the next reading goes over the versions just committed
      client.setQueryData<LiveMeeting>(
        liveKey(params),
        (live) => live && { ...live, attendance: live.attendance.map(arrived) },
      );
    },
    meta: { stale: [liveKey(params), voicesKey(params)] },
  });
}

const USUAL_MINUTES = 10;

export function useAddItem(params: MeetingPath) {
  const intent = useIntent();
  return useMutation({
    mutationFn: (title: string) =>
      call(agendaApi.add, {
        params,
        key: intent.key(),
        body: { title, purpose: 'OTHER_BUSINESS', minutes: USUAL_MINUTES },
      }),
    onSuccess: intent.renew,
    meta: { stale: [liveKey(params)] },
  });
}
