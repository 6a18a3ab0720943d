import { useNavigate } from '@tanstack/react-router';
import { TIME_SCALES, type TimeScale } from '@trame/contracts/plan-views';
import { Segmented } from '@trame/ui/segmented';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import type { PlanSearch } from '../plan-search.ts';

/** How much time a screen holds; kept in the address. */
export function ScaleChoice({ search, scale }: { search: PlanSearch; scale: TimeScale }) {
  const { t } = useTranslation('planViews');
  const { slug } = useCouncil();
  const navigate = useNavigate();
  const choose = (zoom: TimeScale) =>
    void navigate({ to: '/$clsm/plan', params: { clsm: slug }, search: { ...search, zoom }, resetScroll: false });
  const options = TIME_SCALES.map((id) => ({ id, label: t(`scales.${id}`) }));
  return <Segmented label={t('scale')} options={options} value={scale} onChange={choose} />;
}
