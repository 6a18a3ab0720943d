import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ComboBox } from '@trame/ui/combo-box';
import type { Option } from '@trame/ui/select';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { presentersFor } from './agenda.queries.ts';
import type { ItemForm } from './use-item-form.ts';

/** A typed presenter bears this id: people of the council have uuids. */
const TYPED = 'typed';

/** Who presents: somebody of the council, found by a few letters, or any name. */
export function PresenterField({ form, name }: { form: ItemForm; name: string | null }) {
  const { t } = useTranslation('meetings');
  const { councilId } = useCouncil();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data } = useQuery({ ...presentersFor(councilId, search), placeholderData: keepPreviousData });
  const people = (data?.items ?? []).map(({ id, givenName, familyName }) => ({
    id,
    label: [givenName, familyName].filter(Boolean).join(' '),
  }));
  const [presenterId, presenterText] = form.watch(['presenterId', 'presenterText']);
  const known =
    people.find(({ id }) => id === presenterId) ?? (presenterId ? { id: presenterId, label: name ?? '' } : null);
  const value: Option | null = presenterText ? { id: TYPED, label: presenterText } : known;
  const choose = (option: Option | null) => {
    form.setValue('presenterId', option && option.id !== TYPED ? option.id : null);
    form.setValue('presenterText', option?.id === TYPED ? option.label : null);
  };
  return (
    <ComboBox
      label={t('agenda.presenter')}
      hint={t('agenda.presenterHint')}
      optional
      options={people}
      value={value}
      onChange={choose}
      onSearch={setTyped}
      onCreate={(label) => choose({ id: TYPED, label })}
    />
  );
}
