import { cx } from '../shared/cx.ts';
import styles from './avatar.module.css';

/** First letters of the first and last words: "Dr Karim Benali" gives KB, "Élodie Vasseur" ÉV. */
export function initials(name: string): string {
  const words = name.split(/[\s'’]+/u).filter((word) => /^\p{L}/u.test(word) && !/^(dr|pr|m|mme|mx)\.?$/iu.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '');
  return letters.join('').toLocaleUpperCase('fr');
}

/** One of six tints, always the same for the same person. */
export function tintOf(id: string): number {
  let hash = 7;
  for (const char of id) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return 1 + (hash % 6);
}

interface AvatarProps {
  /** The person's id: it chooses the tint. */
  id: string;
  name: string;
  /** 24, 28 or 36 px. */
  size?: 's' | 'm' | 'l' | undefined;
}

/** Initials on a tint. Decorative: the name is always written beside it. */
export function Avatar({ id, name, size = 'm' }: AvatarProps) {
  return (
    <span className={cx(styles['avatar'], styles[size], styles[`t${tintOf(id)}`])} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
