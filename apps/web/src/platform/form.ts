import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldFault as SummaryLine } from '@trame/ui/error-summary';
import {
  type FieldErrors,
  type FieldValues,
  type Path,
  type UseFormProps,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { ApiError } from './api-error.ts';
import { sayIssue, sayNamed } from './field-words.ts';

/** A form whose rules are the body schema of a contract. */
export type ContractForm<Input extends FieldValues, Output> = UseFormReturn<Input, unknown, Output> & {
  /** What is wrong with one field, to give to its component; nothing when it is right. */
  faultOf: (field: Path<Input>) => string | undefined;
  /** For `<ErrorSummary {...form.summary} />`. */
  summary: { faults: SummaryLine[]; attempt: number };
  /** Puts what a refusal says of single fields under them. False when it names none: say the refusal elsewhere. */
  showFaults: (refusal: unknown) => boolean;
};

type Fault = SummaryLine & { label: string | undefined };

/** The visible name of a field: "Remplissez ce champ." says nothing in a summary far from it. */
const labelOf = (control: unknown): string | undefined =>
  control instanceof HTMLElement && 'labels' in control
    ? ((control.labels as NodeListOf<HTMLLabelElement> | null)?.[0]?.textContent ?? undefined)
    : undefined;

/** Errors of nested fields as flat lines: `items.0.title`. */
const flatten = (errors: FieldErrors, prefix = ''): Fault[] =>
  Object.entries(errors).flatMap(([name, error]) => {
    if (!error) return [];
    if (typeof error.message === 'string')
      return [{ field: `${prefix}${name}`, message: error.message, label: labelOf('ref' in error ? error.ref : null) }];
    return flatten(error as FieldErrors, `${prefix}${name}.`);
  });

const fieldOf = (pointer: string): string => pointer.replace(/^\/(body\/)?/, '').replaceAll('/', '.');

/**
 * `useForm` for one contract body: `useContractForm(signInBody, { defaultValues: { email: '' } })`. Faults show on
 * submit only, in the reader's language, and the schema is the contract's own, never a copy.
 */
export function useContractForm<Schema extends z.ZodType<FieldValues, FieldValues>>(
  schema: Schema,
  options: Omit<UseFormProps<z.input<Schema>, unknown, z.output<Schema>>, 'resolver'> = {},
): ContractForm<z.input<Schema>, z.output<Schema>> {
  const { t } = useTranslation('fields');
  const form = useForm<z.input<Schema>, unknown, z.output<Schema>>({
    reValidateMode: 'onSubmit',
    shouldFocusError: false, // the summary moves the focus
    ...options,
    resolver: zodResolver(schema, { error: sayIssue(t) }) as never,
  });
  const { errors, submitCount } = form.formState;
  const faults = flatten(errors).map((fault) => ({ ...fault, message: sayNamed(t, fault.message) }));
  const showFaults = (refusal: unknown): boolean => {
    const told = refusal instanceof ApiError ? refusal.faults : [];
    for (const { pointer, detail } of told)
      form.setError(fieldOf(pointer) as Path<z.input<Schema>>, { message: detail });
    return told.length > 0;
  };
  return {
    ...form,
    faultOf: (field) => faults.find((fault) => fault.field === field)?.message,
    summary: {
      faults: faults.map(({ field, label, message }) => ({
        field,
        message: label ? t('inSummary', { label, message }) : message,
      })),
      attempt: submitCount,
    },
    showFaults,
  };
}
