import { queryOptions, useMutation } from '@tanstack/react-query';
import { type RedactionBody, type RedactionShown, renditionsApi } from '@trame/contracts/renditions';
import type { Language } from '@trame/copy/language';
import type { Rendition } from '@trame/domain/minutes/rendition';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { newId } from '../../../platform/new-id.ts';
import type { MinutesPath } from '../minutes.queries.ts';

const renditionsKey = ({ councilId, meetingId }: MinutesPath) => [councilId, 'renditions', meetingId] as const;

export const renditionOf = (params: MinutesPath, query: { rendition: Rendition; language: Language }) =>
  queryOptions({
    queryKey: [...renditionsKey(params), 'read', query],
    queryFn: ({ signal }) => call(renditionsApi.read, { params, query }, signal),
  });

export const redactionsOf = (params: MinutesPath) =>
  queryOptions({
    queryKey: [...renditionsKey(params), 'redactions'],
    queryFn: ({ signal }) => call(renditionsApi.redactions, { params }, signal),
  });

export const easyTextsOf = (params: MinutesPath) =>
  queryOptions({
    queryKey: [...renditionsKey(params), 'easy'],
    queryFn: ({ signal }) => call(renditionsApi.easyTexts, { params }, signal),
  });

/** Masks passages of one item, one after the other, and offers to take them back. */
export function useMaskPassages(params: MinutesPath) {
  const { t } = useTranslation('renditions');
  const unmask = useUnmaskPassages(params);
  return useMutation({
    mutationFn: async (passages: readonly RedactionBody[]) => {
      const masked: RedactionShown[] = [];
      for (const body of passages) masked.push(await call(renditionsApi.mask, { params, body, key: newId() }));
      return masked;
    },
    onSuccess: (masked) => notify(t('passage.masked', { count: masked.length }), () => unmask.mutate(masked)),
    meta: { stale: [renditionsKey(params)] },
  });
}

/** Says passages again. */
export function useUnmaskPassages(params: MinutesPath) {
  const { t } = useTranslation('renditions');
  return useMutation({
    mutationFn: async (redactions: readonly RedactionShown[]) => {
      for (const { id, version } of redactions)
        await call(renditionsApi.unmask, { params: { ...params, redactionId: id }, version });
    },
    meta: { stale: [renditionsKey(params)], done: t('passage.restored') },
  });
}

export interface EasyDraft {
  text: string;
  /** 0 writes the first one. */
  version: number;
}

/** Saves the short text of an item; the form shows its own refusals. */
export const usePutEasyText = (params: MinutesPath, itemId: string) =>
  useMutation({
    mutationFn: ({ text, version }: EasyDraft) =>
      call(renditionsApi.putEasyText, { params: { ...params, itemId }, body: { text }, version }),
    meta: { stale: [renditionsKey(params)], quiet: true },
  });
