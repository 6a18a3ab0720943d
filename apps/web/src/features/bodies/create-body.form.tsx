import { type BodyNode, createBodyBody } from '@trame/contracts/bodies';
import { tagFor } from '@trame/domain/bodies/body-tag';
import { BODY_TYPES } from '@trame/domain/bodies/body-type';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { notify } from '@trame/ui/toaster';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../platform/form.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useIntent } from '../../platform/use-intent.ts';
import styles from './bodies.module.css';
import { useCreateBody } from './bodies.queries.ts';
import { ParentSelect } from './parent-select.tsx';

interface CreateBodyFormProps {
  bodies: readonly BodyNode[];
  /** The body it will stand under, unless changed. */
  parent: BodyNode | null;
  onClose: () => void;
}

/** A body under the name its council gives it, with a tag made from it until somebody writes another. */
export function CreateBodyForm({ bodies, parent, onClose }: CreateBodyFormProps) {
  const { t } = useTranslation(['bodies', 'terms']);
  const { key } = useIntent();
  const create = useCreateBody();
  const taken = bodies.map(({ tag }) => tag);
  const blank = { type: 'WORKING_GROUP', label: '' } as const;
  const form = useContractForm(createBodyBody, {
    defaultValues: { ...blank, tag: tagFor(blank, taken), parentId: parent?.id ?? null },
  });
  const [tagEdited, setTagEdited] = useState(false);
  const propose = () => {
    if (!tagEdited) form.setValue('tag', tagFor(form.getValues(), taken));
  };
  const created = (label: string) => {
    notify(t('created', { name: label }));
    onClose();
  };
  const submit = form.handleSubmit((body) =>
    create.mutate({ body, key: key() }, { onSuccess: ({ label }) => created(label) }),
  );
  const types = BODY_TYPES.map((type) => ({ id: type, label: t(`terms:bodyType.${type}`) }));
  const footer = (
    <Button variant="primary" type="submit" form="create-body" pending={create.isPending}>
      {t('form.submit')}
    </Button>
  );
  return (
    <Modal kind="drawer" title={t('form.title')} isOpen onClose={onClose} guarded footer={footer}>
      <form id="create-body" className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
        <Refusal error={create.error} />
        <ErrorSummary {...form.summary} />
        <Controller
          control={form.control}
          name="type"
          render={({ field }) => (
            <Select
              {...field}
              label={t('form.type')}
              options={types}
              onChange={(type) => {
                field.onChange(type);
                propose();
              }}
            />
          )}
        />
        <TextField
          label={t('form.label')}
          hint={t('form.labelHint')}
          error={form.faultOf('label')}
          {...form.register('label', { onChange: propose })}
        />
        <TextField
          label={t('form.tag')}
          hint={t('form.tagHint')}
          error={form.faultOf('tag')}
          {...form.register('tag', { onChange: () => setTagEdited(true) })}
        />
        <Controller
          control={form.control}
          name="parentId"
          render={({ field }) => (
            <ParentSelect {...field} value={field.value ?? null} label={t('form.parent')} bodies={bodies} />
          )}
        />
      </form>
    </Modal>
  );
}
