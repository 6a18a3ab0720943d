import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from '@trame/ui/button';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import Gavel from 'lucide-react/icons/gavel';
import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { register } from '../../platform/decisions/decisions.queries.ts';
import { RegisterTable } from '../../platform/decisions/register-table.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useSettled } from '../../platform/use-settled.ts';
import { RegisterFilters } from './register-filters.tsx';
import { type RegisterSearch, toQuery } from './register-search.ts';

/** The register of every body, newest first. */
export function DecisionsView() {
  const { t } = useTranslation('decisions');
  const { councilId, role } = useCouncil();
  const search: RegisterSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const query = useQuery(register(councilId, toQuery(search, useSettled(words.trim()))));
  const set = (patch: Partial<RegisterSearch>) => void navigate({ to: '.', search: { ...search, ...patch } as never });
  const clear = () => {
    setWords('');
    void navigate({ to: '.', search: {} as never });
  };
  const active = [...Object.values(search), words].filter(Boolean).length;
  const { total = 0, items = [], years = [] } = query.data ?? {};
  return (
    <Page
      title={t('title')}
      lead={t(role === 'LEAD' ? 'ofGroups' : 'lead')}
      actions={
        <Button icon={Printer} onClick={() => print()}>
          {t('print')}
        </Button>
      }
    >
      <RegisterFilters
        search={search}
        words={words}
        active={active}
        total={query.data?.total}
        years={years}
        onSet={set}
        onWords={setWords}
        onClear={clear}
      />
      <Loaded query={query} explain={useSayRefusal()} empty={<Nothing filtered={active > 0} onClear={clear} />}>
        {(found) => <RegisterTable lines={found.items} />}
      </Loaded>
      {total > items.length ? <p className="small muted">{t('cut', { shown: items.length, total })}</p> : null}
    </Page>
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation('decisions');
  if (!filtered) return <EmptyState icon={Gavel}>{t('none')}</EmptyState>;
  return (
    <EmptyState icon={Gavel} action={<Button onClick={onClear}>{t('clear')}</Button>}>
      {t('noneFound')}
    </EmptyState>
  );
}
