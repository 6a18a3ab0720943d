import { diagnosisApi } from '@trame/contracts/diagnosis';
import { Menu } from '@trame/ui/menu';
import Download from 'lucide-react/icons/download';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { useSpeech } from '../../platform/words.tsx';
import { type DiagnosisSearch, diagnosisQueryOf } from './diagnosis-search.ts';

/** What the filters show, as a file. */
export function ExportMenu({ search }: { search: DiagnosisSearch }) {
  const { t } = useTranslation('diagnosis');
  const { councilId } = useCouncil();
  const { language } = useSpeech();
  const asked = { params: { councilId }, query: { ...diagnosisQueryOf(search), language } };
  const entries = (['xlsx', 'csv'] as const).map((format) => ({
    id: format,
    label: t(`export.${format}`),
    onAction: () => window.location.assign(hrefOf(diagnosisApi[format], asked)),
  }));
  return (
    <Menu label={t('export.open')} groups={[{ entries }]}>
      <Download /> {t('export.open')}
    </Menu>
  );
}
