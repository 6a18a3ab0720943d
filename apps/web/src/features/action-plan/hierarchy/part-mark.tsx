import CornerDownRight from 'lucide-react/icons/corner-down-right';
import { useFixedT } from '../../../platform/words.tsx';
import styles from './hierarchy.module.css';

/** Before the number of a sub-action, under its action. */
export function PartMark() {
  const t = useFixedT('actionPlan');
  return (
    <>
      <CornerDownRight className={styles['part']} aria-hidden />
      <span className="sr">{t('parts.one')} </span>
    </>
  );
}
