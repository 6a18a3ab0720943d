import { LIMITS } from '@trame/contracts/limits';
import { Button } from '@trame/ui/button';
import { TextField } from '@trame/ui/text-field';
import Plus from 'lucide-react/icons/plus';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../live.tsx';
import { useAddItem } from '../live-meetings.queries.ts';
import styles from './agenda.module.css';

const focusOnce = (field: HTMLInputElement | null): void => field?.focus();

/** An item that nobody had foreseen: its title, Enter, and it is at the end of the agenda. */
export function AddItem() {
  const { t } = useTranslation('liveMeetings');
  const { path, shown } = useLive();
  const add = useAddItem(path);
  const [title, setTitle] = useState<string | null>(null);
  if (shown.meeting.state !== 'IN_PROGRESS') return null;
  if (title === null) {
    return (
      <Button variant="quiet" size="s" icon={Plus} className={styles['add']} onClick={() => setTitle('')}>
        {t('agenda.add')}
      </Button>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim()) add.mutate(title.trim(), { onSuccess: () => setTitle(null) });
  };
  return (
    <form className={styles['adding']} onSubmit={submit}>
      <TextField
        label={t('agenda.addLabel')}
        maxLength={LIMITS.text.line}
        ref={focusOnce}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Button type="submit" size="s" variant="primary" pending={add.isPending}>
        {t('agenda.add')}
      </Button>
      <Button size="s" variant="quiet" onClick={() => setTitle(null)}>
        {t('line.cancel')}
      </Button>
    </form>
  );
}
