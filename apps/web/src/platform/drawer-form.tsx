import { Button } from '@trame/ui/button';
import type { ConflictingField } from '@trame/ui/conflict-dialog';
import { ErrorSummary, type FieldFault } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { type ReactNode, useId } from 'react';
import type { z } from 'zod';
import { codeOf } from './api-error.ts';
import { Conflict } from './conflict.tsx';
import styles from './drawer-form.module.css';
import { Refusal } from './refusal.tsx';
import { sendOnCtrlEnter } from './send-on-ctrl-enter.ts';

interface DrawerFormProps<Stored extends { version: number }> {
  title: string;
  /** What the button at the bottom says. */
  submit: string;
  summary: { faults: FieldFault[]; attempt: number };
  /** The mutation that saves: why it was refused, whether it is on its way, and how to forget both. */
  saving: { error: unknown; isPending: boolean; reset: () => void };
  /** Saves over that version; over the one that was read when none is told. */
  onSave: (version?: number) => void;
  onClose: () => void;
  /** The contract of what is stored, as the server shows one that changed meanwhile. */
  schema: z.ZodType<Stored>;
  compare: (stored: Stored) => readonly ConflictingField[];
  className?: string | undefined;
  children: ReactNode;
}

/** A form in a drawer that changes one thing: faults above, a refusal where it was given, both versions when somebody else saved. */
export function DrawerForm<Stored extends { version: number }>(props: DrawerFormProps<Stored>) {
  const { title, submit, summary, saving, onSave, onClose, schema, compare, className, children } = props;
  const { error, isPending, reset } = saving;
  const form = useId();
  const footer = (
    <Button variant="primary" type="submit" form={form} pending={isPending}>
      {submit}
    </Button>
  );
  return (
    <Modal kind="drawer" title={title} isOpen onClose={onClose} guarded footer={footer}>
      <form
        id={form}
        ref={sendOnCtrlEnter}
        className={className ?? styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <ErrorSummary {...summary} />
        <Refusal error={error && codeOf(error) !== 'VERSION_STALE' ? error : null} />
        {children}
      </form>
      <Conflict
        error={error}
        schema={schema}
        compare={compare}
        pending={isPending}
        onKeepMine={({ version }) => onSave(version)}
        onTakeTheirs={onClose}
        onClose={reset}
      />
    </Modal>
  );
}
