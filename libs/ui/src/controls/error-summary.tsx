import OctagonAlert from 'lucide-react/icons/octagon-alert';
import { type MouseEvent, useEffect, useId, useRef } from 'react';
import { fill, useWords } from '../words/words.tsx';
import styles from './error-summary.module.css';

export interface FieldFault {
  /** The `name` of the field, as given to its component. */
  field: string;
  /** The same sentence as under the field. */
  message: string;
}

interface ErrorSummaryProps {
  faults: readonly FieldFault[];
  /** Changes at each attempt (`formState.submitCount`): the summary takes the focus again. */
  attempt: number;
}

const FOCUSABLE = 'input:not([type=hidden]):not([tabindex="-1"]), select, textarea, button, [tabindex="0"]';

const controlOf = (field: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"] :is(${FOCUSABLE})`) ??
  document.getElementById(field);

/**
 * What must be mended before the form can be sent, each line a link to its field.
 * From two faults on it shows and takes the focus; a single fault takes the focus to its own field.
 */
export function ErrorSummary({ faults, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  const answered = useRef(0);
  const titleId = useId();
  const words = useWords();
  const [first, second] = faults;
  const only = first && !second ? first.field : undefined;

  // Once per attempt: while the reader types, mending one fault must not steal the focus.
  useEffect(() => {
    if (attempt === answered.current) return;
    answered.current = attempt;
    if (only) controlOf(only)?.focus();
    else box.current?.focus();
  }, [attempt, only]);

  if (!second) return null;
  const go = (event: MouseEvent, field: string) => {
    event.preventDefault();
    controlOf(field)?.focus();
  };
  return (
    <section ref={box} className={styles['summary']} aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId} className={styles['title']}>
        <OctagonAlert />
        {fill(words.errorSummary.title, { count: faults.length })}
      </h2>
      <ul className={styles['list']}>
        {faults.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => go(event, field)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
