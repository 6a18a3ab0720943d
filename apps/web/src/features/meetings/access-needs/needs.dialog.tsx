import type { AccessNeeds, AccessNeedsBody } from '@trame/contracts/access-needs';
import { LIMITS } from '@trame/contracts/limits';
import type { PersonRef } from '@trame/contracts/people';
import { ACCESS_NEEDS } from '@trame/domain/on-the-day/access-need';
import { Button } from '@trame/ui/button';
import { Checkbox } from '@trame/ui/choice';
import { Fieldset } from '@trame/ui/fieldset';
import { Modal } from '@trame/ui/modal';
import { TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../../platform/person-picker.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import type { MeetingPath } from '../meetings.queries.ts';
import styles from './access-needs.module.css';
import { usePutNeeds, useRemoveNeeds } from './access-needs.queries.ts';

interface NeedsDialogProps {
  path: MeetingPath;
  /** `null`: of somebody still to be chosen. */
  needs: AccessNeeds | null;
  onClose: () => void;
}

const NOTHING: AccessNeedsBody = { needs: [], other: null, remember: false, provided: false };

/** Typing what somebody said that they need. */
export function NeedsDialog({ path, needs, onClose }: NeedsDialogProps) {
  const { t } = useTranslation('onTheDay');
  const put = usePutNeeds(path);
  const remove = useRemoveNeeds(path);
  const [person, setPerson] = useState<PersonRef | null>(needs && { id: needs.personId, name: needs.name });
  const [body, setBody] = useState<AccessNeedsBody>(needs ? bodyOf(needs) : NOTHING);
  const isEmpty = body.needs.length === 0 && body.other === null;
  const version = needs?.version ?? 0;
  const save = () => person && put.mutate({ personId: person.id, version, body }, { onSuccess: onClose });
  const footer = (
    <>
      {needs ? (
        <Button
          variant="danger"
          pending={remove.isPending}
          onClick={() => remove.mutate({ personId: needs.personId, version }, { onSuccess: onClose })}
        >
          {t('needs.remove')}
        </Button>
      ) : null}
      <Button variant="primary" disabled={!person || isEmpty} pending={put.isPending} onClick={save}>
        {t('needs.save')}
      </Button>
    </>
  );
  return (
    <Modal title={needs ? t('needs.editOf', needs) : t('needs.add')} isOpen onClose={onClose} footer={footer} guarded>
      <div className={styles['form']}>
        <Refusal error={put.error ?? remove.error} />
        {needs ? null : <PersonPicker label={t('needs.person')} value={person} onChange={setPerson} />}
        <NeedsFields body={body} onChange={setBody} />
      </div>
    </Modal>
  );
}

const bodyOf = ({ needs, other, remember, provided }: AccessNeeds): AccessNeedsBody => ({
  needs,
  other,
  remember,
  provided,
});

function NeedsFields({ body, onChange }: { body: AccessNeedsBody; onChange: (body: AccessNeedsBody) => void }) {
  const { t } = useTranslation('onTheDay');
  const [other, setOther] = useState(body.other ?? '');
  return (
    <>
      <Fieldset legend={t('needs.list')}>
        {ACCESS_NEEDS.map((need) => (
          <Checkbox
            key={need}
            label={t(`needs.need.${need}`)}
            checked={body.needs.includes(need)}
            onChange={({ target }) =>
              onChange({
                ...body,
                needs: ACCESS_NEEDS.filter((one) => (one === need ? target.checked : body.needs.includes(one))),
              })
            }
          />
        ))}
      </Fieldset>
      <TextField
        label={t('needs.other')}
        hint={t('needs.otherHint')}
        optional
        maxLength={LIMITS.text.line}
        value={other}
        onChange={({ target }) => {
          setOther(target.value);
          onChange({ ...body, other: target.value.trim() || null });
        }}
      />
      <Checkbox
        label={t('needs.remember')}
        hint={t('needs.rememberHint')}
        checked={body.remember}
        onChange={({ target }) => onChange({ ...body, remember: target.checked })}
      />
    </>
  );
}
