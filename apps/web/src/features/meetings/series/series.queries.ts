import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import type { RequestOf } from '@trame/contracts/endpoint';
import { seriesApi } from '@trame/contracts/series';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
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

/** Changes a meeting of a series and those after it; `before`, what they were like, is put back by "Annuler". */
export function useChangeFollowing({ councilId, meetingId }: { councilId: string; meetingId: string }) {
  const { t } = useTranslation('series');
  const send = ({ seriesId, body, version }: Change) =>
    call(seriesApi.changeFollowing, { params: { councilId, seriesId, meetingId }, body, version });
  const meta = { stale: staleAfter(councilId), quiet: true };
  const undo = useMutation({ mutationFn: send, meta });
  return useMutation({
    mutationFn: ({ before: _before, ...change }: Change & { before: Change['body'] | null }) => send(change),
    onSuccess: ({ id, version, changed }, { before }) => {
      const back = before ? () => undo.mutate({ seriesId: id, version, body: before }) : undefined;
      notify(t('following.done', { count: changed }), back);
    },
    meta,
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
