import type { Voices } from '@trame/contracts/voting';
import { Button } from '@trame/ui/button';
import { ComboBox } from '@trame/ui/combo-box';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../refusal.tsx';
import styles from './voices.module.css';
import { usePutProxy, type VoicesPath } from './voices.queries.ts';

interface AddProxyProps {
  voices: Voices;
  path: VoicesPath;
  onClose: () => void;
}

/** Two members: who gives their voice, and who carries it. Those who gave theirs already are not proposed. */
export function AddProxyForm({ voices, path, onClose }: AddProxyProps) {
  const { t } = useTranslation('voting');
  const [giverId, setGiver] = useState<string | null>(null);
  const [holderId, setHolder] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const put = usePutProxy(path);
  const gave = new Set(voices.proxies.map(({ giver }) => giver.id));
  const free = voices.members.filter(({ id }) => !gave.has(id)).map(({ id, name }) => ({ id, label: name }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!giverId || !holderId);
    if (giverId && holderId) put.mutate({ giverId, holderId }, { onSuccess: onClose });
  };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <Refusal error={put.error} />
      <ComboBox
        label={t('proxies.giver')}
        options={free.filter(({ id }) => id !== holderId)}
        value={free.find(({ id }) => id === giverId) ?? null}
        onChange={(option) => setGiver(option?.id ?? null)}
        error={missing && !giverId ? t('proxies.fault') : undefined}
      />
      <ComboBox
        label={t('proxies.holder')}
        hint={t('proxies.limit', { count: voices.rules.proxiesPerHolder })}
        options={free.filter(({ id }) => id !== giverId)}
        value={free.find(({ id }) => id === holderId) ?? null}
        onChange={(option) => setHolder(option?.id ?? null)}
        error={missing && !holderId ? t('proxies.fault') : undefined}
      />
      <Button type="submit" size="s" variant="primary" pending={put.isPending}>
        {t('proxies.add')}
      </Button>
    </form>
  );
}
