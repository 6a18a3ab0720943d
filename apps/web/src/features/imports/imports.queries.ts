import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type ImportChoicesBody, type ImportDetail, type ImportLayoutBody, importsApi } from '@trame/contracts/imports';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../platform/api-error.ts';
import { call } from '../../platform/call.ts';
import { useIntent } from '../../platform/use-intent.ts';

const importsKey = (councilId: string) => [councilId, 'imports'] as const;

export const importsList = (councilId: string) =>
  queryOptions({
    queryKey: [...importsKey(councilId), 'list'],
    queryFn: ({ signal }) => call(importsApi.list, { params: { councilId } }, signal),
  });

export const importDetail = (councilId: string, importId: string) =>
  queryOptions({
    queryKey: [...importsKey(councilId), importId],
    queryFn: ({ signal }) => call(importsApi.get, { params: { councilId, importId } }, signal),
  });

export function useUploadImport(councilId: string) {
  const keep = useKeep(councilId);
  return useMutation({
    mutationFn: async (file: File) => {
      const body = new Uint8Array(await file.arrayBuffer());
      return call(importsApi.upload, { params: { councilId }, query: { fileName: file.name }, body });
    },
    onSuccess: keep,
    meta: { quiet: true },
  });
}

/** What every command on one draft answers is its new state: no second read. */
function useKeep(councilId: string) {
  const client = useQueryClient();
  return (detail: ImportDetail) => {
    client.setQueryData(importDetail(councilId, detail.id).queryKey, detail);
    void client.invalidateQueries({ queryKey: importsList(councilId).queryKey });
  };
}

/** One draft and its commands, each sent with the version on screen. */
export function useImportCommands(councilId: string, { id, version }: Pick<ImportDetail, 'id' | 'version'>) {
  const client = useQueryClient();
  const onSuccess = useKeep(councilId);
  const params = { councilId, importId: id };
  // somebody else changed it: show what it is now, the refusal says why nothing happened
  const onError = (error: unknown) =>
    codeOf(error) === 'VERSION_STALE'
      ? void client.invalidateQueries({ queryKey: importDetail(councilId, id).queryKey })
      : undefined;
  const shared = { onSuccess, onError, meta: { quiet: true } };
  const arrange = useMutation({
    mutationFn: (body: ImportLayoutBody) => call(importsApi.arrange, { params, version, body }),
    ...shared,
  });
  const decide = useMutation({
    mutationFn: (choice: Partial<ImportChoicesBody>) =>
      call(importsApi.decide, {
        params,
        version,
        body: { rows: [], organizations: [], followProposals: false, ...choice },
      }),
    ...shared,
  });
  return { arrange, decide };
}
export type ImportCommands = ReturnType<typeof useImportCommands>;

/** The acts that change the council: everything read of it is read again. */
export function useAcceptImport(councilId: string, { id, version }: Pick<ImportDetail, 'id' | 'version'>) {
  const { t } = useTranslation('imports');
  const onSuccess = useKeep(councilId);
  const { key } = useIntent();
  return useMutation({
    mutationFn: () => call(importsApi.accept, { params: { councilId, importId: id }, key: key(), body: { version } }),
    onSuccess,
    meta: { quiet: true, stale: [[councilId]], done: t('accept.done') },
  });
}

export function useUndoImport(councilId: string, { id, version }: Pick<ImportDetail, 'id' | 'version'>) {
  const { t } = useTranslation('imports');
  const onSuccess = useKeep(councilId);
  return useMutation({
    mutationFn: () => call(importsApi.undo, { params: { councilId, importId: id }, version }),
    onSuccess,
    meta: { quiet: true, stale: [[councilId]], done: t('report.undone') },
  });
}

export function useDiscardImport(councilId: string, { id, version }: Pick<ImportDetail, 'id' | 'version'>) {
  const { t } = useTranslation('imports');
  return useMutation({
    mutationFn: () => call(importsApi.discard, { params: { councilId, importId: id }, version }),
    meta: { stale: [importsList(councilId).queryKey], done: t('preview.discarded') },
  });
}
