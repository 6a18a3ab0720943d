import { LIMITS } from '@trame/contracts/limits';
import { FINDING_KINDS, type FindingKind } from '@trame/domain/diagnosis/finding';
import { type PastedLine, readPasted } from '@trame/domain/diagnosis/pasted-list';
import { Button } from '@trame/ui/button';
import { RadioGroup } from '@trame/ui/fieldset';
import { Modal } from '@trame/ui/modal';
import { TextAreaField } from '@trame/ui/text-field';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GuardNotice } from '../../../platform/guard-notice.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { useSayObserved } from '../finding-facts.tsx';
import { NOBODY } from '../finding-fields.tsx';
import styles from './paste.module.css';
import { useAddList } from './paste.mutation.ts';

/** A list from a document or a spreadsheet: what was understood is shown before anything is added. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('diagnosis');
  const [kind, choose] = useState<FindingKind>('NEED');
  const [pasted, paste] = useState('');
  const [tried, setTried] = useState(false);
  const add = useAddList();
  const findings = readPasted(pasted);
  const fault = useFault(findings);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!fault) add.mutate({ kind, findings }, { onSuccess: onClose });
  };
  const footer = (
    <Button variant="primary" type="submit" form="paste" pending={add.isPending}>
      {t('paste.submit', { count: findings.length })}
    </Button>
  );
  return (
    <Modal title={t('paste.title')} size="l" isOpen onClose={onClose} guarded={pasted !== ''} footer={footer}>
      <form id="paste" className={styles['paste']} noValidate onSubmit={submit}>
        <Refusal error={add.error} />
        <RadioGroup
          legend={t('form.kind')}
          inline
          options={FINDING_KINDS.map((value) => ({ value, label: t(`groups.${value}`) }))}
          value={kind}
          onChange={({ target }) => choose(FINDING_KINDS.find((one) => one === target.value) ?? 'NEED')}
        />
        <TextAreaField
          label={t('paste.label')}
          hint={t('paste.hint')}
          rows={8}
          value={pasted}
          error={tried ? fault : undefined}
          onChange={({ target }) => paste(target.value)}
        />
        <p className="small muted">{t('form.noName')}</p>
        <GuardNotice text={pasted} known={NOBODY} />
        <Understood findings={findings} />
      </form>
    </Modal>
  );
}

/** What keeps the list from being added, in words; nothing when it can be. */
function useFault(findings: readonly PastedLine[]): string | undefined {
  const { t } = useTranslation('diagnosis');
  if (findings.length === 0) return t('paste.none');
  if (findings.length > LIMITS.diagnosis.pasted) return t('paste.tooMany', { max: LIMITS.diagnosis.pasted });
  const long = findings.find(
    ({ title, source }) => isLong(title, LIMITS.text.line) || isLong(source, LIMITS.text.question),
  );
  return long ? t('paste.tooLong', { max: LIMITS.text.line, title: `${long.title.slice(0, 40)}…` }) : undefined;
}

const isLong = (said: string | null, max: number): boolean => (said?.length ?? 0) > max;

const SHOWN = 5;

/** The first lines as they will be noted. */
function Understood({ findings }: { findings: readonly PastedLine[] }) {
  const { t } = useTranslation('diagnosis');
  const say = useSayObserved();
  if (findings.length === 0) return null;
  return (
    <section aria-label={t('paste.understood')}>
      <p>
        <b>{t('paste.understood')}</b>
      </p>
      <ul className={styles['lines']}>
        {findings.slice(0, SHOWN).map(({ title, source, observed }) => (
          <li key={title}>
            {title}{' '}
            <span className="small muted">{[source, observed ? say(observed) : null].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {findings.length > SHOWN ? (
        <p className="small muted">{t('paste.andMore', { count: findings.length - SHOWN })}</p>
      ) : null}
    </section>
  );
}
