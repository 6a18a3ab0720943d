import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { actionSheetApi, type SheetTextsBody } from '@trame/contracts/action-sheet';
import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import { useEffect } from 'react';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';

/** Under the key of the plan: what changes the plan makes the sheet read again. */
export const sheetOf = (councilId: string, actionId: string) =>
  queryOptions({
    queryKey: [councilId, 'plan', 'sheet', actionId],
    queryFn: ({ signal }) => call(actionSheetApi.get, { params: { councilId, actionId } }, signal),
  });

/** Some fields of the sheet; what is answered is shown at once, for the version that the next save needs. */
export function useSettleSheet(actionId: string) {
  const { councilId } = useCouncil();
  const client = useQueryClient();
  const { queryKey } = sheetOf(councilId, actionId);
  return useMutation({
    mutationFn: (wanted: { version: number; body: SheetTextsBody }) =>
      call(actionSheetApi.settle, { params: { councilId, actionId }, ...wanted }),
    onSuccess: (texts) => client.setQueryData(queryKey, (known) => (known ? { ...known, ...texts } : known)),
    meta: { stale: [[councilId, 'plan']], quiet: true },
  });
}

/** The address of the action that the lines of a sheet are written under. */
export interface ActionPath {
  councilId: string;
  actionId: string;
}

/** Writes or removes one line of a list: what is sent is told by the caller. */
export function useSheetLine(actionId: string) {
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: (send: (path: ActionPath) => Promise<unknown>) => send({ councilId, actionId }),
    meta: { stale: [[councilId, 'plan']], quiet: true },
  });
}

/** What names the reader under the sheet is read once they opened it; the week asks for it no more. */
export function useReadMentions({ id: actionId, unread }: Pick<ActionSheet, 'id' | 'unread'>): void {
  const { councilId } = useCouncil();
  const { mutate } = useMutation({
    mutationFn: () => call(actionSheetApi.readMentions, { params: { councilId, actionId } }),
    meta: { stale: [sheetOf(councilId, actionId).queryKey, [councilId, 'week']], quiet: true },
  });
  useEffect(() => {
    if (unread) mutate();
  }, [unread, mutate]);
}
