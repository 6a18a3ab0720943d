import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { SavedView } from '@trame/contracts/saved-views';
import { Menu } from '@trame/ui/menu';
import Bookmark from 'lucide-react/icons/bookmark';
import BookmarkPlus from 'lucide-react/icons/bookmark-plus';
import Settings2 from 'lucide-react/icons/settings-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import type { PlanSearch } from '../plan-search.ts';
import { KeptViewsDialog } from './kept-views.dialog.tsx';
import { SaveViewDialog } from './save-view.dialog.tsx';
import { savedViewsOf } from './saved-views.queries.ts';

/** The views that have a name: one press shows what they showed. */
export function SavedViewsMenu({ search }: { search: PlanSearch }) {
  const { t } = useTranslation('planViews');
  const { councilId, slug } = useCouncil();
  const navigate = useNavigate();
  const { data } = useQuery(savedViewsOf(councilId));
  const [open, setOpen] = useState<'save' | 'kept' | null>(null);
  const views = data?.items ?? [];
  const entryOf = ({ id, name, look }: SavedView) => ({
    id,
    label: name,
    onAction: () => void navigate({ to: '/$clsm/plan', params: { clsm: slug }, search: look }),
  });
  const [shared, own] = [views.filter((view) => view.shared), views.filter((view) => !view.shared)];
  const manage = [
    { id: 'save', label: t('saved.save'), icon: BookmarkPlus, onAction: () => setOpen('save') },
    ...(views.length > 0
      ? [{ id: 'kept', label: t('saved.manage'), icon: Settings2, onAction: () => setOpen('kept') }]
      : []),
  ];
  const groups = [
    ...(shared.length > 0 ? [{ label: t('saved.shared'), entries: shared.map(entryOf) }] : []),
    ...(own.length > 0 ? [{ label: t('saved.own'), entries: own.map(entryOf) }] : []),
    { label: t('saved.title'), entries: manage },
  ];
  const close = () => setOpen(null);
  return (
    <>
      <Menu label={t('saved.title')} groups={groups}>
        <Bookmark /> {t('saved.title')}
      </Menu>
      {open === 'save' ? <SaveViewDialog search={search} onClose={close} /> : null}
      {open === 'kept' ? <KeptViewsDialog views={views} onClose={close} /> : null}
    </>
  );
}
