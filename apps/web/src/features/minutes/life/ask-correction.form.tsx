import { useQuery } from '@tanstack/react-query';
import { askCorrectionBody } from '@trame/contracts/corrections';
import type { MinutesLife } from '@trame/contracts/minutes-life';
import { Button } from '@trame/ui/button';
import { Details } from '@trame/ui/details';
import { Select } from '@trame/ui/select';
import { TextAreaField } from '@trame/ui/text-field';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../../platform/form.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { type MinutesPath, minutesOf } from '../minutes.queries.ts';
import styles from './life.module.css';
import { useAskCorrection } from './life.queries.ts';

/** Asking for something to be written otherwise, until the day that is said. */
export function AskCorrectionForm({ life, path }: { life: MinutesLife; path: MinutesPath }) {
  const { t } = useTranslation('minutesLife');
  const fmt = useFmt();
  const { data: minutes } = useQuery(minutesOf(path));
  const form = useContractForm(askCorrectionBody, { defaultValues: { itemId: null, text: '' } });
  const ask = useAskCorrection(path);
  const send = form.handleSubmit((body) => ask.mutate(body, { onSuccess: () => form.reset() }));
  const items = (minutes?.items ?? []).filter(({ hidden }) => !hidden);
  const day = life.correctionsUntil ? fmt.day(life.correctionsUntil, 'long') : '';
  return (
    <Details summary={t('corrections.ask')}>
      <form className={styles['form']} noValidate onSubmit={(event) => void send(event)}>
        <Refusal error={ask.error} />
        <p className={styles['quiet']}>{t('corrections.until', { day })}</p>
        <Controller
          control={form.control}
          name="itemId"
          render={({ field }) => (
            <Select
              label={t('corrections.item')}
              options={[
                { id: '', label: t('corrections.whole') },
                ...items.map(({ id, title }) => ({ id, label: title })),
              ]}
              value={field.value ?? ''}
              onChange={(id) => field.onChange(id === '' ? null : id)}
            />
          )}
        />
        <TextAreaField label={t('corrections.text')} rows={3} error={form.faultOf('text')} {...form.register('text')} />
        <Button type="submit" pending={ask.isPending}>
          {t('corrections.submit')}
        </Button>
      </form>
    </Details>
  );
}
