import { useMutation, useQueryClient } from '@tanstack/react-query';
import { agendaApi } from '@trame/contracts/agenda';
import type { RequestOf } from '@trame/contracts/endpoint';
import type { MeetingPage } from '@trame/contracts/meetings';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useIntent } from '../../../platform/use-intent.ts';
import { type MeetingPath, meetingPageOf, staleAfter } from '../meetings.queries.ts';

export function useAddItem(params: MeetingPath) {
  const { t } = useTranslation('meetings');
  const intent = useIntent();
  return useMutation({
    mutationFn: (body: RequestOf<typeof agendaApi.add>['body']) =>
      call(agendaApi.add, { params, body, key: intent.key() }),
    onSuccess: intent.renew,
    meta: { stale: staleAfter(params.councilId), done: t('agenda.added'), quiet: true },
  });
}

interface ItemAt {
  itemId: string;
  version: number;
}

export function useChangeItem(params: MeetingPath) {
  const { t } = useTranslation('meetings');
  return useMutation({
    mutationFn: ({ itemId, ...change }: ItemAt & { body: RequestOf<typeof agendaApi.change>['body'] }) =>
      call(agendaApi.change, { params: { ...params, itemId }, ...change }),
    meta: { stale: staleAfter(params.councilId), done: t('agenda.saved'), quiet: true },
  });
}

export function useRemoveItem(params: MeetingPath) {
  const { t } = useTranslation('meetings');
  return useMutation({
    mutationFn: ({ itemId, version }: ItemAt) => call(agendaApi.remove, { params: { ...params, itemId }, version }),
    meta: { stale: staleAfter(params.councilId), done: t('agenda.removed') },
  });
}

/** Orders the agenda; the new order shows at once, and the former one comes back when it is refused. */
export function useOrderAgenda(params: MeetingPath) {
  const client = useQueryClient();
  const { queryKey } = meetingPageOf(params);
  const show = (change: (page: MeetingPage) => Partial<MeetingPage>) =>
    client.setQueryData(queryKey, (page) => page && { ...page, ...change(page) });
  return useMutation({
    scope: { id: `agenda ${params.meetingId}` }, // two moves in a row: the second one reads the version of the first
    mutationFn: (itemIds: readonly string[]) => {
      const version = client.getQueryData(queryKey)?.version ?? 0;
      return call(agendaApi.order, { params, body: { itemIds: [...itemIds] }, version });
    },
    onMutate: (itemIds) => {
      const before = client.getQueryData(queryKey);
      show(({ items }) => ({ items: items.toSorted((a, b) => itemIds.indexOf(a.id) - itemIds.indexOf(b.id)) }));
      return before;
    },
    onSuccess: ({ version, items }) => show(() => ({ version, items })),
    onError: (_error, _itemIds, before) => client.setQueryData(queryKey, before),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}
