import { planLook } from '@trame/contracts/plan-views';
import { renameViewBody } from '@trame/contracts/saved-views';
import { Button } from '@trame/ui/button';
import { Checkbox } from '@trame/ui/choice';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useContractForm } from '../../../platform/form.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import { useIntent } from '../../../platform/use-intent.ts';
import styles from '../action-plan.module.css';
import type { PlanSearch } from '../plan-search.ts';
import { useSaveView } from './saved-views.queries.ts';

/** What of an address is worth a name: the view and its filters, not what happens to be open beside it. */
const lookOf = ({
  action: _,
  ajouter: __,
  mois: ___,
  etape: ____,
  conseil: _____,
  partage: ______,
  ...look
}: PlanSearch) => planLook.parse(Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)));

/** Gives a name to what the plan shows now. */
export function SaveViewDialog({ search, onClose }: { search: PlanSearch; onClose: () => void }) {
  const { t } = useTranslation('planViews');
  const { can } = useCouncil();
  const { key } = useIntent();
  const save = useSaveView();
  const [shared, share] = useState(false);
  const form = useContractForm(renameViewBody, { defaultValues: { name: '' } });
  const submit = form.handleSubmit(({ name }) =>
    save.mutate({ name, shared, look: lookOf(search), key: key() }, { onSuccess: onClose }),
  );
  const footer = (
    <Button variant="primary" type="submit" form="save-view" pending={save.isPending}>
      {t('saved.submit')}
    </Button>
  );
  return (
    <Modal size="s" title={t('saved.save')} isOpen onClose={onClose} footer={footer}>
      <form id="save-view" className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary {...form.summary} />
        <Refusal error={save.error} />
        <TextField
          label={t('saved.name')}
          hint={t('saved.nameHint')}
          autoFocus
          error={form.faultOf('name')}
          {...form.register('name')}
        />
        {can('plan.manage') ? (
          <Checkbox label={t('saved.share')} checked={shared} onChange={({ target }) => share(target.checked)} />
        ) : null}
      </form>
    </Modal>
  );
}
