import { useQuery } from '@tanstack/react-query';
import { MEETING_CHIPS } from '@trame/domain/meetings/meeting-chip';
import { FilterSelect } from '@trame/ui/filter-select';
import { Filters } from '@trame/ui/filters';
import { useTranslation } from 'react-i18next';
import { bodiesOf } from '../../../platform/bodies.queries.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useToday } from '../../../platform/use-today.ts';
import type { ListSearch } from '../meetings.search.ts';
import { periodIn, periods, UPCOMING } from './periods.ts';

/** What the list hides; each choice is in the address. */
export function MeetingFilters({ search, onChange }: { search: ListSearch; onChange: (search: ListSearch) => void }) {
  const { t } = useTranslation('meetings');
  const { councilId } = useCouncil();
  const bodies = useQuery(bodiesOf(councilId)).data?.items ?? [];
  const today = useToday();
  const { body, chip, vue, mois, semaine } = search;
  const period = vue ? undefined : periodIn(search, today); // a calendar shows its own
  const spans = periods(today);
  const active = [body, chip, period].filter((value) => value !== undefined).length;
  return (
    <Filters active={active} onClear={() => onChange({ vue, mois, semaine })}>
      <FilterSelect
        label={t('filter.body')}
        allLabel={t('filter.bodyAll')}
        options={bodies.map(({ id, label }) => ({ id, label }))}
        value={body}
        onChange={(id) => onChange({ ...search, body: id })}
      />
      <FilterSelect
        label={t('filter.chip')}
        allLabel={t('filter.chipAll')}
        options={MEETING_CHIPS.map((id) => ({ id, label: t(`chip.${id}`) }))}
        value={chip}
        onChange={(id) => onChange({ ...search, chip: MEETING_CHIPS.find((known) => known === id) })}
      />
      {vue ? null : (
        <FilterSelect
          label={t('filter.period')}
          allLabel={t('filter.periodAll')}
          options={[...spans.keys()].map((id) => ({
            id,
            label: id === UPCOMING ? t('filter.upcoming') : t('filter.year', { year: id }),
          }))}
          value={period}
          onChange={(id) => onChange({ ...search, from: undefined, to: undefined, ...(id ? spans.get(id) : {}) })}
        />
      )}
    </Filters>
  );
}
