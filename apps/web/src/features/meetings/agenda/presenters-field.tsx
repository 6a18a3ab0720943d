import { LIMITS } from '@trame/contracts/limits';
import { type NewPresenters, presenterKey } from '@trame/contracts/presenters';
import { ReorderList } from '@trame/ui/reorder-list';
import Trash from 'lucide-react/icons/trash-2';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../../platform/person-picker.tsx';
import styles from './agenda.module.css';

interface PresentersFieldProps {
  value: NewPresenters;
  onChange: (presenters: NewPresenters) => void;
  error?: string | undefined;
}

/** Who presents, in order: people of the council, or any name. The list is put in order as the agenda is. */
export function PresentersField({ value, onChange, error }: PresentersFieldProps) {
  const { t } = useTranslation('meetings');
  const picker = useRef<HTMLInputElement>(null);
  const lines = value.map((presenter) => ({ ...presenter, id: presenterKey(presenter) }));
  const add = (presenter: NewPresenters[number]) => {
    if (!lines.some(({ id }) => id === presenterKey(presenter))) onChange([...value, presenter]);
  };
  const remove = (gone: string) => {
    onChange(value.filter((presenter) => presenterKey(presenter) !== gone));
    requestAnimationFrame(() => picker.current?.focus()); // the line that had the focus is no more
  };
  const menuOf = ({ id }: { id: string }) => [
    {
      label: t('agenda.presenterMore'),
      entries: [
        { id: 'remove', label: t('agenda.removePresenter'), icon: Trash, danger: true, onAction: () => remove(id) },
      ],
    },
  ];
  const full = value.length >= LIMITS.meeting.presenters;
  return (
    <div className={styles['presenters']}>
      <PersonPicker
        label={t('agenda.presenter')}
        hint={full ? t('agenda.presentersFull', { count: LIMITS.meeting.presenters }) : t('agenda.presenterHint')}
        value={null}
        adds
        ref={picker}
        disabled={full}
        {...(error ? { error } : {})}
        onChange={(person) => person && add({ personId: person.id, name: person.name.slice(0, LIMITS.text.line) })}
        onCreate={(name) => add({ personId: null, name })}
      />
      {lines.length > 0 ? (
        <ReorderList
          label={t('agenda.presenters')}
          items={lines}
          nameOf={({ name }) => name ?? ''}
          onReorder={(ids) =>
            onChange(value.toSorted((a, b) => ids.indexOf(presenterKey(a)) - ids.indexOf(presenterKey(b))))
          }
          menu={menuOf}
        >
          {({ name, personId }) => (
            <span>
              {name} {personId ? null : <span className={styles['about']}>{t('agenda.outside')}</span>}
            </span>
          )}
        </ReorderList>
      ) : null}
    </div>
  );
}
