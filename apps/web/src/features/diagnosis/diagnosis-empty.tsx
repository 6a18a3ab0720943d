import { Button } from '@trame/ui/button';
import { EmptyState } from '@trame/ui/empty-state';
import MapPinned from 'lucide-react/icons/map-pinned';
import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';

interface DiagnosisEmptyProps {
  filtered: boolean;
  onClear: () => void;
  onAdd: () => void;
}

/** Nothing matches: clear the filters. Nothing at all: one example, and the first need. */
export function DiagnosisEmpty({ filtered, onClear, onAdd }: DiagnosisEmptyProps) {
  const { t } = useTranslation('diagnosis');
  const { can } = useCouncil();
  if (filtered) {
    return (
      <EmptyState action={<Button onClick={onClear}>{t('empty.clear')}</Button>}>{t('empty.filtered')}</EmptyState>
    );
  }
  if (!can('diagnosis.manage')) return <EmptyState icon={MapPinned}>{t('empty.readOnly')}</EmptyState>;
  const first = (
    <Button variant="primary" icon={Plus} onClick={onAdd}>
      {t('addNeed')}
    </Button>
  );
  return (
    <EmptyState icon={MapPinned} action={first}>
      {t('empty.none')}
    </EmptyState>
  );
}
