import { queryOptions, useMutation } from '@tanstack/react-query';
import { type DocumentItem, documentsApi } from '@trame/contracts/documents';
import type { OwnerKind } from '@trame/domain/documents/owner';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call, hrefOf } from '../call.ts';
import { useCouncil } from '../council.tsx';
import { newId } from '../new-id.ts';

/** What documents hang on. */
export interface DocumentsOwner {
  kind: OwnerKind;
  id: string;
}

export const documentsKey = (councilId: string) => [councilId, 'documents'] as const;

export const documentsOf = (councilId: string, { kind, id }: DocumentsOwner) =>
  queryOptions({
    queryKey: [...documentsKey(councilId), kind, id],
    queryFn: ({ signal }) =>
      call(documentsApi.list, { params: { councilId }, query: { ownerKind: kind, ownerId: id } }, signal),
  });

export const documentHistory = (councilId: string, documentId: string) =>
  queryOptions({
    queryKey: [...documentsKey(councilId), documentId],
    queryFn: ({ signal }) => call(documentsApi.get, { params: { councilId, documentId } }, signal),
  });

/** What shows that a meeting has documents, or waits for some: its checklist, and the week. */
export const staleAfterDocument = (councilId: string) => [
  documentsKey(councilId),
  [councilId, 'meetings'],
  [councilId, 'week'],
];

/** Where a document is saved from: the latest version unless one is said. */
export const fileHref = (councilId: string, documentId: string, number?: number): string =>
  hrefOf(documentsApi.open, { params: { councilId, documentId }, query: number === undefined ? {} : { number } });

/** Where the small picture of a version is drawn from. */
export const thumbnailHref = (councilId: string, documentId: string, number: number): string =>
  hrefOf(documentsApi.thumbnail, { params: { councilId, documentId }, query: { number } });

export function useRenameDocument() {
  const { t } = useTranslation('files');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ id, version, title }: Pick<DocumentItem, 'id' | 'version' | 'title'>) =>
      call(documentsApi.rename, { params: { councilId, documentId: id }, version, body: { title } }),
    meta: { stale: [documentsKey(councilId)], done: t('renamed'), quiet: true },
  });
}

/** Removes a document, and offers to put it back. */
export function useRemoveDocument() {
  const { t } = useTranslation('files');
  const { councilId } = useCouncil();
  const stale = staleAfterDocument(councilId);
  const undo = useMutation({
    mutationFn: (documentId: string) => call(documentsApi.putBack, { params: { councilId, documentId } }),
    meta: { stale, done: t('putBack') },
  });
  return useMutation({
    mutationFn: ({ id, version }: Pick<DocumentItem, 'id' | 'version'>) =>
      call(documentsApi.remove, { params: { councilId, documentId: id }, version }),
    onSuccess: (_nothing, { id }) => notify(t('removed'), () => undo.mutate(id)),
    meta: { stale },
  });
}

export function useRestoreVersion({ id, version }: Pick<DocumentItem, 'id' | 'version'>) {
  const { t } = useTranslation('files');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: (number: number) =>
      call(documentsApi.restoreVersion, {
        params: { councilId, documentId: id },
        body: { number, version },
        key: newId(),
      }),
    onSuccess: (_document, number) => notify(t('versions.restored', { number })),
    meta: { stale: [documentsKey(councilId)], quiet: true },
  });
}
