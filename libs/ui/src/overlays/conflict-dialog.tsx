import type { ReactNode } from 'react';
import { Button } from '../controls/button.tsx';
import { fill, useWords } from '../words/words.tsx';
import styles from './conflict-dialog.module.css';
import { Modal } from './modal.tsx';

export interface ConflictingField {
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
}

interface ConflictDialogProps {
  isOpen: boolean;
  /** Who saved in between, as shown to this reader. */
  who: string;
  /** When, in words: "hier, 21 h 40". */
  when: string;
  /** Only the fields that differ. */
  fields: readonly ConflictingField[];
  pending?: boolean | undefined;
  /** Save mine over theirs: the same command with the version just shown. */
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  /** Back to the form, nothing lost, to merge by hand. */
  onClose: () => void;
}

/** Two people changed the same thing: both texts side by side, and a choice. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { isOpen, who, when, fields, pending, onKeepMine, onTakeTheirs, onClose } = props;
  const words = useWords().conflict;
  const footer = (
    <>
      <Button variant="quiet" onClick={onClose}>
        {words.edit}
      </Button>
      <Button onClick={onTakeTheirs}>{words.takeTheirs}</Button>
      <Button variant="primary" pending={pending} onClick={onKeepMine}>
        {words.keepMine}
      </Button>
    </>
  );
  return (
    <Modal title={words.title} isOpen={isOpen} onClose={onClose} size="l" role="alertdialog" guarded footer={footer}>
      <p className={styles['lead']}>{fill(words.lead, { who, when })}</p>
      {fields.map(({ label, mine, theirs }) => (
        <section key={label} className={styles['field']} aria-label={label}>
          <h3>{label}</h3>
          <dl className={styles['pair']}>
            <div className={styles['side']}>
              <dt>{words.mine}</dt>
              <dd>{mine}</dd>
            </div>
            <div className={styles['side']}>
              <dt>{words.theirs}</dt>
              <dd>{theirs}</dd>
            </div>
          </dl>
        </section>
      ))}
    </Modal>
  );
}
