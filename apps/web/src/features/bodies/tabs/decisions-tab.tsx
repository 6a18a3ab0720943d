import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { register } from '../../../platform/decisions/decisions.queries.ts';
import { RegisterTable } from '../../../platform/decisions/register-table.tsx';
import { HrefLink } from '../../../platform/href-link.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';

/** The numbered register of one body. */
export function DecisionsTab({ bodyId }: { bodyId: string }) {
  const { t } = useTranslation(['bodies', 'decisions']);
  const { councilId, slug } = useCouncil();
  const query = useQuery(register(councilId, { bodyId }));
  return (
    <Loaded query={query} explain={useSayRefusal()} empty={<EmptyState>{t('decisionsTab.none')}</EmptyState>}>
      {({ items }) => (
        <>
          <RegisterTable lines={items} />
          <p>
            <HrefLink href={`/${slug}/decisions?instance=${bodyId}`}>{t('decisions:open')}</HrefLink>
          </p>
        </>
      )}
    </Loaded>
  );
}
