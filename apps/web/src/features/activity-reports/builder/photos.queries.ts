import { queryOptions, useMutation } from '@tanstack/react-query';
import {
  type ReportPhoto,
  reportPhotosApi,
  type SettlePhotoBody,
  type TakePhotoBody,
} from '@trame/contracts/report-photos';
import type { ReportChapter } from '@trame/domain/reports/report-template';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { newId } from '../../../platform/new-id.ts';
import { reportKey } from '../activity-reports.queries.ts';

const newsPhotosKey = (councilId: string, reportId: string) => [...reportKey(councilId, reportId), 'news-photos'];

/** Photos of the news that the report may take. */
export const newsPhotosOf = (councilId: string, reportId: string) =>
  queryOptions({
    queryKey: newsPhotosKey(councilId, reportId),
    queryFn: ({ signal }) => call(reportPhotosApi.ofNews, { params: { councilId, reportId } }, signal),
  });

/** Adds a photo to a chapter, says what it shows, takes it out. */
export function usePhotos(reportId: string) {
  const { t } = useTranslation('activityReports');
  const { councilId } = useCouncil();
  const meta = { stale: [reportKey(councilId, reportId)], quiet: true };
  const paramsOf = (photoId: string) => ({ councilId, reportId, photoId });
  const add = useMutation({
    mutationFn: async ({ file, chapter }: { file: File; chapter: ReportChapter }) => {
      const body = new Uint8Array(await file.arrayBuffer());
      return call(reportPhotosApi.put, { params: paramsOf(newId()), query: { chapter }, version: 0, body });
    },
    onSuccess: () => notify(t('photos.added')),
    meta,
  });
  const take = useMutation({
    mutationFn: (body: TakePhotoBody) =>
      call(reportPhotosApi.take, { params: { councilId, reportId }, body, key: newId() }),
    meta: { stale: [...meta.stale, newsPhotosKey(councilId, reportId)], done: t('photos.taken'), quiet: true },
  });
  const settle = useMutation({
    mutationFn: ({ id, version, body }: Pick<ReportPhoto, 'id' | 'version'> & { body: SettlePhotoBody }) =>
      call(reportPhotosApi.settle, { params: paramsOf(id), version, body }),
    onSuccess: () => notify(t('photos.form.done')),
    meta,
  });
  const remove = useMutation({
    mutationFn: ({ id, version }: ReportPhoto) => call(reportPhotosApi.remove, { params: paramsOf(id), version }),
    onSuccess: () => notify(t('photos.removed')),
    meta: { stale: meta.stale },
  });
  return { add, take, settle, remove };
}
