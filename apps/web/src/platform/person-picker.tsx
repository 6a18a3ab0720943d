import { useQuery } from '@tanstack/react-query';
import { type PersonRef, peopleApi } from '@trame/contracts/people';
import { ComboBox } from '@trame/ui/combo-box';
import { type Ref, useDeferredValue, useState } from 'react';
import { call } from './call.ts';
import { useCouncil } from './council.tsx';

interface PersonPickerProps {
  label: string;
  hint?: string;
  labelHidden?: boolean;
  value: PersonRef | null;
  onChange: (person: PersonRef | null) => void;
  /** Offers to create the name that was typed and nobody bears. */
  onCreate?: (name: string) => void;
  /** Each choice goes to a list of the caller's: the text is emptied for the next one. */
  adds?: boolean;
  ref?: Ref<HTMLInputElement>;
  error?: string | undefined;
  disabled?: boolean;
}

const FOUND = 12;

/** A person of the directory by a few letters of the name, accents aside. */
export function PersonPicker({ value, onChange, onCreate, adds = false, ...combo }: PersonPickerProps) {
  const { councilId } = useCouncil();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed === value?.name ? '' : typed.trim());
  const found = useQuery({
    queryKey: [councilId, 'people', 'picker', search],
    queryFn: ({ signal }) =>
      call(peopleApi.list, { params: { councilId }, query: { ...(search ? { search } : {}), limit: FOUND } }, signal),
    placeholderData: (shown) => shown,
  });
  const options = (found.data?.items ?? []).map(({ id, givenName, familyName, organizations }) => ({
    id,
    label: `${givenName} ${familyName}`.trim(),
    hint: organizations[0]?.name,
  }));
  return (
    <ComboBox
      {...combo}
      adds={adds}
      closes={adds}
      options={options}
      value={value ? { id: value.id, label: value.name } : null}
      onChange={(option) => {
        if (adds) setTyped('');
        onChange(option ? { id: option.id, name: option.label } : null);
      }}
      onCreate={
        onCreate &&
        ((name) => {
          if (adds) setTyped('');
          onCreate(name);
        })
      }
      onSearch={setTyped}
    />
  );
}
