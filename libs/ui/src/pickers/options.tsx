import Check from 'lucide-react/icons/check';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import styles from '../overlays/surface.module.css';
import { cx } from '../shared/cx.ts';

export interface Option {
  id: string;
  label: string;
  /** A second line: role, place, number of people. */
  hint?: string | undefined;
  disabled?: boolean | undefined;
}

/** The lines of a list of options, shared by Select, ComboBox and FilterSelect. */
export function Options({ options, empty, label }: { options: readonly Option[]; empty?: ReactNode; label?: string }) {
  return (
    <ListBox
      className={cx(styles['list'])}
      items={options}
      renderEmptyState={() => <p className={styles['empty']}>{empty}</p>}
      {...(label ? { 'aria-label': label } : {})}
    >
      {(option) => (
        <ListBoxItem
          id={option.id}
          textValue={option.label}
          className={cx(styles['item'])}
          isDisabled={option.disabled ?? false}
        >
          <span className={styles['words']}>
            {option.label}
            {option.hint ? <span className={styles['hint']}>{option.hint}</span> : null}
          </span>
          <Check className={cx(styles['tick'])} />
        </ListBoxItem>
      )}
    </ListBox>
  );
}
