import GripVertical from 'lucide-react/icons/grip-vertical';
import { useCouncil } from '../../../platform/council.tsx';
import styles from './hierarchy.module.css';

/** Where a pointer takes a line of the tree. Keys and menus do the same, so nothing else meets it. */
export function DragHandle() {
  const { can } = useCouncil();
  if (!can('plan.manage')) return null;
  return (
    <span draggable aria-hidden className={styles['handle']}>
      <GripVertical />
    </span>
  );
}
