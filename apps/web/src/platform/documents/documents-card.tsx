import { useQuery } from '@tanstack/react-query';
import { Card } from '@trame/ui/card';
import { Counter } from '@trame/ui/chip';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import styles from './documents.module.css';
import { type DocumentsOwner, documentsOf } from './documents.queries.ts';
import { Documents } from './documents.tsx';

/** The same under a tab, which names it already. */
export function DocumentsSheet({ owner }: { owner: DocumentsOwner }) {
  return (
    <Card padding="none" className={styles['alone']}>
      <Documents owner={owner} />
    </Card>
  );
}

/** The documents of one thing, as a card of its page. */
export function DocumentsCard({ owner }: { owner: DocumentsOwner }) {
  const { t } = useTranslation('files');
  const { councilId } = useCouncil();
  const items = useQuery(documentsOf(councilId, owner)).data?.items ?? [];
  const count = items.filter(({ ownerKind }) => ownerKind === owner.kind).length;
  const counter = count > 0 ? <Counter value={count} label={t('count', { count })} /> : null;
  return (
    <Card title={t('title')} padding="none" aside={counter}>
      <Documents owner={owner} />
    </Card>
  );
}
