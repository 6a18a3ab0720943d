import Search from 'lucide-react/icons/search';
import type { ComponentProps } from 'react';
import { cx } from '../shared/cx.ts';
import frame from '../shared/field-frame.module.css';
import { FieldFrame, type FieldWords, useFieldIds } from '../shared/field-frame.tsx';
import styles from './text-field.module.css';

type Native<Tag extends 'input' | 'textarea'> = Omit<ComponentProps<Tag>, 'children'> & FieldWords;

/** What the words take is theirs; what is left goes to the native element. */
function split<
  Props extends FieldWords & {
    id?: string | undefined;
    className?: string | undefined;
  },
>(props: Props) {
  const { label, hint, error, optional, labelHidden, className, id, ...native } = props;
  return {
    words: { label, hint, error, optional, labelHidden, className },
    id,
    native,
  };
}

/**
 * One line of text on a native input: text, email, tel, url, password, search, date.
 * Made for react-hook-form: `<TextField label="Intitulé" error={errors.title?.message} {...register('title')} />`.
 */
export function TextField(props: Native<'input'>) {
  const { words, id, native } = split(props);
  const ids = useFieldIds(words, id);
  return (
    <FieldFrame {...words} ids={ids} name={native.name}>
      <input type="text" {...native} {...ids.control} className={frame['control']} />
    </FieldFrame>
  );
}

/** A number on a native input: no arrows that jump under the wheel, the numeric keyboard on a phone, room for `unit`. */
export function NumberField({ unit, ...props }: Native<'input'> & { unit?: string | undefined }) {
  const { words, id, native } = split(props);
  const ids = useFieldIds(words, id);
  return (
    <FieldFrame {...words} ids={ids} name={native.name}>
      <span className={styles['number']}>
        <input type="number" inputMode="numeric" {...native} {...ids.control} className={frame['control']} />
        {unit ? <span className={styles['unit']}>{unit}</span> : null}
      </span>
    </FieldFrame>
  );
}

/** A search box. Give it `labelHidden` where its place tells what it is for. */
export function SearchField(props: Native<'input'>) {
  const { words, id, native } = split(props);
  const ids = useFieldIds(words, id);
  return (
    <FieldFrame {...words} ids={ids} name={native.name}>
      <span className={styles['search']}>
        <Search />
        <input
          type="search"
          autoComplete="off"
          size={Math.max(20, native.placeholder?.length ?? 0)} // as wide as its hint
          {...native}
          {...ids.control}
          className={frame['control']}
        />
      </span>
    </FieldFrame>
  );
}

/** Several lines. It grows with its text where the browser can; `rows` is its first height. */
export function TextAreaField(props: Native<'textarea'>) {
  const { words, id, native } = split(props);
  const ids = useFieldIds(words, id);
  return (
    <FieldFrame {...words} ids={ids} name={native.name}>
      <textarea rows={4} {...native} {...ids.control} className={cx(frame['control'], styles['area'])} />
    </FieldFrame>
  );
}
