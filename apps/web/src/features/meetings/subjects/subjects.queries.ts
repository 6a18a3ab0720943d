import { queryOptions, useMutation } from '@tanstack/react-query';
import { type AgendaItem, agendaApi } from '@trame/contracts/agenda';
import { type ReturningItem, subjectsApi } from '@trame/contracts/subjects';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { documentsKey } from '../../../platform/documents/documents.queries.ts';
import { newId } from '../../../platform/new-id.ts';
import { type MeetingPath, meetingsKey, staleAfter } from '../meetings.queries.ts';

export const returningTo = (params: MeetingPath) =>
  queryOptions({
    queryKey: [...meetingsKey(params.councilId), params.meetingId, 'returning'],
    queryFn: ({ signal }) => call(subjectsApi.returning, { params }, signal),
  });

/** The same before there is a meeting; nothing is asked before a body is chosen. */
export const returningToBody = (councilId: string, bodyId: string) =>
  queryOptions({
    queryKey: [...meetingsKey(councilId), 'returning', bodyId],
    queryFn: ({ signal }) => call(subjectsApi.returningToBody, { params: { councilId, bodyId } }, signal),
    enabled: bodyId !== '',
  });

/** Takes items back, and offers to take them off again. */
export function useTakeBack(params: MeetingPath) {
  const { t } = useTranslation('subjects');
  const stale = [...staleAfter(params.councilId), documentsKey(params.councilId)];
  const undo = useMutation({
    mutationFn: async (items: readonly AgendaItem[]) => {
      for (const { id, version } of items) await call(agendaApi.remove, { params: { ...params, itemId: id }, version });
    },
    meta: { stale },
  });
  return useMutation({
    mutationFn: (itemIds: readonly string[]) =>
      call(subjectsApi.takeBack, { params, body: { itemIds: [...itemIds] }, key: newId() }),
    onSuccess: ({ items }) => notify(t('returning.taken', { count: items.length }), () => undo.mutate(items)),
    meta: { stale },
  });
}

/** Leaves an item out of this meeting, or proposes it again; each way offers the other. */
export function useLeaveOut(params: MeetingPath) {
  const { t } = useTranslation('subjects');
  const meta = { stale: staleAfter(params.councilId) };
  const send = ({ itemId, leftOut }: { itemId: string; leftOut: boolean }) =>
    call(subjectsApi.leaveOut, { params: { ...params, itemId }, body: { leftOut } });
  const undo = useMutation({ mutationFn: send, meta });
  return useMutation({
    mutationFn: send,
    onSuccess: (_nothing, { itemId, leftOut }) =>
      notify(t(leftOut ? 'returning.leftOut' : 'returning.proposedAgain'), () =>
        undo.mutate({ itemId, leftOut: !leftOut }),
      ),
    meta,
  });
}

/** Closes the subject of an item that comes back, and offers to open it again. */
export function useCloseSubject(councilId: string) {
  const { t } = useTranslation('subjects');
  const stale = staleAfter(councilId);
  const setState = ({ itemId, meeting }: ReturningItem, open: boolean) =>
    call(subjectsApi.setState, { params: { councilId, meetingId: meeting.id, itemId }, body: { open } });
  const undo = useMutation({
    mutationFn: (item: ReturningItem) => setState(item, true),
    meta: { stale, done: t('returning.reopened') },
  });
  return useMutation({
    mutationFn: (item: ReturningItem) => setState(item, false),
    onSuccess: (_nothing, item) => notify(t('returning.closed'), () => undo.mutate(item)),
    meta: { stale },
  });
}
