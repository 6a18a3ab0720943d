import { ConflictDialog, type ConflictingField } from '@trame/ui/conflict-dialog';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { ApiError } from './api-error.ts';

interface ConflictProps<Stored> {
  /** What the mutation threw; the window opens when it is a stale version. */
  error: unknown;
  /** The contract of what is stored. */
  schema: z.ZodType<Stored>;
  /** The fields that differ, as this reader would read them. */
  compare: (stored: Stored) => readonly ConflictingField[];
  pending: boolean;
  /** Saves the form again over what is stored. */
  onKeepMine: (stored: Stored) => void;
  onTakeTheirs: (stored: Stored) => void;
  /** Back to the form, nothing lost. */
  onClose: () => void;
}

/** Somebody else saved in between: both versions side by side, and a choice. */
export function Conflict<Stored>({
  error,
  schema,
  compare,
  onKeepMine,
  onTakeTheirs,
  ...dialog
}: ConflictProps<Stored>) {
  const { t } = useTranslation('common');
  const isStale = error instanceof ApiError && error.code === 'VERSION_STALE';
  const stored = isStale ? schema.safeParse(error.problem?.current).data : undefined;
  if (stored === undefined) return null;
  return (
    <ConflictDialog
      {...dialog}
      isOpen
      who={t('conflict.someone')}
      when={t('conflict.meanwhile')}
      fields={compare(stored)}
      onKeepMine={() => onKeepMine(stored)}
      onTakeTheirs={() => onTakeTheirs(stored)}
    />
  );
}
