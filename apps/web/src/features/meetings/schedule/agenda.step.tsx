import type { BodyNode } from '@trame/contracts/bodies';
import { agendaClock } from '@trame/domain/meetings/agenda-clock';
import { Banner } from '@trame/ui/banner';
import { useTranslation } from 'react-i18next';
import { AgendaTotals } from '../agenda/agenda-totals.tsx';
import { ProposedItems } from './proposed-items.tsx';
import { ReturningField } from './returning-field.tsx';
import { TemplateField } from './template-field.tsx';
import { useReturning } from './use-returning.ts';
import type { ScheduleForm } from './use-schedule-form.ts';

/** The agenda to start from: a template whose items may be changed or left out, then what comes back. */
export function AgendaStep({ form, body }: { form: ScheduleForm; body: BodyNode | undefined }) {
  const { t } = useTranslation('meetings');
  const [local, duration] = form.watch(['starts.local', 'durationMinutes']);
  const [items = [], taken = []] = form.watch(['agenda', 'takenBack']);
  const returning = useReturning(form);
  const all = [...items.map(orNothing), ...returning.filter(({ itemId }) => taken.includes(itemId))];
  return (
    <>
      {body ? <TemplateField form={form} type={body.type} /> : null}
      {items.length === 0 ? <Banner kind="info">{t('schedule.noAgenda')}</Banner> : <ProposedItems form={form} />}
      <ReturningField form={form} />
      {all.length > 0 ? <AgendaTotals clock={agendaClock(local, duration, all)} duration={duration} /> : null}
    </>
  );
}

/** While a duration is being typed it counts for nothing. */
const orNothing = ({ minutes }: { minutes: number }) => ({ minutes: Number.isNaN(minutes) ? 0 : minutes });
