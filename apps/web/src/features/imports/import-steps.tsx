import { Stepper } from '@trame/ui/stepper';
import { useTranslation } from 'react-i18next';

const STEPS = ['file', 'columns', 'preview', 'result'] as const;
export type ImportStep = (typeof STEPS)[number];

/** Where one stands between the file and the council. */
export function ImportSteps({ current }: { current: ImportStep }) {
  const { t } = useTranslation('imports');
  return (
    <Stepper label={t('steps.label')} current={current} steps={STEPS.map((id) => ({ id, label: t(`steps.${id}`) }))} />
  );
}
