import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, LinkButton } from '@trame/ui/button';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import Building2 from 'lucide-react/icons/building-2';
import FileUp from 'lucide-react/icons/file-up';
import Plus from 'lucide-react/icons/plus';
import Users from 'lucide-react/icons/users';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../platform/council.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { Balance } from './balance.tsx';
import styles from './people.module.css';
import { directory } from './people.queries.ts';
import { PeopleFilters } from './people-filters.tsx';
import type { PeopleSearch } from './people-search.ts';
import { PeopleTable } from './people-table.tsx';
import { PersonForm } from './person.form.tsx';

export function PeopleView() {
  const { t } = useTranslation(['people', 'imports']);
  const { slug } = useCouncil();
  const search: PeopleSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const adding = search.ajouter === 'oui';
  const setAdding = (open: boolean) =>
    void navigate({
      to: '/$clsm/membres',
      params: { clsm: slug },
      search: { ...search, ajouter: open ? 'oui' : undefined },
    });
  const add = (
    <>
      <LinkButton href={`/${slug}/membres/organismes`} icon={Building2}>
        {t('organizations')}
      </LinkButton>
      <Allowed to="imports.run">
        <LinkButton href={`/${slug}/import`} icon={FileUp}>
          {t('imports:title')}
        </LinkButton>
      </Allowed>
      <Allowed to="people.manage">
        <Button variant="primary" icon={Plus} onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      </Allowed>
    </>
  );
  return (
    <Page title={t('title')} actions={add}>
      <div className={styles['split']}>
        <Directory onAdd={() => setAdding(true)} />
        <Balance />
      </div>
      {adding ? <PersonForm person={null} onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

/** The filters of the address, and how to change them. The words of a search are kept apart, out of the address. */
function useFilters() {
  const search: PeopleSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const set = (patch: Partial<PeopleSearch>) => void navigate({ to: '.', search: { ...search, ...patch } as never });
  const clear = () => {
    setWords('');
    set({ instance: undefined, organisme: undefined, college: undefined, liste: undefined });
  };
  const active = [search.instance, search.organisme, search.college, search.liste, words];
  return { search, set, words, setWords, clear, active: active.filter(Boolean).length };
}

function Directory({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation('people');
  const { councilId } = useCouncil();
  const { search, set, words, setWords, clear, active } = useFilters();
  const wanted = useDeferredValue(words.trim());
  const found = useInfiniteQuery(
    directory(councilId, {
      ...(wanted ? { search: wanted } : {}),
      ...(search.instance ? { bodyId: search.instance } : {}),
      ...(search.organisme ? { organizationId: search.organisme } : {}),
      ...(search.college ? { college: search.college } : {}),
      ...(search.liste ? { list: search.liste } : {}),
      sort: search.tri ?? 'name',
    }),
  );
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const query = { ...found, data: found.data ? { items: rows } : undefined };
  return (
    <section aria-label={t('caption')}>
      <PeopleFilters
        search={search}
        words={words}
        active={active}
        total={found.data?.pages[0]?.total}
        onSet={set}
        onWords={setWords}
        onClear={clear}
      />
      <Loaded
        query={query}
        explain={useSayRefusal()}
        empty={<Nobody filtered={active > 0} onClear={clear} onAdd={onAdd} />}
      >
        {({ items }) => <PeopleTable rows={items} sort={search.tri} onSort={(tri) => set({ tri })} />}
      </Loaded>
      {found.hasNextPage ? (
        <p className={styles['more']}>
          <Button pending={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t('more')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

function Nobody({ filtered, onClear, onAdd }: { filtered: boolean; onClear: () => void; onAdd: () => void }) {
  const { t } = useTranslation('people');
  const manages = useCouncil().can('people.manage');
  if (filtered)
    return <EmptyState action={<Button onClick={onClear}>{t('clear')}</Button>}>{t('noneFound')}</EmptyState>;
  const add = (
    <Button variant="primary" icon={Plus} onClick={onAdd}>
      {t('add')}
    </Button>
  );
  return (
    <EmptyState icon={Users} action={manages ? add : null}>
      {manages ? t('none') : t('noneYet')}
    </EmptyState>
  );
}
