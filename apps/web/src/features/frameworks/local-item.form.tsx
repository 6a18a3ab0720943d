import { type LocalItem, localItem, localItemBody } from '@trame/contracts/frameworks';
import type { LocalFramework } from '@trame/domain/frameworks/framework';
import { Button } from '@trame/ui/button';
import { Checkbox } from '@trame/ui/choice';
import { ErrorSummary } from '@trame/ui/error-summary';
import { TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../platform/api-error.ts';
import { Conflict } from '../../platform/conflict.tsx';
import { useContractForm } from '../../platform/form.ts';
import { newId } from '../../platform/new-id.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../platform/send-on-ctrl-enter.ts';
import styles from './frameworks.module.css';
import { usePutLocalItem, useRemoveLocalItem } from './frameworks.queries.ts';

interface LocalItemFormProps {
  framework: LocalFramework;
  /** The axis to change; `null` adds one, and then another. */
  item: LocalItem | null;
  onAdded?: (() => void) | undefined;
  onClose: () => void;
}

/** One axis of a local contract. One that serves is archived; one that does not may be removed. */
export function LocalItemForm({ framework, item, onAdded, onClose }: LocalItemFormProps) {
  const { t } = useTranslation('frameworks');
  const { t: common } = useTranslation('common');
  const [id] = useState(() => item?.id ?? newId());
  // the list may be read again behind the form: what is typed answers what was read when it opened
  const [seen] = useState(item?.version ?? 0);
  const put = usePutLocalItem();
  const removing = useRemoveLocalItem();
  const { number = null, label = '', archived = false } = item ?? {};
  const form = useContractForm(localItemBody, { defaultValues: { framework, number, label, archived } });
  const save = (version = seen) =>
    void form.handleSubmit((body) =>
      put.mutate(
        { id, version, body },
        { onSuccess: () => (item ? onClose() : onAdded?.()), onError: form.showFaults },
      ),
    )();
  const said = (value: string | null, name: string) => [value, name].filter(Boolean).join(' ');
  return (
    <form
      ref={sendOnCtrlEnter}
      className={styles['form']}
      aria-label={t(item ? 'page.change' : 'page.add')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ErrorSummary {...form.summary} />
      {codeOf(put.error) === 'VERSION_STALE' ? null : <Refusal error={put.error ?? removing.error} />}
      <div className={styles['fields']}>
        <TextField
          label={t('page.number')}
          optional
          error={form.faultOf('number')}
          {...form.register('number', { setValueAs: (value: string | null) => value?.trim() || null })}
        />
        <TextField label={t('page.label')} autoFocus error={form.faultOf('label')} {...form.register('label')} />
      </div>
      {item ? (
        <Checkbox label={t('page.archived')} hint={t('page.archivedHint')} {...form.register('archived')} />
      ) : null}
      <div className={styles['buttons']}>
        <Button type="submit" size="s" variant="primary" pending={put.isPending}>
          {common('save')}
        </Button>
        <Button size="s" variant="quiet" onClick={onClose}>
          {item ? common('cancel') : t('page.done')}
        </Button>
        {item && item.uses === 0 ? (
          <Button size="s" variant="danger" onClick={() => removing.mutate(item, { onSuccess: onClose })}>
            {t('page.remove')}
          </Button>
        ) : null}
      </div>
      <Conflict
        error={put.error}
        schema={localItem}
        compare={(stored) => [
          {
            label: t('page.label'),
            mine: said(form.getValues('number'), form.getValues('label')),
            theirs: said(stored.number, stored.label),
          },
        ]}
        pending={put.isPending}
        onKeepMine={(stored) => save(stored.version)}
        onTakeTheirs={onClose}
        onClose={put.reset}
      />
    </form>
  );
}
