import { useMutation, useQuery } from '@tanstack/react-query';
import { organizationsApi } from '@trame/contracts/organizations';
import { ComboBox } from '@trame/ui/combo-box';
import { useDeferredValue, useState } from 'react';
import { call } from './call.ts';
import { useCouncil } from './council.tsx';
import { useIntent } from './use-intent.ts';

export interface OrganizationRef {
  id: string;
  name: string;
}

interface OrganizationPickerProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
  value: OrganizationRef | null;
  onChange: (organization: OrganizationRef | null) => void;
}

const FOUND = 12;

/** An organisation of the council by any of its names; those who may add it by typing it. */
export function OrganizationPicker({ value, onChange, ...words }: OrganizationPickerProps) {
  const { councilId, can } = useCouncil();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed === value?.name ? '' : typed.trim());
  const found = useQuery({
    queryKey: [councilId, 'organizations', 'picker', search],
    queryFn: ({ signal }) =>
      call(
        organizationsApi.list,
        { params: { councilId }, query: { ...(search ? { search } : {}), limit: FOUND } },
        signal,
      ),
    placeholderData: (shown) => shown,
  });
  const create = useCreateOrganization(onChange);
  return (
    <ComboBox
      {...words}
      options={(found.data?.items ?? []).map(({ id, name, aliases }) => ({
        id,
        label: name,
        hint: aliases.join(', '),
      }))}
      value={value ? { id: value.id, label: value.name } : null}
      onChange={(option) => onChange(option ? { id: option.id, name: option.label } : null)}
      onSearch={setTyped}
      {...(can('organizations.manage') ? { onCreate: create } : {})}
    />
  );
}

function useCreateOrganization(onCreated: (organization: OrganizationRef) => void) {
  const { councilId } = useCouncil();
  const { key, renew } = useIntent();
  const add = useMutation({
    mutationFn: (name: string) => call(organizationsApi.add, { params: { councilId }, body: { name }, key: key() }),
    onSuccess: ({ id, name }) => {
      renew();
      onCreated({ id, name });
    },
    meta: { stale: [[councilId, 'organizations']] },
  });
  return (name: string) => add.mutate(name);
}
