import type { CampaignBoard } from '@trame/contracts/campaign-answers';
import { EVENT_STATES } from '@trame/domain/campaigns/event-state';
import { FilterSelect } from '@trame/ui/filter-select';
import { Filters } from '@trame/ui/filters';
import { useTranslation } from 'react-i18next';
import { SettledSearch } from '../../platform/settled-search.tsx';
import { useFmt } from '../../platform/words.tsx';
import { activeFilters, type CampaignsSearch } from './campaigns-search.ts';

interface EventsFiltersProps {
  board: CampaignBoard;
  search: CampaignsSearch;
  /** `replace`: Back undoes a filter, not the letters of a search. */
  onSet: (change: Partial<CampaignsSearch>, replace?: boolean) => void;
  onClear: () => void;
}

/** The filters of the events; each is a search param, so that a copied address shows the same ones. */
export function EventsFilters({ board, search, onSet, onClear }: EventsFiltersProps) {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  const all = t('filters.all');
  return (
    <Filters active={activeFilters(search)} onClear={onClear}>
      <FilterSelect
        label={t('filters.state')}
        allLabel={all}
        options={EVENT_STATES.map((id) => ({ id, label: t(`states.${id}`) }))}
        value={search.etape}
        onChange={(id) => onSet({ etape: EVENT_STATES.find((one) => one === id) })}
      />
      <FilterSelect
        label={t('filters.week')}
        allLabel={all}
        options={board.weeks.map((id) => ({ id, label: fmt.day(id, 'brief') }))}
        value={search.semaine}
        onChange={(semaine) => onSet({ semaine })}
      />
      <FilterSelect
        label={t('filters.municipality')}
        allLabel={all}
        options={board.municipalities.map((id) => ({ id, label: id }))}
        value={search.commune}
        onChange={(commune) => onSet({ commune })}
      />
      <SettledSearch
        label={t('filters.text')}
        value={search.texte ?? ''}
        onSearch={(texte) => onSet({ texte: texte || undefined }, true)}
      />
    </Filters>
  );
}
