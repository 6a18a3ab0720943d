import { useTranslation } from 'react-i18next';
import type { ReferenceKind } from './reference.ts';
import styles from './references.module.css';
import { useCandidates } from './use-candidates.ts';

/** Whom or what a text refers to, by the name of the day. */
export function ReferenceName({ kind, id }: { kind: ReferenceKind; id: string }) {
  const { t } = useTranslation('liveMeetings');
  const known = useCandidates(kind === 'ACTION')[kind].find((one) => one.id === id);
  const unknown = t(kind === 'PERSON' ? 'refer.somebody' : 'refer.something');
  return (
    <span className={styles['reference']}>
      {kind === 'PERSON' ? '@' : ''}
      {known?.label ?? unknown}
    </span>
  );
}
