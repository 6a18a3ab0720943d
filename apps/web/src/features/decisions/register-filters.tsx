import { useQuery } from '@tanstack/react-query';
import { bodiesApi } from '@trame/contracts/bodies';
import { APPLICATIONS, DECISION_KINDS } from '@trame/domain/decisions/decision-kind';
import { FOLLOW_UPS } from '@trame/domain/decisions/follow-up';
import { FilterSelect } from '@trame/ui/filter-select';
import { Filters } from '@trame/ui/filters';
import { SearchField } from '@trame/ui/text-field';
import { Toolbar } from '@trame/ui/toolbar';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { FOLLOW_UP_WORDS } from '../../platform/decisions/follow-ups.ts';
import type { RegisterSearch } from './register-search.ts';

interface RegisterFiltersProps {
  search: RegisterSearch;
  words: string;
  active: number;
  total: number | undefined;
  years: readonly number[];
  onSet: (patch: Partial<RegisterSearch>) => void;
  onWords: (words: string) => void;
  onClear: () => void;
}

export function RegisterFilters({ search, words, active, total, years, ...act }: RegisterFiltersProps) {
  const { t } = useTranslation(['decisions', 'minutes']);
  const { councilId } = useCouncil();
  const bodies = useQuery({
    queryKey: [councilId, 'bodies', 'list'],
    queryFn: ({ signal }) => call(bodiesApi.list, { params: { councilId } }, signal),
  });
  return (
    <div data-print="hide">
      <Toolbar end={total === undefined ? null : <output>{t('count', { count: total })}</output>}>
        <SearchField
          label={t('search')}
          labelHidden
          placeholder={t('search')}
          maxLength={80}
          value={words}
          onChange={(event) => act.onWords(event.target.value)}
        />
        <Filters active={active} onClear={act.onClear}>
          <FilterSelect
            label={t('filters.waits')}
            allLabel={t('filters.all')}
            options={FOLLOW_UPS.map((one) => ({ id: FOLLOW_UP_WORDS[one], label: t(`filters.${one}`) }))}
            value={search.suivi}
            onChange={(suivi) => act.onSet({ suivi: Object.values(FOLLOW_UP_WORDS).find((one) => one === suivi) })}
          />
          <FilterSelect
            label={t('filters.body')}
            allLabel={t('filters.all')}
            options={(bodies.data?.items ?? []).map(({ id, label }) => ({ id, label }))}
            value={search.instance}
            onChange={(instance) => act.onSet({ instance })}
          />
          <FilterSelect
            label={t('filters.year')}
            allLabel={t('filters.all')}
            options={years.map((year) => ({ id: String(year), label: String(year) }))}
            value={search.annee === undefined ? undefined : String(search.annee)}
            onChange={(annee) => act.onSet({ annee: annee === undefined ? undefined : Number(annee) })}
          />
          <FilterSelect
            label={t('filters.application')}
            allLabel={t('filters.all')}
            options={APPLICATIONS.map((id) => ({ id, label: t(`application.${id}`) }))}
            value={search.etat}
            onChange={(etat) => act.onSet({ etat: APPLICATIONS.find((one) => one === etat) })}
          />
          <FilterSelect
            label={t('filters.kind')}
            allLabel={t('filters.all')}
            options={DECISION_KINDS.map((id) => ({ id, label: t(`minutes:kind.${id}`) }))}
            value={search.forme}
            onChange={(forme) => act.onSet({ forme: DECISION_KINDS.find((one) => one === forme) })}
          />
        </Filters>
      </Toolbar>
    </div>
  );
}
