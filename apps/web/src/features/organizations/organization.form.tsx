import {
  type Organization,
  type OrganizationPatch,
  organization as organizationContract,
  organizationPatch,
} from '@trame/contracts/organizations';
import { Button } from '@trame/ui/button';
import { Checkbox } from '@trame/ui/choice';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { TextAreaField, TextField } from '@trame/ui/text-field';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../platform/api-error.ts';
import { Conflict } from '../../platform/conflict.tsx';
import { useContractForm } from '../../platform/form.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useChangeOrganization } from './organizations.queries.ts';

interface OrganizationFormProps {
  organization: Organization;
  onClose: () => void;
}

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Names of an organisation, and whether belonging to it reveals a lived experience. */
export function OrganizationForm({ organization, onClose }: OrganizationFormProps) {
  const { t } = useTranslation('organizations');
  const { id, version, name, aliases, reveals } = organization;
  const form = useContractForm(organizationPatch, { defaultValues: { name, aliases, reveals: reveals ?? true } });
  const change = useChangeOrganization();
  const saved = () => {
    notify(t('saved'));
    onClose();
  };
  const save = (body: OrganizationPatch, seen: number) =>
    change.mutate({ organizationId: id, version: seen, body }, { onSuccess: saved });
  const submit = form.handleSubmit((body) => save(body, version));
  const footer = (
    <Button variant="primary" type="submit" form="organization" pending={change.isPending}>
      {t('submit')}
    </Button>
  );
  return (
    <Modal size="s" title={t('editTitle')} isOpen onClose={onClose} guarded footer={footer}>
      <form id="organization" noValidate onSubmit={(event) => void submit(event)}>
        {codeOf(change.error) === 'VERSION_STALE' ? null : <Refusal error={change.error} />}
        <ErrorSummary {...form.summary} />
        <TextField label={t('columns.name')} error={form.faultOf('name')} {...form.register('name')} />
        <TextAreaField
          label={t('columns.aliases')}
          hint={t('aliasesHint')}
          optional
          rows={3}
          defaultValue={aliases.join('\n')}
          error={form.faultOf('aliases')}
          onChange={(event) => form.setValue('aliases', linesOf(event.target.value))}
        />
        <Checkbox label={t('columns.reveals')} hint={t('revealsHint')} {...form.register('reveals')} />
      </form>
      <Conflict
        error={change.error}
        schema={organizationContract}
        compare={(stored) => [{ label: t('columns.name'), mine: form.getValues('name'), theirs: stored.name }]}
        pending={change.isPending}
        onKeepMine={(stored) => void form.handleSubmit((body) => save(body, stored.version))()}
        onTakeTheirs={onClose}
        onClose={change.reset}
      />
    </Modal>
  );
}
