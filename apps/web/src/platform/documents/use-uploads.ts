import { useQueryClient } from '@tanstack/react-query';
import { documentsApi } from '@trame/contracts/documents';
import { LIMITS } from '@trame/contracts/limits';
import { announcedType } from '@trame/domain/documents/file-type';
import { useRef, useState } from 'react';
import { type ApiError, codeOf } from '../api-error.ts';
import { hrefOf } from '../call.ts';
import { useCouncil } from '../council.tsx';
import { newId } from '../new-id.ts';
import { type DocumentsOwner, staleAfterDocument } from './documents.queries.ts';
import { sendFile } from './send-file.ts';

/** A file on its way, or refused. */
export interface Upload {
  /** Also the key of the request: the same for each try. */
  id: string;
  file: File;
  /** The document it is a new version of. */
  replaces: string | undefined;
  state: 'WAITING' | 'SENDING' | 'REFUSED';
  /** From 0 to 1. */
  part: number;
  refusal: ApiError['code'] | 'EMPTY' | undefined;
}

/** What can be told without asking anybody. */
function refusalOf(file: File): Upload['refusal'] {
  if (file.size === 0) return 'EMPTY';
  if (!announcedType(file.name)) return 'FILE_TYPE_REFUSED';
  return file.size > LIMITS.files.bytes ? 'FILE_TOO_LARGE' : undefined;
}

function uploadOf(file: File, replaces?: string): Upload {
  const refusal = refusalOf(file);
  return { id: newId(), file, replaces, state: refusal ? 'REFUSED' : 'WAITING', part: 0, refusal };
}

/** Files sent one after the other to what `owner` names; each can be stopped, tried again or dismissed. */
export function useUploads(owner: DocumentsOwner, onSent: (name: string) => void) {
  const client = useQueryClient();
  const { councilId } = useCouncil();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const line = useRef(Promise.resolve());
  const stops = useRef(new Map<string, AbortController>());

  const patch = (id: string, change: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)));
  const drop = (id: string) => setUploads((all) => all.filter((upload) => upload.id !== id));

  const addressOf = ({ file, replaces }: Upload): string => {
    const fileName = file.name;
    if (replaces)
      return hrefOf(documentsApi.replace, { params: { councilId, documentId: replaces }, query: { fileName } });
    return hrefOf(documentsApi.upload, {
      params: { councilId },
      query: { ownerKind: owner.kind, ownerId: owner.id, fileName },
    });
  };

  const send = async (upload: Upload, { signal }: AbortController): Promise<void> => {
    const isStopped = () => signal.aborted;
    if (isStopped()) return;
    const { id, file } = upload;
    patch(id, { state: 'SENDING', part: 0, refusal: undefined });
    try {
      const onProgress = (part: number) => patch(id, { part });
      await sendFile({ address: addressOf(upload), file, key: id, onProgress, signal });
      await Promise.all(staleAfterDocument(councilId).map((queryKey) => client.invalidateQueries({ queryKey })));
      drop(id);
      onSent(file.name);
    } catch (error) {
      if (!isStopped()) patch(id, { state: 'REFUSED', refusal: codeOf(error) });
    }
  };

  const enqueue = (upload: Upload) => {
    if (upload.refusal) return;
    const stop = new AbortController();
    stops.current.set(upload.id, stop);
    line.current = line.current.then(() => send(upload, stop));
  };

  return {
    uploads,
    add: (files: readonly File[], replaces?: string) => {
      const added = files.map((file) => uploadOf(file, replaces));
      setUploads((all) => [...all, ...added]);
      added.forEach(enqueue);
    },
    retry: (upload: Upload) => {
      const again: Upload = { ...upload, state: 'WAITING', part: 0, refusal: undefined };
      patch(upload.id, again);
      enqueue(again);
    },
    /** Stops it if it is on its way, and forgets it. */
    dismiss: ({ id }: Upload) => {
      stops.current.get(id)?.abort();
      drop(id);
    },
  };
}
export type Uploads = ReturnType<typeof useUploads>;
