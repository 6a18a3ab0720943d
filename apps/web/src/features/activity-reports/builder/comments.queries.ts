import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { reportCommentsApi as api, type ReportComment, type ReportCommentBody } from '@trame/contracts/report-comments';
import { notify } from '@trame/ui/toaster';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { reportKey } from '../activity-reports.queries.ts';

const commentsKey = (councilId: string, reportId: string) => [...reportKey(councilId, reportId), 'comments'] as const;

const commentsOf = (councilId: string, reportId: string) =>
  queryOptions({
    queryKey: commentsKey(councilId, reportId),
    queryFn: ({ signal }) => call(api.list, { params: { councilId, reportId } }, signal),
  });

/** What was said of the chapters of a report; whoever reads it has read what names them there. */
export function useComments(reportId: string) {
  const { councilId } = useCouncil();
  const query = useQuery(commentsOf(councilId, reportId));
  const { mutate } = useMutation({
    mutationFn: () => call(api.readMentions, { params: { councilId, reportId } }),
    meta: { stale: [commentsKey(councilId, reportId), [councilId, 'week']], quiet: true },
  });
  const unread = query.data?.unread === true;
  useEffect(() => {
    if (unread) mutate();
  }, [unread, mutate]);
  return query;
}

interface Written {
  id: string;
  version: number;
  body: ReportCommentBody;
}

type Seen = Pick<ReportComment, 'id' | 'version'>;

/** Writes a comment, takes it away, marks it as handled with time to think better of it. */
export function useSayOfReport(reportId: string) {
  const { t } = useTranslation('comments');
  const { councilId } = useCouncil();
  const paramsOf = (commentId: string) => ({ councilId, reportId, commentId });
  const meta = { stale: [commentsKey(councilId, reportId), [councilId, 'week']], quiet: true };
  const handling = (handled: boolean) => ({
    mutationFn: ({ id, version }: Seen) => call(api.handle, { params: paramsOf(id), version, body: { handled } }),
    meta,
  });
  const put = useMutation({
    mutationFn: ({ id, version, body }: Written) => call(api.put, { params: paramsOf(id), version, body }),
    meta,
  });
  const remove = useMutation({
    mutationFn: ({ id, version }: Seen) => call(api.remove, { params: paramsOf(id), version }),
    meta,
  });
  const reopen = useMutation({ ...handling(false), onSuccess: () => notify(t('ofReport.reopened')) });
  const handle = useMutation({
    ...handling(true),
    onSuccess: (handled) => notify(t('ofReport.marked'), () => reopen.mutate(handled)),
  });
  return { put, remove, handle, reopen };
}
