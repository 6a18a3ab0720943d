import { type Person, personBody, person as personContract } from '@trame/contracts/people';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { codeOf } from '../../platform/api-error.ts';
import { Conflict } from '../../platform/conflict.tsx';
import { useContractForm } from '../../platform/form.ts';
import { Refusal } from '../../platform/refusal.tsx';
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
  const submit = form.handleSubmit((body) => save.submit(body));
  const footer = (
    <Button variant="primary" type="submit" form="person" pending={save.pending}>
      {t(person ? 'form.submitEdit' : save.likely.length > 0 ? 'form.addAnyway' : 'form.submitAdd')}
    </Button>
  );
  return (
    <Modal
      kind="drawer"
      title={t(person ? 'form.editTitle' : 'form.addTitle')}
      isOpen
      onClose={onClose}
      guarded
      footer={footer}
    >
      <form id="person" className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
        {codeOf(save.error) === 'VERSION_STALE' ? null : <Refusal error={save.error} />}
        <ErrorSummary {...form.summary} />
        <LikelyPeople likely={save.likely} />
        <PersonFields form={form} />
        <OtherEmails form={form} />
        <Affiliations form={form} person={person} />
        <Banner kind="info">{t('form.noHealth')}</Banner>
      </form>
      <Conflict
        error={save.error}
        schema={personContract}
        compare={(stored) => differences(t, form.getValues(), stored)}
        pending={save.pending}
        onKeepMine={({ version }) => void form.handleSubmit((body) => save.submit(body, version))()}
        onTakeTheirs={onClose}
        onClose={save.reset}
      />
    </Modal>
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
