import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Plan } from '@trame/contracts/action-plan-answers';
import type { RoadmapItem } from '@trame/contracts/roadmaps';
import { Menu } from '@trame/ui/menu';
import CalendarCog from 'lucide-react/icons/calendar-cog';
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down';
import ListOrdered from 'lucide-react/icons/list-ordered';
import Lock from 'lucide-react/icons/lock';
import LockOpen from 'lucide-react/icons/lock-open';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import type { PlanSearch } from '../plan-search.ts';
import { NewRoadmapDialog } from './new-roadmap.dialog.tsx';
import { RenumberDialog } from './renumber.dialog.tsx';
import styles from './roadmaps.module.css';
import { roadmapsOf, useCloseRoadmap } from './roadmaps.queries.ts';
import { SettleRoadmapDialog } from './settle-roadmap.dialog.tsx';

/** Which roadmap the plan shows, the others, and what is done with them; its name alone where there is nothing to choose. */
export function RoadmapMenu({ search, plan }: { search: PlanSearch; plan: Plan | undefined }) {
  const { t } = useTranslation('planHierarchy');
  const { councilId, slug, can } = useCouncil();
  const navigate = useNavigate();
  const { data } = useQuery(roadmapsOf(councilId));
  const [open, setOpen] = useState<'new' | 'settle' | 'number' | null>(null);
  const closeOrReopen = useCloseRoadmap();
  const roadmap = plan?.roadmap;
  const items = data?.items ?? [];
  const named = [roadmap?.title, roadmap?.adoptedText].filter(Boolean).join(' · ');
  if (!can('plan.manage') && items.length < 2) return named || null;
  const show = (item: RoadmapItem) =>
    void navigate({
      ...{ to: '/$clsm/plan', params: { clsm: slug } },
      search: { vue: search.vue, roadmap: item.isCurrent ? undefined : item.id },
    });
  const entryOf = (item: RoadmapItem) => ({
    ...{ id: item.id, label: item.title, current: item.id === roadmap?.id, onAction: () => show(item) },
    hint: item.closedAt ? t('roadmaps.closed') : item.isCurrent ? t('roadmaps.current') : t('roadmaps.other'),
  });
  const act = roadmap?.closedAt ? 'reopen' : 'close';
  const acts = [
    { id: 'new', label: t('roadmaps.new'), icon: Plus, onAction: () => setOpen('new') },
    ...(roadmap && !roadmap.closedAt
      ? [
          { id: 'settle', label: t('roadmaps.settle'), icon: CalendarCog, onAction: () => setOpen('settle') },
          { id: 'number', label: t('numbers.open'), icon: ListOrdered, onAction: () => setOpen('number') },
        ]
      : []),
    ...(roadmap
      ? [
          {
            ...{ id: act, label: t(`roadmaps.${act}`), icon: roadmap.closedAt ? LockOpen : Lock },
            onAction: () => closeOrReopen({ id: roadmap.id, act }),
          },
        ]
      : []),
  ];
  const groups = [
    ...(items.length > 0 ? [{ label: t('roadmaps.title'), entries: items.map(entryOf) }] : []),
    ...(can('plan.manage') ? [{ label: t('roadmaps.acts'), entries: acts }] : []),
  ];
  const close = () => setOpen(null);
  return (
    <>
      <Menu label={t('roadmaps.title')} groups={groups} className={styles['switch'] ?? ''}>
        <span className="sr">{t('roadmaps.title')} : </span>
        {named || t('roadmaps.none')}
        <ChevronsUpDown aria-hidden />
      </Menu>
      {open === 'new' ? <NewRoadmapDialog plan={plan} onClose={close} /> : null}
      {open === 'number' && roadmap ? <RenumberDialog roadmap={roadmap} onClose={close} /> : null}
      {open === 'settle' && roadmap ? <SettleRoadmapDialog roadmap={roadmap} onClose={close} /> : null}
    </>
  );
}
