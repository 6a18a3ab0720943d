import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { CampaignBoard, CampaignEvent } from '@trame/contracts/campaign-answers';
import { Button } from '@trame/ui/button';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { ViewSwitcher } from '@trame/ui/segmented';
import { Toolbar } from '@trame/ui/toolbar';
import CalendarDays from 'lucide-react/icons/calendar-days';
import Columns3 from 'lucide-react/icons/columns-3';
import Plus from 'lucide-react/icons/plus';
import Table from 'lucide-react/icons/table-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../platform/council.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useNarrow } from '../../platform/use-narrow.ts';
import { CampaignCard } from './campaign.card.tsx';
import styles from './campaigns.module.css';
import { boardOf } from './campaigns.queries.ts';
import { activeFilters, boardQueryOf, type CampaignsSearch } from './campaigns-search.ts';
import { EventForm } from './event.form.tsx';
import { EventSheet } from './event-sheet.tsx';
import { EventsBoard } from './events-board.tsx';
import { EventsFilters } from './events-filters.tsx';
import { EventsTable } from './events-table.tsx';

interface CampaignPartProps {
  campaignId: string;
  search: CampaignsSearch;
}

/** One campaign: what is said of it, its figures, its events. */
export function CampaignPart({ campaignId, search }: CampaignPartProps) {
  const { councilId } = useCouncil();
  const query = useQuery(boardOf(councilId, campaignId, boardQueryOf(search)));
  return (
    <Loaded query={query} empty={null} isEmpty={() => false} explain={useSayRefusal()}>
      {(board) => (
        <div className={styles['campaign']}>
          <CampaignCard board={board} />
          <Events board={board} search={search} />
        </div>
      )}
    </Loaded>
  );
}

const VIEWS = [
  { id: 'etapes', icon: Columns3 },
  { id: 'semaines', icon: CalendarDays },
  { id: 'tableau', icon: Table },
] as const satisfies readonly { id: NonNullable<CampaignsSearch['vue']>; icon: typeof Table }[];

/** The events that the filters of the address show, in one of three views. */
function Events({ board, search }: { board: CampaignBoard; search: CampaignsSearch }) {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const [edited, edit] = useState<CampaignEvent | 'NEW' | null>(null);
  const set = (change: Partial<CampaignsSearch>, replace = false) =>
    void navigate({ to: '.', search: { ...search, ...change } as never, replace });
  const clear = () => void navigate({ to: '.', search: { campagne: search.campagne, vue: search.vue } as never });
  const opened = board.items.find(({ id }) => id === search.evenement);
  const show = (event: CampaignEvent) => set({ evenement: event.id });
  return (
    <section aria-labelledby="evenements">
      <h2 id="evenements" className="sr">
        {t('filters.text')}
      </h2>
      <Toolbar end={<Added count={board.total} onAdd={() => edit('NEW')} />}>
        <Views search={search} />
        <EventsFilters board={board} search={search} onSet={set} onClear={clear} />
      </Toolbar>
      {board.items.length === 0 ? (
        <NoEvent filtered={activeFilters(search) > 0} onClear={clear} onAdd={() => edit('NEW')} />
      ) : (
        <Shown board={board} vue={search.vue ?? 'etapes'} onOpen={show} />
      )}
      {opened && !edited ? (
        <EventSheet
          event={opened}
          others={board.items}
          onEdit={() => edit(opened)}
          onClose={() => set({ evenement: undefined })}
        />
      ) : null}
      {edited ? (
        <EventForm campaignId={board.campaign.id} of={edited === 'NEW' ? null : edited} onClose={() => edit(null)} />
      ) : null}
    </section>
  );
}

interface ShownProps {
  board: CampaignBoard;
  vue: NonNullable<CampaignsSearch['vue']>;
  onOpen: (event: CampaignEvent) => void;
}

/** A phone has no room for columns: the same steps, one under the other. */
function Shown({ board, vue, onOpen }: ShownProps) {
  const isNarrow = useNarrow();
  if (vue === 'etapes' && !isNarrow) return <EventsBoard items={board.items} onOpen={onOpen} />;
  const groups = { etapes: 'STATES', semaines: 'WEEKS', tableau: null } as const;
  return <EventsTable rows={board.items} by={groups[vue]} onOpen={onOpen} />;
}

function Views({ search }: { search: CampaignsSearch }) {
  const { t } = useTranslation('campaigns');
  const { slug } = useCouncil();
  const views = VIEWS.map(({ id, icon }) => {
    const { evenement: _, ...kept } = { ...search, vue: id };
    const asked = Object.entries(kept).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return {
      ...{ id, icon, label: t(`views.${id}`) },
      href: `/${slug}/rapports/sism?${String(new URLSearchParams(asked))}`,
    };
  });
  return <ViewSwitcher label={t('views.label')} views={views} current={search.vue ?? 'etapes'} />;
}

function Added({ count, onAdd }: { count: number; onAdd: () => void }) {
  const { t } = useTranslation('campaigns');
  return (
    <div className={styles['acts']}>
      <output>{t('found', { count })}</output>
      <Allowed to="campaigns.manage">
        <Button variant="primary" icon={Plus} onClick={onAdd}>
          {t('add')}
        </Button>
      </Allowed>
    </div>
  );
}

function NoEvent({ filtered, onClear, onAdd }: { filtered: boolean; onClear: () => void; onAdd: () => void }) {
  const { t } = useTranslation('campaigns');
  const { can } = useCouncil();
  if (filtered) {
    return (
      <EmptyState action={<Button onClick={onClear}>{t('empty.clear')}</Button>}>{t('empty.filtered')}</EmptyState>
    );
  }
  if (!can('campaigns.manage')) return <EmptyState>{t('empty.eventsReadOnly')}</EmptyState>;
  return <EmptyState action={<Button onClick={onAdd}>{t('add')}</Button>}>{t('empty.events')}</EmptyState>;
}
