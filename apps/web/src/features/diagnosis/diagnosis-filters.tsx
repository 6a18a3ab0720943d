import { useQuery } from '@tanstack/react-query';
import { FINDING_KINDS } from '@trame/domain/diagnosis/finding';
import { TARGET_PUBLICS } from '@trame/domain/frameworks/target-publics';
import { THEMES } from '@trame/domain/frameworks/themes';
import { FilterSelect } from '@trame/ui/filter-select';
import { Filters } from '@trame/ui/filters';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { coverageOf } from '../../platform/diagnosis/coverage.queries.ts';
import { SettledSearch } from '../../platform/settled-search.tsx';
import { useTerritoryUnits } from '../../platform/territory-units.ts';
import { activeFilters, type DiagnosisSearch } from './diagnosis-search.ts';

interface DiagnosisFiltersProps {
  search: DiagnosisSearch;
  /** `replace`: Back undoes a filter, not the letters of a search. */
  onSet: (change: Partial<DiagnosisSearch>, replace?: boolean) => void;
  onClear: () => void;
}

/** The filters of the list; each is a search param, so that a copied address shows the same lines. */
export function DiagnosisFilters({ search, onSet, onClear }: DiagnosisFiltersProps) {
  const { t } = useTranslation(['diagnosis', 'frameworks']);
  const units = useTerritoryUnits();
  const all = t('filters.all');
  return (
    <Filters active={activeFilters(search)} onClear={onClear}>
      <FilterSelect
        label={t('filters.kind')}
        allLabel={t('filters.kindAll')}
        options={FINDING_KINDS.map((id) => ({ id, label: t(`groups.${id}`) }))}
        value={search.nature}
        onChange={(id) => onSet({ nature: FINDING_KINDS.find((one) => one === id) })}
      />
      <FilterSelect
        label={t('filters.theme')}
        allLabel={all}
        options={THEMES.map((id) => ({ id, label: t(`frameworks:theme.${id}`) }))}
        value={search.theme}
        onChange={(id) => onSet({ theme: THEMES.find((one) => one === id) })}
      />
      <FilterSelect
        label={t('filters.public')}
        allLabel={all}
        options={TARGET_PUBLICS.map((id) => ({ id, label: t(`frameworks:public.${id}`) }))}
        value={search.public}
        onChange={(id) => onSet({ public: TARGET_PUBLICS.find((one) => one === id) })}
      />
      {units.length > 0 ? (
        <FilterSelect
          label={t('filters.unit')}
          allLabel={all}
          options={units.map(({ id, name }) => ({ id, label: name }))}
          value={search.lieu}
          onChange={(lieu) => onSet({ lieu })}
        />
      ) : null}
      <FilterSelect
        label={t('filters.only')}
        allLabel={t('filters.onlyAll')}
        options={ONLY.map((id) => ({ id, label: t(`filters.${id}`) }))}
        value={search.seulement}
        onChange={(id) => onSet({ seulement: ONLY.find((one) => one === id) })}
      />
      {search.objectif ? <ObjectiveFilter id={search.objectif} onSet={onSet} /> : null}
      <SettledSearch
        label={t('filters.text')}
        value={search.texte ?? ''}
        onSearch={(texte) => onSet({ texte: texte || undefined }, true)}
      />
    </Filters>
  );
}

const ONLY = ['ALONE', 'REMOVED'] as const;

/** Chosen from the plan, so that it shows only while it filters. */
function ObjectiveFilter({ id, onSet }: { id: string; onSet: DiagnosisFiltersProps['onSet'] }) {
  const { t } = useTranslation('diagnosis');
  const { councilId } = useCouncil();
  const found = useQuery(coverageOf(councilId)).data?.objectives.find((objective) => objective.id === id);
  const label = [found?.number, found?.title].filter(Boolean).join(' ');
  return (
    <FilterSelect
      label={t('filters.objective')}
      allLabel={t('filters.all')}
      options={[{ id, label }]}
      value={id}
      onChange={(objectif) => onSet({ objectif })}
    />
  );
}
