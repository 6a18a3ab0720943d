import { queryOptions, useMutation } from '@tanstack/react-query';
import { activityReportPageApi } from '@trame/contracts/activity-report-page';
import {
  type ActivityReport,
  activityReportsApi,
  type SettleReportBody,
  type StartReportBody,
} from '@trame/contracts/activity-reports';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { useIntent } from '../../platform/use-intent.ts';

const reportsKey = (councilId: string) => [councilId, 'activity-reports'] as const;
export const reportKey = (councilId: string, reportId: string) => [...reportsKey(councilId), 'one', reportId] as const;

export const reportsOf = (councilId: string) =>
  queryOptions({
    queryKey: [...reportsKey(councilId), 'list'],
    queryFn: ({ signal }) => call(activityReportsApi.list, { params: { councilId } }, signal),
  });

export const reportOf = (councilId: string, reportId: string) =>
  queryOptions({
    queryKey: reportKey(councilId, reportId),
    queryFn: ({ signal }) => call(activityReportsApi.get, { params: { councilId, reportId } }, signal),
  });

export function useStartReport() {
  const { t } = useTranslation('activityReports');
  const { councilId } = useCouncil();
  const { key, renew } = useIntent();
  return useMutation({
    mutationFn: (body: StartReportBody) => call(activityReportsApi.start, { params: { councilId }, key: key(), body }),
    onSuccess: () => {
      renew();
      notify(t('start.done'));
    },
    meta: { stale: [reportsKey(councilId)], quiet: true },
  });
}

type Seen = Pick<ActivityReport, 'id' | 'version'>;

export function useSettleReport(reportId: string) {
  const { t } = useTranslation('activityReports');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ version, ...body }: SettleReportBody & Pick<Seen, 'version'>) =>
      call(activityReportsApi.settle, { params: { councilId, reportId }, version, body }),
    onSuccess: () => notify(t('settle.done')),
    meta: { stale: [reportsKey(councilId)], quiet: true },
  });
}

export function useRemoveReport() {
  const { t } = useTranslation('activityReports');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ id, version }: Seen) =>
      call(activityReportsApi.remove, { params: { councilId, reportId: id }, version }),
    onSuccess: () => notify(t('remove.done')),
    meta: { stale: [[...reportsKey(councilId), 'list']] },
  });
}

/** Shows the report to anybody as it stands, or no more; each with ten seconds to think better of it. */
export function usePublication() {
  const { t } = useTranslation('activityReports');
  const { councilId } = useCouncil();
  const send = (spec: 'publish' | 'withdraw') => ({
    mutationFn: ({ id, version }: Seen) =>
      call(activityReportPageApi[spec], { params: { councilId, reportId: id }, version }),
    meta: { stale: [reportsKey(councilId)] },
  });
  const again = useMutation(send('publish'));
  const undo = useMutation(send('withdraw'));
  const publish = useMutation({
    ...send('publish'),
    onSuccess: (published) => notify(t('publication.published'), () => undo.mutate(published)),
  });
  const withdraw = useMutation({
    ...send('withdraw'),
    onSuccess: (withdrawn) => notify(t('publication.withdrawn'), () => again.mutate(withdrawn)),
  });
  return { publish: publish.mutate, withdraw: withdraw.mutate };
}

/** Shows the figures again that were there before the last ones were taken. */
export function useGiveBack() {
  const { t } = useTranslation('activityReports');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ id, version }: Seen) =>
      call(activityReportsApi.giveBack, { params: { councilId, reportId: id }, version }),
    onSuccess: () => notify(t('changes.undone')),
    meta: { stale: [reportsKey(councilId)] },
  });
}

/** Takes figures as they are today, with ten seconds to think better of it. */
export function useTakeFigures({ id, version }: Seen) {
  const { t } = useTranslation('activityReports');
  const { councilId } = useCouncil();
  const { mutate: giveBack } = useGiveBack();
  return useMutation({
    mutationFn: (take: string[]) =>
      call(activityReportsApi.take, { params: { councilId, reportId: id }, version, body: { take } }),
    onSuccess: (taken, { length }) => notify(t('changes.done', { count: length }), () => giveBack(taken)),
    meta: { stale: [reportsKey(councilId)] },
  });
}
