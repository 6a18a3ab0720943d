import CircleAlert from 'lucide-react/icons/circle-alert';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { cx } from '../shared/cx.ts';
import frame from '../shared/field-frame.module.css';
import { type FieldWords, LabelText } from '../shared/field-frame.tsx';

/** Label and hint of a React Aria field: same look as the native ones, tied by its context. */
export function FieldHead({ label, hint, optional, labelHidden }: FieldWords) {
  return (
    <>
      <Label className={cx(frame['label'], labelHidden && 'sr')}>
        <LabelText label={label} optional={optional} />
      </Label>
      {hint ? (
        <Text slot="description" className={cx(frame['hint'])}>
          {hint}
        </Text>
      ) : null}
    </>
  );
}

/** What to mend, under a React Aria field. */
export function FieldFault({ error }: Pick<FieldWords, 'error'>) {
  return error ? (
    <FieldError className={cx(frame['error'])}>
      <CircleAlert />
      <span>{error}</span>
    </FieldError>
  ) : null;
}

/** What every React Aria field needs on its outer element. */
export const fieldProps = ({ error, name }: { error?: string | undefined; name?: string | undefined }) => ({
  className: cx(frame['field']),
  isInvalid: Boolean(error),
  'data-field': name ?? '',
  'data-invalid': error ? '' : undefined,
});
