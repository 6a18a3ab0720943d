import { Button } from '@trame/ui/button';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import type { Draft } from '../composer/drafts.ts';
import { changeOf, type LineDraft } from '../composer/line-draft.ts';
import { LineForm } from '../composer/line-form.tsx';
import { useDraft } from '../composer/use-draft.ts';
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

/**
 * The version to write over: the latest as long as the line still reads as it did when the change began, so that a
 * line on its way meets no conflict with itself.
 */
const versionOver = (read: Draft['read'], latest: NonNullable<Draft['read']>): number =>
  read && JSON.stringify(read.draft) !== JSON.stringify(latest.draft) ? read.version : latest.version;

/** A line of the flow, open for a change in its own place. */
export function EditLine({ draft: asItStands, itemId, version, at, onDone }: EditLineProps) {
  const { t } = useTranslation('liveMeetings');
  const { changes } = useLive();
  const latest = { draft: asItStands, version };
  const fresh = () => ({ draft: asItStands, read: latest });
  const { draft, read, change, end } = useDraft({ itemId, lineId: asItStands.id }, fresh);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  const leave = () => {
    end();
    onDone();
  };
  const save = () => {
    if (draft.text.trim() === '') return;
    changes.keep(changeOf(draft, { itemId, version: versionOver(read, latest), at }));
    leave();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form ref={sendOnCtrlEnter} className={styles['edit']} onSubmit={submit}>
      <LineForm draft={draft} onChange={change} onCommit={save} onEscape={leave} textRef={text}>
        <p className={styles['editButtons']}>
          <Button variant="primary" size="s" onClick={save}>
            {t('line.keep')}
          </Button>
          <Button size="s" variant="quiet" onClick={leave}>
            {t('line.cancel')}
          </Button>
        </p>
      </LineForm>
    </form>
  );
}
