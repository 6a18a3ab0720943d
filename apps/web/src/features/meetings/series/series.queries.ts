import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import type { RequestOf } from '@trame/contracts/endpoint';
import { seriesApi } from '@trame/contracts/series';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { documentsKey } from '../../../platform/documents/documents.queries.ts';
import { useIntent } from '../../../platform/use-intent.ts';
import { meetingsKey, staleAfter } from '../meetings.queries.ts';
import { endOf, type RepeatDraft, ruleOf } from './repeat-draft.ts';

const seriesKey = (councilId: string) => [...meetingsKey(councilId), 'series'] as const;
const lists = (councilId: string) => [[...meetingsKey(councilId), 'list'], seriesKey(councilId), [councilId, 'week']];

/** The dates a draft gives; nothing is asked before its rule and its end are there. */
export function datesGiven(councilId: string, draft: RepeatDraft, local: string) {
  const [rule, end] = [ruleOf(draft, local), endOf(draft, local)];
  const query = { local, rule: rule ?? '', ...end };
  return queryOptions({
    queryKey: [councilId, 'series-dates', query],
    queryFn: ({ signal }) => call(seriesApi.dates, { params: { councilId }, query }, signal),
    enabled: local !== '' && rule !== null && end !== null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY, // a calendar does not change
  });
}

export const seriesPageOf = (councilId: string, seriesId: string | null) =>
  queryOptions({
    queryKey: [...seriesKey(councilId), seriesId],
    queryFn: ({ signal }) => call(seriesApi.get, { params: { councilId, seriesId: seriesId ?? '' } }, signal),
    enabled: seriesId !== null,
  });

/** Schedules a series, and offers to take the whole back. */
export function useCreateSeries(councilId: string, onUndone: () => void) {
  const { t } = useTranslation('series');
  const intent = useIntent();
  const undo = useMutation({
    mutationFn: ({ id, meetingId, version }: { id: string; meetingId: string; version: number }) =>
      call(seriesApi.end, { params: { councilId, seriesId: id, meetingId }, version }),
    onSuccess: onUndone,
    meta: { stale: lists(councilId), done: t('create.undone') },
  });
  return useMutation({
    mutationFn: (body: RequestOf<typeof seriesApi.create>['body']) =>
      call(seriesApi.create, { params: { councilId }, body, key: intent.key() }),
    onSuccess: (series) => {
      intent.renew();
      notify(t('create.done', { count: series.scheduled }), () => undo.mutate(series));
    },
    meta: { stale: staleAfter(councilId), quiet: true },
  });
}

type Change = Omit<RequestOf<typeof seriesApi.changeFollowing>, 'params'> & { seriesId: string };

/** Changes a meeting of a series and those after it, and offers to put every date back as it was. */
export function useChangeFollowing({ councilId, meetingId }: { councilId: string; meetingId: string }) {
  const { t } = useTranslation('series');
  // drafts that a change deleted come back with their documents
  const stale = [...staleAfter(councilId), documentsKey(councilId)];
  const undo = useMutation({
    mutationFn: (changeId: string) => call(seriesApi.undoChange, { params: { councilId, changeId } }),
    meta: { stale, done: t('following.undone') },
  });
  return useMutation({
    mutationFn: ({ seriesId, body, version }: Change) =>
      call(seriesApi.changeFollowing, { params: { councilId, seriesId, meetingId }, body, version }),
    onSuccess: ({ changed, added, removed, cancelled, changeId }) =>
      notify(
        t('following.done', { count: changed > 0 ? changed : added + removed + cancelled }),
        changeId ? () => undo.mutate(changeId) : undefined,
      ),
    meta: { stale, quiet: true },
  });
}

export function useEndSeries(councilId: string) {
  const { t } = useTranslation('series');
  return useMutation({
    mutationFn: ({ version, ...params }: { seriesId: string; meetingId: string; version: number }) =>
      call(seriesApi.end, { params: { councilId, ...params }, version }),
    // not the pages of its meetings, which may be no more
    meta: { stale: lists(councilId), done: t('end.done') },
  });
}
