import { type BodyNode, createBodyBody } from '@trame/contracts/bodies';
import { BODY_TYPES, USUAL_TAG } from '@trame/domain/bodies/body-type';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { notify } from '@trame/ui/toaster';
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

/** A body under the name its council gives it. */
export function CreateBodyForm({ bodies, parent, onClose }: CreateBodyFormProps) {
  const { t } = useTranslation(['bodies', 'terms']);
  const { key } = useIntent();
  const create = useCreateBody();
  const form = useContractForm(createBodyBody, {
    defaultValues: { type: 'WORKING_GROUP', label: '', tag: USUAL_TAG.WORKING_GROUP, parentId: parent?.id ?? null },
  });
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
                form.setValue('tag', USUAL_TAG[type as keyof typeof USUAL_TAG]);
              }}
            />
          )}
        />
        <TextField
          label={t('form.label')}
          hint={t('form.labelHint')}
          error={form.faultOf('label')}
          {...form.register('label')}
        />
        <TextField
          label={t('form.tag')}
          hint={t('form.tagHint')}
          error={form.faultOf('tag')}
          {...form.register('tag')}
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
