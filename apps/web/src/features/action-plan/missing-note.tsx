import { useSearch } from '@tanstack/react-router';
import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { useFixedT } from '../../platform/words.tsx';
import styles from './action-plan.module.css';

/** "pilote, indicateur": what an action lacks, in words. */
export function useMissingWords(): (missing: ActionRow['missing']) => string {
  const t = useFixedT('actionPlan');
  return (missing) => missing.map((need) => t(`missing.${need}`)).join(', ');
}

/** Under the title of an action, what it lacks, where the plan is filtered by that. */
export function MissingNote({ row: { missing } }: { row: ActionRow }) {
  const t = useFixedT('actionPlan');
  const words = useMissingWords();
  const only = useSearch({ strict: false, select: (search) => search.only });
  if (only !== 'INCOMPLETE' || missing.length === 0) return null;
  return <span className={styles['missing']}>{t('missing.note', { list: words(missing) })}</span>;
}
