import { useInfiniteQuery } from '@tanstack/react-query';
import type { Organization } from '@trame/contracts/organizations';
import { Button } from '@trame/ui/button';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { SearchField } from '@trame/ui/text-field';
import { Toolbar } from '@trame/ui/toolbar';
import Building2 from 'lucide-react/icons/building-2';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { HrefLink } from '../../platform/href-link.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { OrganizationForm } from './organization.form.tsx';
import { organizationsFound } from './organizations.queries.ts';
import { OrganizationsTable } from './organizations-table.tsx';

/** The organisations people belong to: found by any of their names, renamed, removed when nothing cites them. */
export function OrganizationsView() {
  const { t } = useTranslation('organizations');
  const { slug } = useCouncil();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      eyebrow={<HrefLink href={`/${slug}/membres`}>{t('backToPeople')}</HrefLink>}
    >
      <Organizations />
    </Page>
  );
}

function Organizations() {
  const { t } = useTranslation('organizations');
  const { councilId } = useCouncil();
  const [words, setWords] = useState('');
  const [edited, setEdited] = useState<Organization | null>(null);
  const found = useInfiniteQuery(organizationsFound(councilId, useDeferredValue(words.trim())));
  const total = found.data?.pages[0]?.total;
  const items = found.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <Toolbar end={total === undefined ? null : <output>{t('count', { count: total })}</output>}>
        <SearchField
          label={t('search')}
          labelHidden
          placeholder={t('search')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Toolbar>
      <Loaded
        query={{ ...found, data: items }}
        explain={useSayRefusal()}
        empty={<Nothing searched={words !== ''} onClear={() => setWords('')} />}
      >
        {(rows) => <OrganizationsTable rows={rows} onEdit={setEdited} />}
      </Loaded>
      {found.hasNextPage ? (
        <Button pending={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
      {edited ? <OrganizationForm organization={edited} onClose={() => setEdited(null)} /> : null}
    </>
  );
}

function Nothing({ searched, onClear }: { searched: boolean; onClear: () => void }) {
  const { t } = useTranslation('organizations');
  if (!searched) return <EmptyState icon={Building2}>{t('none')}</EmptyState>;
  return <EmptyState action={<Button onClick={onClear}>{t('clear')}</Button>}>{t('noneFound')}</EmptyState>;
}
