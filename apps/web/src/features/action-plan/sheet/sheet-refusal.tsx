import { Banner } from '@trame/ui/banner';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../../platform/api-error.ts';
import { Refusal } from '../../../platform/refusal.tsx';

/** Why the sheet is not there; one that is kept for its group is no fault. */
export function SheetRefusal({ error }: { error: unknown }) {
  const { t } = useTranslation('actionSheet');
  if (codeOf(error) !== 'SHEET_RESERVED') return <Refusal error={error} />;
  return <Banner kind="info">{t('reserved')}</Banner>;
}
