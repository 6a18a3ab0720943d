import { useQuery } from '@tanstack/react-query';
import { PEOPLE_LISTS } from '@trame/contracts/people';
import { maySeeMaskedColleges } from '@trame/domain/access';
import { COLLEGES } from '@trame/domain/bodies/college';
import { FilterSelect } from '@trame/ui/filter-select';
import { Filters } from '@trame/ui/filters';
import { SearchField } from '@trame/ui/text-field';
import { Toolbar } from '@trame/ui/toolbar';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import styles from './people.module.css';
import { bodiesOfCouncil, organizationsOfCouncil } from './people.queries.ts';
import type { PeopleSearch } from './people-search.ts';

interface PeopleFiltersProps {
  search: PeopleSearch;
  words: string;
  active: number;
  total: number | undefined;
  onSet: (patch: Partial<PeopleSearch>) => void;
  onWords: (words: string) => void;
  onClear: () => void;
}

export function PeopleFilters({ search, words, active, total, onSet, onWords, onClear }: PeopleFiltersProps) {
  const { t } = useTranslation(['people', 'terms']);
  const { councilId, can, role } = useCouncil();
  const seesSeats = maySeeMaskedColleges(role);
  const bodies = useQuery(bodiesOfCouncil(councilId)).data?.items ?? [];
  const organizations = useQuery({ ...organizationsOfCouncil(councilId), enabled: seesSeats }).data?.items ?? [];
  // archived sheets are for those who may bring them back
  const lists = PEOPLE_LISTS.filter((list) =>
    list === 'ARCHIVED' ? can('people.manage') : list === 'WITHOUT_MAIL' || seesSeats,
  );
  return (
    <Toolbar end={total === undefined ? null : <output>{t('count', { count: total })}</output>}>
      <SearchField
        className={styles['search']}
        label={t('search')}
        labelHidden
        placeholder={t('search')}
        value={words}
        onChange={(event) => onWords(event.target.value)}
      />
      <Filters active={active} onClear={onClear}>
        {seesSeats ? (
          <>
            <FilterSelect
              label={t('body')}
              allLabel={t('allBodies')}
              options={bodies.map(({ id, label }) => ({ id, label }))}
              value={search.instance}
              onChange={(instance) => onSet({ instance })}
            />
            <FilterSelect
              label={t('organization')}
              allLabel={t('allOrganizations')}
              options={organizations.map(({ id, name }) => ({ id, label: name }))}
              value={search.organisme}
              onChange={(organisme) => onSet({ organisme })}
            />
            <FilterSelect
              label={t('college')}
              allLabel={t('allColleges')}
              options={COLLEGES.map((id) => ({ id, label: t(`terms:college.${id}`) }))}
              value={search.college}
              onChange={(chosen) => onSet({ college: COLLEGES.find((college) => college === chosen) })}
            />
          </>
        ) : null}
        <FilterSelect
          label={t('list')}
          allLabel={t('allPeople')}
          options={lists.map((id) => ({ id, label: t(`lists.${id}`) }))}
          value={search.liste}
          onChange={(liste) => onSet({ liste: PEOPLE_LISTS.find((list) => list === liste) })}
        />
      </Filters>
    </Toolbar>
  );
}
