import { Button } from '@trame/ui/button';
import { TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { useItemForm } from '../agenda/use-item-form.ts';
import { useAddPoint } from './parking.queries.ts';
import styles from './subjects.module.css';

/** Parks a point by its title; the rest is said when it finds its meeting. */
export function AddPointForm({ bodyId }: { bodyId: string }) {
  const { t } = useTranslation('subjects');
  const form = useItemForm();
  const add = useAddPoint(useCouncil().councilId, bodyId);
  const send = form.handleSubmit((point) =>
    add.mutate(point, {
      onSuccess: () => {
        form.reset(undefined, { keepFieldsRef: true }); // without them nothing could take the focus
        form.setFocus('title');
      },
      onError: (refusal) => void form.showFaults(refusal),
    }),
  );
  return (
    <form className={styles['add']} noValidate onSubmit={(event) => void send(event)}>
      <Refusal error={add.error} />
      <div className={styles['addRow']}>
        <TextField
          label={t('parking.field')}
          autoComplete="off"
          error={form.faultOf('title')}
          {...form.register('title')}
        />
        <Button type="submit" pending={add.isPending}>
          {t('parking.add')}
        </Button>
      </div>
    </form>
  );
}
