import type { Person } from '@trame/contracts/people';
import { Button } from '@trame/ui/button';
import { Fieldset } from '@trame/ui/fieldset';
import { IconButton } from '@trame/ui/icon-button';
import { TextField } from '@trame/ui/text-field';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { OrganizationPicker } from '../../platform/organization-picker.tsx';
import styles from './people.module.css';
import type { PersonFormState } from './person-fields.tsx';

/** The organisations of a person, the main one first, each with what they do there. */
export function Affiliations({ form, person }: { form: PersonFormState; person: Person | null }) {
  const { t } = useTranslation('people');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'affiliations' });
  const [names, setNames] = useState(
    () => new Map(person?.organizations.map(({ organizationId, name }) => [organizationId, name] as const)),
  );
  const orNull = { setValueAs: (typed: string | null) => typed?.trim() || null };
  return (
    <Fieldset legend={t('form.affiliations')}>
      {fields.map(({ id, organizationId }, index) => (
        <div key={id} className={styles['affiliation']}>
          <OrganizationPicker
            label={t('form.organization')}
            error={form.faultOf(`affiliations.${index}.organizationId`)}
            value={organizationId ? { id: organizationId, name: names.get(organizationId) ?? '' } : null}
            onChange={(chosen) => {
              if (chosen) setNames(new Map(names).set(chosen.id, chosen.name));
              form.setValue(`affiliations.${index}.organizationId`, chosen?.id ?? '');
            }}
          />
          <TextField
            label={t('form.jobTitle')}
            optional
            error={form.faultOf(`affiliations.${index}.jobTitle`)}
            {...form.register(`affiliations.${index}.jobTitle`, orNull)}
          />
          <IconButton
            icon={X}
            label={t('form.removeOrganization', { name: names.get(organizationId) ?? '' })}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      <Button
        size="s"
        icon={Plus}
        className={styles['start']}
        onClick={() => append({ organizationId: '', jobTitle: null })}
      >
        {t('form.addOrganization')}
      </Button>
    </Fieldset>
  );
}
