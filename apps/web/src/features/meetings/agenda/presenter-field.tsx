import type { PersonRef } from '@trame/contracts/people';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../../platform/person-picker.tsx';
import type { ItemForm } from './use-item-form.ts';

/** A presenter who is only a name bears this id: people of the council have uuids. */
const NAMED = 'named';

interface PresenterFieldProps {
  form: ItemForm;
  /** Who presents now, in words. */
  presenter: string | null;
  onName?: ((name: string | null) => void) | undefined;
}

/** Who presents: somebody of the council, or any name. */
export function PresenterField({ form, presenter, onName }: PresenterFieldProps) {
  const { t } = useTranslation('meetings');
  const [chosen, setChosen] = useState<PersonRef | null>(null);
  const [presenterId, presenterText] = form.watch(['presenterId', 'presenterText']);
  const choose = (person: PersonRef | null) => {
    setChosen(person);
    onName?.(person?.name ?? null);
    form.setValue('presenterId', person && person.id !== NAMED ? person.id : null);
    form.setValue('presenterText', person?.id === NAMED ? person.name : null);
  };
  const id = presenterText ? NAMED : presenterId;
  const name = chosen?.id === id ? chosen?.name : (presenterText ?? presenter);
  return (
    <PersonPicker
      label={t('agenda.presenter')}
      hint={t('agenda.presenterHint')}
      value={id && name ? { id, name } : null}
      onChange={choose}
      onCreate={(typed) => choose({ id: NAMED, name: typed })}
    />
  );
}
