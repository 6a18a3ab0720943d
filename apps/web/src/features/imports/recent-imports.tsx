import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ImportItem } from '@trame/contracts/imports';
import { Chip, type ChipKind } from '@trame/ui/chip';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './imports.module.css';
import { importsList } from './imports.queries.ts';

const KINDS: Record<ImportItem['state'], ChipKind> = { DRAFT: 'mute', ACCEPTED: 'ok', UNDONE: 'info' };

/** Drafts to go on with, and what was imported lately. */
export function RecentImports() {
  const { t } = useTranslation('imports');
  const { councilId } = useCouncil();
  const imports = useQuery(importsList(councilId));
  return (
    <Loaded query={imports} empty={<EmptyState>{t('file.none')}</EmptyState>} explain={useSayRefusal()}>
      {({ items }) => (
        <ul>
          {items.map((item) => (
            <RecentImport key={item.id} item={item} />
          ))}
        </ul>
      )}
    </Loaded>
  );
}

function RecentImport({ item }: { item: ImportItem }) {
  const { t } = useTranslation('imports');
  const fmt = useFmt();
  const { slug } = useCouncil();
  return (
    <li className={styles['recent']}>
      <Link to="/$clsm/import/$importId" params={{ clsm: slug, importId: item.id }}>
        {t('file.of', { name: item.fileName, day: fmt.instant(item.createdAt, 'brief') })}
      </Link>
      <span className="muted">{t(`kind.${item.kind}`)}</span>
      <Chip kind={KINDS[item.state]}>{t(`state.${item.state}`)}</Chip>
    </li>
  );
}
