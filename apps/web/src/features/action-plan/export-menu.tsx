import { planExportApi } from '@trame/contracts/plan-export';
import { Menu } from '@trame/ui/menu';
import Download from 'lucide-react/icons/download';
import Printer from 'lucide-react/icons/printer';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { useSpeech } from '../../platform/words.tsx';
import { type PlanSearch, planQueryOf } from './plan-search.ts';

/** What the filters show, on paper or as a file. */
export function ExportMenu({ search }: { search: PlanSearch }) {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const { language } = useSpeech();
  const asked = { params: { councilId }, query: { ...planQueryOf(search), language } };
  const entries = (['pdf', 'pptx', 'xlsx', 'csv'] as const).map((format) => ({
    id: format,
    label: t(`export.${format}`),
    onAction: () => window.location.assign(hrefOf(planExportApi[format], asked)),
  }));
  // the menu is closed first, or it would be on the paper
  const print = {
    id: 'print',
    label: t('export.print'),
    icon: Printer,
    onAction: () => void setTimeout(() => window.print()),
  };
  return (
    <Menu label={t('export.open')} groups={[{ entries: [print] }, { entries }]}>
      <Download /> {t('export.open')}
    </Menu>
  );
}
