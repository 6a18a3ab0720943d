import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import { actionSheetPartsApi as api } from '@trame/contracts/action-sheet-parts';
import { type Partner, partner, partnerBody } from '@trame/contracts/sheet-parts';
import { Checkbox } from '@trame/ui/choice';
import { TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../../platform/call.ts';
import { nullWhenEmpty } from '../../../../platform/null-when-empty.ts';
import { OrganizationPicker } from '../../../../platform/organization-picker.tsx';
import { PersonPicker } from '../../../../platform/person-picker.tsx';
import { LineForm } from '../line-form.tsx';
import { useLineForm } from '../use-line-form.ts';
import { SheetList } from './sheet-list.tsx';

/** Who carries the action with its lead, and what each does. */
export function PartnersCard({ sheet }: { sheet: ActionSheet }) {
  const { t } = useTranslation('actionSheet');
  return (
    <SheetList
      title={t('partners.title')}
      lines={sheet.partners}
      mayChange={sheet.mayChange}
      add={t('partners.add')}
      empty={t('partners.empty')}
      nameOf={({ name }) => name}
      renderForm={(line, close) => <PartnerForm actionId={sheet.id} line={line} onDone={close} />}
    >
      {({ name, role, part }) => (
        <>
          <p>
            <b>{name}</b>
            {part === 'CO_LEAD' ? <span className="muted"> {t('partners.coLead')}</span> : null}
          </p>
          {role ? <p className="small muted">{role}</p> : null}
        </>
      )}
    </SheetList>
  );
}

interface PartnerFormProps {
  actionId: string;
  line: Partner | null;
  onDone: () => void;
}

const named = (id: string | null | undefined, line: Partner | null) => (id && line ? { id, name: line.name } : null);

function PartnerForm({ actionId, line, onDone }: PartnerFormProps) {
  const { t } = useTranslation('actionSheet');
  const [organization, setOrganization] = useState(() => named(line?.organizationId, line));
  const [person, setPerson] = useState(() => named(line?.personId, line));
  const { form, bar } = useLineForm({
    actionId,
    schema: partnerBody,
    line,
    defaults: {
      ...{
        part: line?.part ?? 'PARTNER',
        personId: line?.personId ?? null,
        organizationId: line?.organizationId ?? null,
      },
      role: line?.role ?? null,
    },
    send: ({ path, id, ...rest }) => call(api.putPartner, { params: { ...path, partnerId: id }, ...rest }),
    remove: ({ path, id, version }) => call(api.removePartner, { params: { ...path, partnerId: id }, version }),
    onDone,
  });
  // one line is one partner: choosing a person lets the organisation go, and the other way round
  const choose = (chosen: { organization?: typeof organization; person?: typeof person }) => {
    setOrganization(chosen.organization ?? null);
    setPerson(chosen.person ?? null);
    form.setValue('organizationId', chosen.organization?.id ?? null);
    form.setValue('personId', chosen.person?.id ?? null);
  };
  return (
    <LineForm
      {...bar}
      label={t('partners.add')}
      schema={partner}
      compare={(stored) => [
        { label: t('partners.who'), mine: organization?.name ?? person?.name ?? '', theirs: stored.name },
        { label: t('partners.role'), mine: form.getValues('role') ?? '', theirs: stored.role ?? '' },
      ]}
      words={form.watch('role') ?? ''}
      known={person ? [person.name] : []}
    >
      <OrganizationPicker
        label={t('partners.organization')}
        value={organization}
        onChange={(chosen) => choose({ organization: chosen })}
      />
      <PersonPicker
        label={t('partners.person')}
        value={person}
        onChange={(chosen) => choose({ person: chosen })}
        error={form.faultOf('personId')}
      />
      <TextField
        label={t('partners.role')}
        hint={t('partners.roleHint')}
        optional
        error={form.faultOf('role')}
        {...form.register('role', nullWhenEmpty)}
      />
      <Checkbox
        label={t('partners.isCoLead')}
        checked={form.watch('part') === 'CO_LEAD'}
        onChange={({ target }) => form.setValue('part', target.checked ? 'CO_LEAD' : 'PARTNER')}
      />
    </LineForm>
  );
}
