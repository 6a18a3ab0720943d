import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { LIMITS } from '@trame/contracts/limits';
import { announcedType, isHeic } from '@trame/domain/documents/file-type';
import { useRef, useState } from 'react';
import { type ApiError, codeOf } from '../api-error.ts';
import { newId } from '../new-id.ts';
import { sendFile } from './send-file.ts';

export type FileRefusal = ApiError['code'] | 'EMPTY';

/** A file on its way, or refused. */
export interface Upload<About> {
  /** Also the key of the request: the same for each try. */
  id: string;
  file: File;
  /** What its address says beside its name. */
  about: About;
  state: 'WAITING' | 'SENDING' | 'REFUSED';
  /** From 0 to 1. */
  part: number;
  refusal: FileRefusal | undefined;
}

interface Destination<About> {
  /** The address of the operation that takes a file. */
  addressOf: (file: File, about: About) => string;
  /** What is read again once a file came. */
  stale: readonly QueryKey[];
  /** Told the name of each file that came. */
  onSent: (name: string) => void;
}

/** The most bytes of one file, and how more of them is refused. */
export interface FileRoom {
  bytes: number;
  beyond: FileRefusal;
}
const DOCUMENTS: FileRoom = { bytes: LIMITS.files.bytes, beyond: 'FILE_TOO_LARGE' };

/** What can be told of a file without asking anybody. */
export function refusalOf(file: File, room: FileRoom = DOCUMENTS): FileRefusal | undefined {
  if (file.size === 0) return 'EMPTY';
  if (!announcedType(file.name)) return isHeic(file.name) ? 'FILE_HEIC' : 'FILE_TYPE_REFUSED';
  return file.size > room.bytes ? room.beyond : undefined;
}

function uploadOf<About>(file: File, about: About, room?: FileRoom): Upload<About> {
  const refusal = refusalOf(file, room);
  return { id: newId(), file, about, state: refusal ? 'REFUSED' : 'WAITING', part: 0, refusal };
}

/** Files sent one after the other; each can be stopped, tried again or dismissed. */
export function useUploads<About>({ addressOf, stale, onSent }: Destination<About>, room?: FileRoom) {
  const client = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload<About>[]>([]);
  const line = useRef(Promise.resolve());
  const stops = useRef(new Map<string, AbortController>());

  const patch = (id: string, change: Partial<Upload<About>>) =>
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)));
  const drop = (id: string) => setUploads((all) => all.filter((upload) => upload.id !== id));

  const send = async (upload: Upload<About>, { signal }: AbortController): Promise<void> => {
    const isStopped = () => signal.aborted;
    if (isStopped()) return;
    const { id, file, about } = upload;
    patch(id, { state: 'SENDING', part: 0, refusal: undefined });
    try {
      const onProgress = (part: number) => patch(id, { part });
      await sendFile({ address: addressOf(file, about), file, key: id, onProgress, signal });
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
      drop(id);
      onSent(file.name);
    } catch (error) {
      if (!isStopped()) patch(id, { state: 'REFUSED', refusal: codeOf(error) });
    }
  };

  const enqueue = (upload: Upload<About>) => {
    if (upload.refusal) return;
    const stop = new AbortController();
    stops.current.set(upload.id, stop);
    line.current = line.current.then(() => send(upload, stop));
  };

  return {
    uploads,
    add: (files: readonly File[], about: About) => {
      const added = files.map((file) => uploadOf(file, about, room));
      setUploads((all) => [...all, ...added]);
      added.forEach(enqueue);
    },
    retry: (upload: Upload<About>) => {
      const again: Upload<About> = { ...upload, state: 'WAITING', part: 0, refusal: undefined };
      patch(upload.id, again);
      enqueue(again);
    },
    /** Stops it if it is on its way, and forgets it. */
    dismiss: ({ id }: Pick<Upload<About>, 'id'>) => {
      stops.current.get(id)?.abort();
      drop(id);
    },
  };
}
export type Uploads<About> = ReturnType<typeof useUploads<About>>;
