import type { EventBody } from '@trame/contracts/campaign-events';
import { LIMITS } from '@trame/contracts/limits';
import { Button } from '@trame/ui/button';
import { Fieldset } from '@trame/ui/fieldset';
import { IconButton } from '@trame/ui/icon-button';
import { TextField } from '@trame/ui/text-field';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { useTranslation } from 'react-i18next';
import type { ContractForm } from '../../platform/form.ts';
import { nullWhenEmpty } from '../../platform/null-when-empty.ts';
import styles from './campaigns.module.css';
import { NO_SLOT } from './event-body.ts';

interface SlotsFieldsProps {
  form: ContractForm<EventBody, EventBody>;
}

/** Dates and hours, one line each; what is left blank is not sent. */
export function SlotsFields({ form }: SlotsFieldsProps) {
  const { t } = useTranslation('campaigns');
  const slots = form.watch('slots');
  const set = (next: EventBody['slots']) => form.setValue('slots', next, { shouldDirty: true });
  return (
    <Fieldset legend={t('event.dates')} optional>
      {slots.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place, and its inputs are registered by it
        <fieldset key={at} className={styles['slot']}>
          <legend className="sr">{t('event.date', { number: at + 1 })}</legend>
          <SlotFields form={form} at={at} />
          <IconButton
            icon={Trash2}
            label={t('event.removeDate', { number: at + 1 })}
            onClick={() => set(form.getValues('slots').filter((__, place) => place !== at))}
          />
        </fieldset>
      ))}
      {slots.length < LIMITS.campaigns.slots ? (
        <Button size="s" icon={Plus} onClick={() => set([...form.getValues('slots'), NO_SLOT])}>
          {t('event.addDate')}
        </Button>
      ) : null}
    </Fieldset>
  );
}

function SlotFields({ form, at }: SlotsFieldsProps & { at: number }) {
  const { t } = useTranslation('campaigns');
  return (
    <div className={styles['times']}>
      <TextField
        label={t('event.day')}
        type="date"
        error={form.faultOf(`slots.${at}.day`)}
        {...form.register(`slots.${at}.day`)}
      />
      {(['until', 'from', 'to'] as const).map((part) => (
        <TextField
          key={part}
          label={t(`event.${part}`)}
          type={part === 'until' ? 'date' : 'time'}
          optional
          error={form.faultOf(`slots.${at}.${part}`)}
          {...form.register(`slots.${at}.${part}`, nullWhenEmpty)}
        />
      ))}
    </div>
  );
}
