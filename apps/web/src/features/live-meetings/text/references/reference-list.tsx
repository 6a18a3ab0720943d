import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './references.module.css';
import { optionId, type Picker } from './use-picker.ts';

interface ReferenceListProps {
  picker: Picker;
  /** Where it opens: over the line that is typed, or at a place of the text. */
  place: 'above' | CSSProperties;
}

const intoSight = (option: HTMLElement | null): void => option?.scrollIntoView({ block: 'nearest' });

/** Whom or what a sign proposes. The focus stays in the text, which names the option reached. */
export function ReferenceList({ picker: { listId, options, active, choose }, place }: ReferenceListProps) {
  const { t } = useTranslation('liveMeetings');
  const [first] = options;
  return (
    <>
      <output className="sr">{first ? t('refer.found', { count: options.length }) : ''}</output>
      {first ? (
        <div
          id={listId}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select would take the focus from the text
          role="listbox"
          aria-label={t(`refer.${first.kind}`)}
          className={place === 'above' ? styles['above'] : styles['list']}
          style={place === 'above' ? undefined : place}
        >
          {options.map((option, at) => (
            <div
              key={option.id}
              id={optionId(listId, at)}
              ref={at === active ? intoSight : null}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the same
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className={styles['option']}
              // the text keeps the focus: a click would take it
              onPointerDown={(event) => {
                event.preventDefault();
                choose(option);
              }}
            >
              {option.label}
            </div>
          ))}
        </div>
      ) : null}
    </>
  );
}
