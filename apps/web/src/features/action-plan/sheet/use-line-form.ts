import { useState } from 'react';
import type { FieldValues, UseFormProps } from 'react-hook-form';
import type { z } from 'zod';
import { useContractForm } from '../../../platform/form.ts';
import { newId } from '../../../platform/new-id.ts';
import { type ActionPath, useSheetLine } from './sheet.queries.ts';

/** Which line is written: its id, made here for a new one, and the version it was read at. */
export interface Written {
  path: ActionPath;
  id: string;
  version: number;
}

interface LineFormOptions<Schema extends z.ZodType<FieldValues, FieldValues>> {
  actionId: string;
  schema: Schema;
  /** The line to change; `null` adds one. */
  line: { id: string; version: number } | null;
  defaults: NonNullable<UseFormProps<z.input<Schema>>['defaultValues']>;
  send: (written: Written & { body: z.output<Schema> }) => Promise<unknown>;
  remove: (written: Written) => Promise<unknown>;
  onDone: () => void;
}

/** The form of one line of a list: what `<LineForm>` needs, and the form of its contract. */
export function useLineForm<Schema extends z.ZodType<FieldValues, FieldValues>>(options: LineFormOptions<Schema>) {
  const { actionId, schema, line, defaults, send, remove, onDone } = options;
  const mutation = useSheetLine(actionId);
  const [id] = useState(() => line?.id ?? newId());
  // the sheet may be read again behind the form: what is typed here answers what was read when it opened
  const [seen] = useState(line?.version ?? 0);
  const form = useContractForm(schema, { defaultValues: defaults });
  const onSave = (version = seen) =>
    void form.handleSubmit((body) =>
      mutation.mutate((path) => send({ path, id, version, body }), {
        onSuccess: onDone,
        onError: form.showFaults,
      }),
    )();
  const onRemove = () => mutation.mutate((path) => remove({ path, id, version: seen }), { onSuccess: onDone });
  return {
    form,
    bar: { line: mutation, summary: form.summary, onSave, onClose: onDone, ...(line ? { onRemove } : {}) },
  };
}
