import type { Person, PersonBody, SamePerson } from '@trame/contracts/people';
import { notify } from '@trame/ui/toaster';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntent } from '../../platform/use-intent.ts';
import { useAddPerson, useChangePerson, useLikely } from './people.queries.ts';

/** Nobody may be the same person, or the warning was already read for exactly this name and address. */
const signature = ({ givenName, familyName, email }: PersonBody): string => [givenName, familyName, email].join('\n');

/** Adds or changes a person; an addition first looks for those who may be the same, and warns once. */
export function useSavePerson(person: Person | null, onDone: () => void) {
  const { t } = useTranslation('people');
  const { key } = useIntent();
  const [add, change, look] = [useAddPerson(), useChangePerson(), useLikely()];
  const [warned, setWarned] = useState<{ of: string; likely: readonly SamePerson[] }>({ of: '', likely: [] });

  const create = (body: PersonBody) =>
    add.mutate(
      { body, key: key() },
      {
        onSuccess: ({ givenName, familyName }) => {
          notify(t('form.added', { name: `${givenName} ${familyName}`.trim() }));
          onDone();
        },
      },
    );
  const warnOrCreate = (body: PersonBody) => {
    const { givenName, familyName, email = null } = body;
    const seen = (likely: readonly SamePerson[]) => {
      setWarned({ of: signature(body), likely });
      if (likely.length === 0) create(body);
    };
    look.mutate({ givenName, familyName, email }, { onSuccess: ({ items }) => seen(items) });
  };
  const update = (personId: string, version: number, body: PersonBody) =>
    change.mutate(
      { personId, version, body },
      {
        onSuccess: () => {
          notify(t('form.saved'));
          onDone();
        },
      },
    );
  return {
    likely: warned.likely,
    pending: add.isPending || change.isPending || look.isPending,
    error: add.error ?? change.error ?? look.error,
    reset: () => change.reset(),
    submit: (body: PersonBody, version = person?.version) => {
      if (person && version !== undefined) update(person.id, version, body);
      else if (warned.of === signature(body)) create(body);
      else warnOrCreate(body);
    },
  };
}
