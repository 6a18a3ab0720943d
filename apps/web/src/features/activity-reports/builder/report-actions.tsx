import { useNavigate } from '@tanstack/react-router';
import { activityReportFilesApi } from '@trame/contracts/activity-report-files';
import type { ActivityReport } from '@trame/contracts/activity-reports';
import { Menu } from '@trame/ui/menu';
import { ConfirmDialog } from '@trame/ui/modal';
import Download from 'lucide-react/icons/download';
import EyeOff from 'lucide-react/icons/eye-off';
import Globe from 'lucide-react/icons/globe';
import ListOrdered from 'lucide-react/icons/list-ordered';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../../platform/call.ts';
import { Allowed, useCouncil } from '../../../platform/council.tsx';
import { useSpeech } from '../../../platform/words.tsx';
import { usePublication, useRemoveReport } from '../activity-reports.queries.ts';
import { SettleReportForm } from './settle-report.form.tsx';

/** What is done with the report as a whole. */
export function ReportActions({ report }: { report: ActivityReport }) {
  return (
    <>
      <Allowed to="reports.write">
        <MoreMenu report={report} />
      </Allowed>
      <ProduceMenu reportId={report.id} />
    </>
  );
}

const FORMATS = ['pdf', 'docx', 'pptx', 'xlsx'] as const;

/** The report as a file, as it stands now. */
function ProduceMenu({ reportId }: { reportId: string }) {
  const { t } = useTranslation('activityReports');
  const { councilId } = useCouncil();
  const { language } = useSpeech();
  const asked = { params: { councilId, reportId }, query: { language } };
  const entries = FORMATS.map((format) => ({
    ...{ id: format, label: t(`produce.${format}`) },
    onAction: () => window.location.assign(hrefOf(activityReportFilesApi[format], asked)),
  }));
  return (
    <Menu label={t('produce.open')} variant="primary" groups={[{ entries }]}>
      <Download /> {t('produce.open')}
    </Menu>
  );
}

function MoreMenu({ report }: { report: ActivityReport }) {
  const { t } = useTranslation('activityReports');
  const [open, setOpen] = useState<'settle' | 'remove' | null>(null);
  const close = () => setOpen(null);
  const settle = { id: 'settle', label: t('settle.open'), icon: ListOrdered, onAction: () => setOpen('settle') };
  const remove = {
    id: 'remove',
    label: t('remove.open'),
    icon: Trash2,
    danger: true,
    onAction: () => setOpen('remove'),
  };
  const { publish, withdraw } = usePublication();
  const isPublic = report.publishedAt !== null;
  const pages = [
    {
      ...{ id: 'publish', icon: Globe, label: t(isPublic ? 'publication.again' : 'publication.publish') },
      onAction: () => publish(report),
    },
    ...(isPublic
      ? [{ id: 'withdraw', icon: EyeOff, label: t('publication.withdraw'), onAction: () => withdraw(report) }]
      : []),
  ];
  return (
    <>
      <Menu label={t('more')} groups={[{ entries: [settle, ...pages, remove] }]} />
      {open === 'settle' ? <SettleReportForm report={report} onClose={close} /> : null}
      {open === 'remove' ? <RemoveReport report={report} onClose={close} /> : null}
    </>
  );
}

function RemoveReport({ report, onClose }: { report: ActivityReport; onClose: () => void }) {
  const { t } = useTranslation('activityReports');
  const { slug } = useCouncil();
  const navigate = useNavigate();
  const { mutate, isPending } = useRemoveReport();
  const leave = () => void navigate({ to: '/$clsm/rapports/activite', params: { clsm: slug } });
  return (
    <ConfirmDialog
      title={t('remove.title')}
      confirmLabel={t('remove.open')}
      isOpen
      pending={isPending}
      onConfirm={() => mutate(report, { onSuccess: leave, onError: onClose })}
      onClose={onClose}
    >
      <p>{t('remove.text', { title: report.title })}</p>
    </ConfirmDialog>
  );
}
