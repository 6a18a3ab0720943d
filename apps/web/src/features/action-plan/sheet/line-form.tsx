import { Button } from '@trame/ui/button';
import type { ConflictingField } from '@trame/ui/conflict-dialog';
import { ErrorSummary, type FieldFault } from '@trame/ui/error-summary';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { codeOf } from '../../../platform/api-error.ts';
import { Conflict } from '../../../platform/conflict.tsx';
import { GuardNotice } from '../../../platform/guard-notice.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import styles from './sheet.module.css';
import type { useSheetLine } from './sheet.queries.ts';

interface LineFormProps<Stored extends { version: number }> {
  label: string;
  line: ReturnType<typeof useSheetLine>;
  summary: { faults: FieldFault[]; attempt: number };
  /** The contract of a line, as the server shows one that changed meanwhile. */
  schema: z.ZodType<Stored>;
  compare: (stored: Stored) => readonly ConflictingField[];
  /** Saves over that version; over the one that was read when none is told. */
  onSave: (version?: number) => void;
  /** Removes the line over that version; a new one cannot be. */
  onRemove?: (() => void) | undefined;
  onClose: () => void;
  /** What is typed, for the notice on what tells of somebody's health. */
  words?: string | undefined;
  known?: readonly string[] | undefined;
  children: ReactNode;
}

/** One line of a list of the sheet, to add or to change. */
export function LineForm<Stored extends { version: number }>(props: LineFormProps<Stored>) {
  const { label, line, summary, schema, compare, onSave, onRemove, onClose, words = '', known = [], children } = props;
  const { t } = useTranslation('actionSheet');
  const { t: common } = useTranslation('common');
  return (
    <form
      ref={sendOnCtrlEnter}
      className={styles['line-form']}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <ErrorSummary {...summary} />
      {codeOf(line.error) === 'VERSION_STALE' ? null : <Refusal error={line.error} />}
      {children}
      <GuardNotice text={words} known={known} />
      <div className={styles['buttons']}>
        <Button type="submit" size="s" variant="primary" pending={line.isPending}>
          {t('lines.save')}
        </Button>
        <Button size="s" variant="quiet" onClick={onClose}>
          {common('cancel')}
        </Button>
        {onRemove ? (
          <Button size="s" variant="danger" onClick={onRemove}>
            {t('lines.remove')}
          </Button>
        ) : null}
      </div>
      <Conflict
        error={line.error}
        schema={schema}
        compare={compare}
        pending={line.isPending}
        onKeepMine={(stored) => onSave(stored.version)}
        onTakeTheirs={onClose}
        onClose={line.reset}
      />
    </form>
  );
}
