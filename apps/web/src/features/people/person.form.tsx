import { type Person, personBody, person as personContract } from '@trame/contracts/people';
import { Banner } from '@trame/ui/banner';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { DrawerForm } from '../../platform/drawer-form.tsx';
import { useContractForm } from '../../platform/form.ts';
import { Affiliations } from './affiliations.tsx';
import { LikelyPeople } from './likely-people.tsx';
import { OtherEmails } from './other-emails.tsx';
import styles from './people.module.css';
import { PersonFields } from './person-fields.tsx';
import { useSavePerson } from './use-save-person.ts';

interface PersonFormProps {
  /** The sheet to change; `null` adds a person. */
  person: Person | null;
  onClose: () => void;
}

const valuesOf = (person: Person | null) => ({
  givenName: person?.givenName ?? '',
  familyName: person?.familyName ?? '',
  title: person?.title ?? null,
  email: person?.email ?? null,
  otherEmails: person?.otherEmails ?? [],
  phone: person?.phone ?? null,
  postalAddress: person?.postalAddress ?? null,
  affiliations: person?.organizations.map(({ organizationId, jobTitle }) => ({ organizationId, jobTitle })) ?? [],
});

/** A person's sheet, added or changed. Before adding, those who may be the same person are shown once. */
export function PersonForm({ person, onClose }: PersonFormProps) {
  const { t } = useTranslation('people');
  const form = useContractForm(personBody, { defaultValues: valuesOf(person) });
  const save = useSavePerson(person, onClose);
  return (
    <DrawerForm
      title={t(person ? 'form.editTitle' : 'form.addTitle')}
      submit={t(person ? 'form.submitEdit' : save.likely.length > 0 ? 'form.addAnyway' : 'form.submitAdd')}
      className={styles['form']}
      summary={form.summary}
      saving={{ error: save.error, isPending: save.pending, reset: save.reset }}
      onSave={(version) => void form.handleSubmit((body) => save.submit(body, version))()}
      onClose={onClose}
      schema={personContract}
      compare={(stored) => differences(t, form.getValues(), stored)}
    >
      <LikelyPeople likely={save.likely} />
      <PersonFields form={form} />
      <OtherEmails form={form} />
      <Affiliations form={form} person={person} />
      <Banner kind="info">{t('form.noHealth')}</Banner>
    </DrawerForm>
  );
}

type Say = ReturnType<typeof useTranslation<'people'>>['t'];
const COMPARED = ['givenName', 'familyName', 'email', 'phone', 'postalAddress'] as const;

const differences = (t: Say, mine: z.input<typeof personBody>, theirs: Person) =>
  COMPARED.filter((name) => (mine[name] ?? '') !== (theirs[name] ?? '')).map((name) => ({
    label: t(`form.${name}`),
    mine: mine[name],
    theirs: theirs[name],
  }));
