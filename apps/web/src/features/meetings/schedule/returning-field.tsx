import { Checkbox } from '@trame/ui/choice';
import { Fieldset } from '@trame/ui/fieldset';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import { ReasonChips } from '../subjects/reason-chips.tsx';
import subjectStyles from '../subjects/subjects.module.css';
import { useReturning } from './use-returning.ts';
import type { ScheduleForm } from './use-schedule-form.ts';

/** What earlier meetings of the body left for this one, ticked; nothing when they left nothing. */
export function ReturningField({ form }: { form: ScheduleForm }) {
  const { t } = useTranslation('subjects');
  const fmt = useFmt();
  const taken = form.watch('takenBack') ?? [];
  const items = useReturning(form);
  if (items.length === 0) return null;
  const tick = (itemId: string, isTicked: boolean) =>
    form.setValue('takenBack', isTicked ? [...taken, itemId] : taken.filter((id) => id !== itemId));
  return (
    <Fieldset legend={t('schedule.legend')} hint={t('schedule.hint')}>
      {items.map(({ itemId, title, meeting, reasons }) => (
        <Checkbox
          key={itemId}
          label={title}
          hint={
            <span className={subjectStyles['about']}>
              <ReasonChips reasons={reasons} />
              {t('returning.from', { meeting: meeting.title, day: fmt.day(meeting.heldOn, 'long') })}
            </span>
          }
          checked={taken.includes(itemId)}
          onChange={({ target }) => tick(itemId, target.checked)}
        />
      ))}
    </Fieldset>
  );
}
