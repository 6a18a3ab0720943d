import { LIMITS } from '@trame/contracts/limits';
import { useState } from 'react';
import { type FileRefusal, refusalOf } from '../../../platform/documents/use-uploads.ts';
import { newId } from '../../../platform/new-id.ts';
import { NEWS_ROOM } from './news-files.queries.ts';

/** A file that goes with the news that are being written. */
export interface ChosenFile {
  id: string;
  file: File;
  alt: string;
  refusal: FileRefusal | undefined;
}

const { perNote } = LIMITS.newsFiles;

/** Files that wait for the news to be sent: what can be refused without asking anybody is, at once. */
export function useChosenFiles() {
  const [chosen, set] = useState<readonly ChosenFile[]>([]);
  const good = chosen.filter(({ refusal }) => !refusal);
  return {
    chosen,
    good,
    add: (files: readonly File[]) =>
      set((all) =>
        files.reduce<readonly ChosenFile[]>((kept, file) => {
          const isFull = kept.filter(({ refusal }) => !refusal).length >= perNote;
          const refusal = refusalOf(file, NEWS_ROOM) ?? (isFull ? 'NEWS_FILES_FULL' : undefined);
          return [...kept, { id: newId(), file, alt: '', refusal }];
        }, all),
      ),
    describe: (id: string, alt: string) => set((all) => all.map((one) => (one.id === id ? { ...one, alt } : one))),
    leave: (id: string) => set((all) => all.filter((one) => one.id !== id)),
    clear: () => set([]),
  };
}
export type ChosenFiles = ReturnType<typeof useChosenFiles>;
