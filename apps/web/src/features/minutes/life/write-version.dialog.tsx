import { useQuery } from '@tanstack/react-query';
import type { Minutes } from '@trame/contracts/minutes';
import type { MinutesLife } from '@trame/contracts/minutes-life';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import { TextAreaField, TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../platform/refusal.tsx';
import { type MinutesPath, minutesOf } from '../minutes.queries.ts';
import styles from './life.module.css';
import { useWriteVersion } from './life.queries.ts';
import { changesOf, textsOf } from './version-texts.ts';

interface WriteVersionDialogProps {
  life: MinutesLife;
  path: MinutesPath;
  onClose: () => void;
}

/** Writing the next version of minutes that circulated; those before it stay word for word. */
export function WriteVersionDialog({ life, path, onClose }: WriteVersionDialogProps) {
  const { t } = useTranslation('minutesLife');
  const { data: minutes } = useQuery(minutesOf(path));
  return (
    <Modal title={t('versions.writeTitle')} kind="drawer" isOpen onClose={onClose} guarded>
      {minutes ? <Form minutes={minutes} life={life} path={path} onClose={onClose} /> : null}
    </Modal>
  );
}

function Form({ minutes, life, path, onClose }: WriteVersionDialogProps & { minutes: Minutes }) {
  const { t } = useTranslation('minutesLife');
  const write = useWriteVersion(path);
  const [reason, setReason] = useState('');
  const [texts, setTexts] = useState(() => textsOf(minutes));
  const change = (id: string, text: string) => setTexts((before) => new Map(before).set(id, text));
  const changes = changesOf(minutes, texts);
  const changed = changes.items.length + changes.decisions.length > 0;
  const basedOn = life.versions.at(-1)?.number ?? 1;
  const field = (id: string, label: string) => (
    <TextAreaField
      key={id}
      label={label}
      rows={4}
      value={texts.get(id) ?? ''}
      onChange={({ target }) => change(id, target.value)}
    />
  );
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate({ basedOn, reason, ...changes }, { onSuccess: onClose });
      }}
    >
      <Refusal error={write.error} sentences={{ VERSION_STALE: t('versions.stale') }} />
      <p className={styles['quiet']}>{t('versions.writeHint')}</p>
      {minutes.items.filter(({ hidden }) => !hidden).map(({ id, title }) => field(id, t('versions.text', { title })))}
      {minutes.decisions.map((one) => field(one.id, t('versions.decision', { number: decisionNumber(one) })))}
      <TextField
        label={t('versions.reason')}
        value={reason}
        required
        maxLength={500}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button variant="primary" type="submit" pending={write.isPending} disabled={!changed || reason.trim() === ''}>
        {t('versions.submit')}
      </Button>
    </form>
  );
}
