import { type ActivityReport, activityReport, settleReportBody } from '@trame/contracts/activity-reports';
import { LIMITS } from '@trame/contracts/limits';
import { REPORT_CHAPTERS, type ReportChapter } from '@trame/domain/reports/report-template';
import { Button } from '@trame/ui/button';
import { Fieldset } from '@trame/ui/fieldset';
import { ReorderList } from '@trame/ui/reorder-list';
import { TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { DrawerForm } from '../../../platform/drawer-form.tsx';
import { useContractForm } from '../../../platform/form.ts';
import shared from '../activity-reports.module.css';
import { useSettleReport } from '../activity-reports.queries.ts';
import { PeriodFields } from '../period-fields.tsx';

interface SettleReportFormProps {
  report: ActivityReport;
  onClose: () => void;
}

/** The title, the period, and which chapters in which order. */
export function SettleReportForm({ report, onClose }: SettleReportFormProps) {
  const { t } = useTranslation('activityReports');
  const { id, title, startsOn, endsOn, version } = report;
  const form = useContractForm(settleReportBody, {
    defaultValues: { title, startsOn, endsOn, chapters: report.chapters.map(({ chapter }) => chapter) },
  });
  const settling = useSettleReport(id);
  const save = (seen = version) =>
    void form.handleSubmit((body) => settling.mutate({ ...body, version: seen }, { onSuccess: onClose }))();
  return (
    <DrawerForm
      title={t('settle.title')}
      submit={t('settle.submit')}
      summary={form.summary}
      saving={settling}
      onSave={save}
      onClose={onClose}
      schema={activityReport}
      compare={(theirs) => [{ label: t('start.name'), mine: form.getValues('title'), theirs: theirs.title }]}
    >
      <TextField
        label={t('start.name')}
        maxLength={LIMITS.text.line}
        error={form.faultOf('title')}
        {...form.register('title')}
      />
      <PeriodFields form={form as never} />
      <Fieldset legend={t('settle.chapters')} error={form.faultOf('chapters')}>
        <Chapters chapters={form.watch('chapters')} onChange={(chapters) => form.setValue('chapters', [...chapters])} />
      </Fieldset>
    </DrawerForm>
  );
}

interface ChaptersProps {
  chapters: readonly ReportChapter[];
  onChange: (chapters: readonly ReportChapter[]) => void;
}

function Chapters({ chapters, onChange }: ChaptersProps) {
  const { t } = useTranslation('activityReports');
  const left = REPORT_CHAPTERS.filter((chapter) => !chapters.includes(chapter));
  const leaveOut = (id: ReportChapter) => ({
    ...{ id: 'leave', label: t('settle.leaveOut'), danger: true, disabled: chapters.length === 1 },
    onAction: () => onChange(chapters.filter((chapter) => chapter !== id)),
  });
  return (
    <>
      <ReorderList
        label={t('settle.chapters')}
        items={chapters.map((id) => ({ id }))}
        nameOf={({ id }) => t(`chapters.${id}`)}
        onReorder={(ids) => onChange(ids as readonly ReportChapter[])}
        menu={({ id }) => [{ label: t('settle.leaveOut'), entries: [leaveOut(id)] }]}
      >
        {({ id }) => <span>{t(`chapters.${id}`)}</span>}
      </ReorderList>
      {left.length > 0 ? (
        <div className={shared['leftOut']}>
          <p className="small muted">{t('settle.leftOut')}</p>
          {left.map((chapter) => (
            <Button key={chapter} size="s" onClick={() => onChange([...chapters, chapter])}>
              {t('settle.add', { chapter: t(`chapters.${chapter}`) })}
            </Button>
          ))}
        </div>
      ) : null}
    </>
  );
}
