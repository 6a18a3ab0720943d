import { useMutation } from '@tanstack/react-query';
import { LIMITS } from '@trame/contracts/limits';
import { type NewsFile, newsFilesApi } from '@trame/contracts/news-files';
import type { PhotoConsent } from '@trame/contracts/photo-consent';
import { mediaTypeOf } from '@trame/domain/documents/file-type';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call, hrefOf } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { ACCEPTED } from '../../../platform/documents/document-line.tsx';
import { type FileRoom, useUploads } from '../../../platform/documents/use-uploads.ts';
import { actionOf } from '../plan.queries.ts';

/** Media types too: with them a phone offers its camera, and an iPhone turns what it keeps into JPEG. */
export const NEWS_ACCEPTED = [...(['jpg', 'png', 'webp'] as const).map(mediaTypeOf), ...ACCEPTED];
export const NEWS_ROOM: FileRoom = { bytes: LIMITS.newsFiles.bytes, beyond: 'NEWS_FILE_TOO_LARGE' };

/** One note of an action. */
export interface NotePlace {
  actionId: string;
  noteId: string;
}

/** The note a file comes with, and what it shows. */
export interface NewsFileToSend {
  noteId: string;
  alt: string;
}

/** Files sent with news of an action. */
export function useNewsUploads(actionId: string) {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const addressOf = ({ name: fileName }: File, { noteId, alt }: NewsFileToSend): string =>
    hrefOf(newsFilesApi.upload, { params: { councilId, actionId, noteId }, query: { fileName, alt } });
  return useUploads<NewsFileToSend>(
    {
      addressOf,
      stale: [actionOf(councilId, actionId).queryKey],
      onSent: (name) => notify(t('newsFiles.sent', { name })),
    },
    NEWS_ROOM,
  );
}

/** Says what a photo of a note shows, records who agreed to it, takes it away and puts it back. */
export function useNewsFiles(note: NotePlace) {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const stale = [actionOf(councilId, note.actionId).queryKey];
  const paramsOf = (documentId: string) => ({ councilId, ...note, documentId });
  const describe = useMutation({
    mutationFn: ({ id, version, alt }: Pick<NewsFile, 'id' | 'version' | 'alt'>) =>
      call(newsFilesApi.describe, { params: paramsOf(id), version, body: { alt } }),
    meta: { stale, done: t('newsFiles.described'), quiet: true },
  });
  const agree = useMutation({
    mutationFn: ({ id, version, consent }: Pick<NewsFile, 'id' | 'version'> & { consent: PhotoConsent }) =>
      call(newsFilesApi.agree, { params: paramsOf(id), version, body: { consent } }),
    meta: { stale, done: t('newsFiles.agreed'), quiet: true },
  });
  const undo = useMutation({
    mutationFn: (documentId: string) => call(newsFilesApi.putBack, { params: paramsOf(documentId) }),
    meta: { stale, done: t('newsFiles.putBack') },
  });
  const remove = useMutation({
    mutationFn: ({ id, version }: Pick<NewsFile, 'id' | 'version'>) =>
      call(newsFilesApi.remove, { params: paramsOf(id), version }),
    onSuccess: (_nothing, { id }) => notify(t('newsFiles.removed'), () => undo.mutate(id)),
    meta: { stale },
  });
  return { describe, agree, remove };
}
