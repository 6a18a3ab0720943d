import { useNavigate } from '@tanstack/react-router';
import { startReportBody } from '@trame/contracts/activity-reports';
import { LIMITS } from '@trame/contracts/limits';
import { REPORT_TEMPLATES } from '@trame/domain/reports/report-template';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { RadioGroup } from '@trame/ui/fieldset';
import { Modal } from '@trame/ui/modal';
import { TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useContractForm } from '../../platform/form.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../platform/send-on-ctrl-enter.ts';
import { useToday } from '../../platform/use-today.ts';
import styles from './activity-reports.module.css';
import { useStartReport } from './activity-reports.queries.ts';
import { PeriodFields } from './period-fields.tsx';

/** For whom, and about which days: the rest is filled from what is noted already. */
export function StartReportForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('activityReports');
  const { slug } = useCouncil();
  const navigate = useNavigate();
  const year = useToday().slice(0, 4);
  const form = useContractForm(startReportBody, {
    defaultValues: {
      ...{ title: t('start.named', { year }), template: 'ARS' },
      ...{ startsOn: `${year}-01-01`, endsOn: `${year}-12-31` },
    },
  });
  const { mutate, error, isPending } = useStartReport();
  const open = (rapport: string) =>
    void navigate({ to: '/$clsm/rapports/activite/$rapport', params: { clsm: slug, rapport } });
  const submit = form.handleSubmit((body) => mutate(body, { onSuccess: ({ id }) => open(id) }));
  const footer = (
    <Button variant="primary" type="submit" form="report" pending={isPending}>
      {t('start.submit')}
    </Button>
  );
  return (
    <Modal kind="drawer" title={t('start.title')} isOpen onClose={onClose} guarded footer={footer}>
      <form
        id="report"
        ref={sendOnCtrlEnter}
        className={styles['form']}
        noValidate
        onSubmit={(event) => void submit(event)}
      >
        <ErrorSummary {...form.summary} />
        <Refusal error={error} />
        <TextField
          label={t('start.name')}
          autoFocus
          maxLength={LIMITS.text.line}
          error={form.faultOf('title')}
          {...form.register('title')}
        />
        <RadioGroup
          legend={t('start.template')}
          options={REPORT_TEMPLATES.map((value) => ({
            ...{ value, label: t(`templates.${value}`), hint: t(`templateHints.${value}`) },
          }))}
          {...form.register('template')}
        />
        <PeriodFields form={form as never} />
      </form>
    </Modal>
  );
}
