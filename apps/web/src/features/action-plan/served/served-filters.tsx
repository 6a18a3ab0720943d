import type { Plan } from '@trame/contracts/action-plan-answers';
import { FRAMEWORKS } from '@trame/domain/frameworks/framework';
import { serves } from '@trame/domain/frameworks/item-ref';
import { TARGET_PUBLICS } from '@trame/domain/frameworks/target-publics';
import { THEMES } from '@trame/domain/frameworks/themes';
import { FilterSelect } from '@trame/ui/filter-select';
import { useTranslation } from 'react-i18next';
import type { PlanSearch } from '../plan-search.ts';
import { inOrderOf, type ServedName, useServedWords } from './use-served-words.ts';

interface ServedFiltersProps {
  /** The whole plan: no choice answers "nothing". */
  plan: Plan | undefined;
  search: PlanSearch;
  set: (change: Partial<PlanSearch>) => void;
}

/** Filters by framework, theme and public; one that would hide nothing is not offered. */
export function ServedFilters({ plan, search, set }: ServedFiltersProps) {
  const { t } = useTranslation('frameworks');
  const rows = plan?.actions ?? [];
  const words = useServedWords(rows);
  const used = (name: ServedName, asked: string | undefined) => {
    const codes = new Set([...rows.flatMap((row) => row[name]), ...(asked ? [asked] : [])]);
    return inOrderOf(words[name], [...codes]).map((id) => ({ id, label: words[name].say(id) }));
  };
  const items = used('frameworkItems', search.framework?.includes('.') ? search.framework : undefined);
  const refs = items.map(({ id }) => id);
  const whole = FRAMEWORKS.filter((one) => serves(refs, one) || search.framework === one);
  const frameworks = [...whole.map((id) => ({ id, label: t('wholeOf', { framework: t(`short.${id}`) }) })), ...items];
  const themes = used('themes', search.theme);
  const publics = used('publics', search.public);
  return (
    <>
      {frameworks.length > 0 ? (
        <FilterSelect
          label={t('filters.framework')}
          allLabel={t('filters.all')}
          options={frameworks}
          value={search.framework}
          onChange={(framework) => set({ framework })}
        />
      ) : null}
      {themes.length > 0 ? (
        <FilterSelect
          label={t('filters.theme')}
          allLabel={t('filters.all')}
          options={themes}
          value={search.theme}
          onChange={(id) => set({ theme: THEMES.find((one) => one === id) })}
        />
      ) : null}
      {publics.length > 0 ? (
        <FilterSelect
          label={t('filters.public')}
          allLabel={t('filters.all')}
          options={publics}
          value={search.public}
          onChange={(id) => set({ public: TARGET_PUBLICS.find((one) => one === id) })}
        />
      ) : null}
    </>
  );
}
