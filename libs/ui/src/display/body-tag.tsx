import { cx } from '../shared/cx.ts';
import styles from './body-tag.module.css';

/** The six types of body; the same words as `libs/domain`. */
export type BodyType = 'STEERING' | 'TECHNICAL' | 'EXECUTIVE' | 'WORKING_GROUP' | 'PLENARY' | 'SITUATION_CELL';

const TINTS: Record<BodyType, string> = {
  STEERING: 'copil',
  TECHNICAL: 'cotech',
  WORKING_GROUP: 'gt',
  PLENARY: 'plen',
  EXECUTIVE: 'mute',
  SITUATION_CELL: 'mute',
};

interface BodyTagProps {
  type: BodyType;
  /** The body's own short label: COPIL, COTECH, GT, PLÉNIÈRE… */
  children: string;
  /** Its long name, once per page: `<abbr title>`. */
  title?: string | undefined;
}

/** Which body: colour by its type, word by its own label. */
export function BodyTag({ type, children, title }: BodyTagProps) {
  return (
    <span className={cx(styles['tag'], styles[TINTS[type]])}>
      {title ? <abbr title={title}>{children}</abbr> : children}
    </span>
  );
}
