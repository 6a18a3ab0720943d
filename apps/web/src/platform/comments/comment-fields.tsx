import type { CommentBody } from '@trame/contracts/action-sheet';
import type { PersonRef } from '@trame/contracts/people';
import { Button } from '@trame/ui/button';
import { TextAreaField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import type { ContractForm } from '../form.ts';
import { PersonPicker } from '../person-picker.tsx';
import styles from './comments.module.css';

interface CommentFieldsProps {
  form: ContractForm<CommentBody, CommentBody>;
  named: readonly PersonRef[];
  onName: (people: readonly PersonRef[]) => void;
  /** Who of those who are named is told. */
  hint: string;
}

/** What is said, and whom it names. */
export function CommentFields({ form, named, onName, hint }: CommentFieldsProps) {
  const { t } = useTranslation('comments');
  return (
    <>
      <TextAreaField label={t('text')} rows={3} error={form.faultOf('text')} {...form.register('text')} />
      <PersonPicker
        label={t('mention')}
        hint={hint}
        value={null}
        adds
        onChange={(person) => {
          if (person && !named.some(({ id }) => id === person.id)) onName([...named, person]);
        }}
      />
      {named.length > 0 ? (
        <ul className={styles['named']}>
          {named.map((person) => (
            <li key={person.id}>
              <Button
                size="s"
                aria-label={t('unname', { name: person.name })}
                onClick={() => onName(named.filter(({ id }) => id !== person.id))}
              >
                {person.name} ×
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
