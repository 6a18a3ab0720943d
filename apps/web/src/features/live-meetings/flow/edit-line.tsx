import { Button } from '@trame/ui/button';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeOf, type LineDraft } from '../composer/line-draft.ts';
import { LineForm } from '../composer/line-form.tsx';
import { useLive } from '../live.tsx';
import styles from './flow.module.css';

interface EditLineProps {
  draft: LineDraft;
  itemId: string;
  version: number;
  /** When the line was noted: a change does not move it. */
  at: string;
  onDone: () => void;
}

/** A line of the flow, open for a change in its own place. */
export function EditLine({ draft: initial, itemId, version, at, onDone }: EditLineProps) {
  const { t } = useTranslation('liveMeetings');
  const { changes } = useLive();
  const [draft, setDraft] = useState(initial);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  const save = () => {
    if (draft.text.trim() === '') return;
    changes.keep(changeOf(draft, { itemId, version, at }));
    onDone();
  };
  return (
    <div className={styles['edit']}>
      <LineForm draft={draft} onChange={setDraft} onCommit={save} onEscape={onDone} textRef={text}>
        <p className={styles['editButtons']}>
          <Button variant="primary" size="s" onClick={save}>
            {t('line.keep')}
          </Button>
          <Button size="s" variant="quiet" onClick={onDone}>
            {t('line.cancel')}
          </Button>
        </p>
      </LineForm>
    </div>
  );
}
