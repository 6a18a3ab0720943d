import { cx } from '../shared/cx.ts';
import type { Icon } from '../shared/icon.ts';
import { useUiLink } from '../words/ui-provider.tsx';
import styles from './segmented.module.css';

interface Segment {
  id: string;
  label: string;
  icon?: Icon | undefined;
}

interface ViewSwitcherProps {
  /** "Affichage du plan". */
  label: string;
  /** Each view is an address: a copied link gives the same view. */
  views: readonly (Segment & { href: string })[];
  current: string;
}

/** The views of one list, as links. On a phone the others show their icon alone, with their name for those who listen. */
export function ViewSwitcher({ label, views, current }: ViewSwitcherProps) {
  const Link = useUiLink();
  return (
    <nav aria-label={label} className={styles['views']}>
      <ul className={styles['segmented']}>
        {views.map(({ id, href, ...segment }) => (
          <li key={id}>
            <Link
              href={href}
              className={styles['segment']}
              {...(id === current ? { 'aria-current': 'page' as const } : {})}
            >
              <Face {...segment} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface SegmentedProps<Id extends string> {
  label: string;
  options: readonly (Segment & { id: Id })[];
  value: Id;
  onChange: (id: Id) => void;
}

/** One kind among few, kept pressed: the nature of the next line of the minutes. */
export function Segmented<Id extends string>({ label, options, value, onChange }: SegmentedProps<Id>) {
  return (
    <fieldset className={styles['segmented']}>
      <legend className="sr">{label}</legend>
      {options.map(({ id, ...segment }) => (
        <button
          key={id}
          type="button"
          className={styles['segment']}
          aria-pressed={id === value}
          onClick={() => onChange(id)}
        >
          <Face {...segment} />
        </button>
      ))}
    </fieldset>
  );
}

const Face = ({ label, icon: Mark }: Omit<Segment, 'id'>) => (
  <>
    {Mark ? <Mark /> : null}
    <span className={cx(Mark && styles['word'])}>{label}</span>
  </>
);
