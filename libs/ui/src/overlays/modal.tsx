import X from 'lucide-react/icons/x';
import { type ReactNode, useState } from 'react';
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from '../controls/button.tsx';
import { cx } from '../shared/cx.ts';
import { useWords } from '../words/words.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './modal.module.css';

interface ModalProps {
  title: ReactNode;
  isOpen: boolean;
  /** Asked by the cross, by Esc, or by a press outside. */
  onClose: () => void;
  /** `drawer` slides from the right: a form of several steps, or a sheet beside the list. */
  kind?: 'modal' | 'drawer' | undefined;
  /** 420, 560 or 760 px wide. */
  size?: 's' | 'm' | 'l' | undefined;
  /** Work would be lost: a press outside no longer closes. Esc and the cross still do. */
  guarded?: boolean | undefined;
  /** Buttons that stay in sight at the bottom. */
  footer?: ReactNode | undefined;
  role?: 'dialog' | 'alertdialog' | undefined;
  children: ReactNode;
}

/** A window above the page: holds the focus, gives it back to what opened it. */
export function Modal(props: ModalProps) {
  const { title, isOpen, onClose, kind = 'modal', size = 'm', guarded, footer, role = 'dialog', children } = props;
  const words = useWords();
  // A window that an address opens would be drawn before the <main> it belongs in, then moved, and React Aria would take
  // what moved for the page behind it: nothing in it could be pressed. So it waits for the page to be there.
  const [page, setPage] = useState<HTMLElement | null>(null);
  return (
    <>
      <span ref={setPage} hidden />
      <ModalOverlay
        className={cx(styles['veil'], styles[`${kind}-veil`])}
        isOpen={isOpen && page !== null}
        isDismissable={!guarded}
        onOpenChange={(open) => (open ? undefined : onClose())}
      >
        <AriaModal className={cx(styles[kind], styles[size])}>
          <Dialog className={cx(styles['dialog'])} role={role}>
            <header className={styles['head']}>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              <IconButton icon={X} label={words.overlay.close} onClick={onClose} />
            </header>
            <div className={styles['body']}>{children}</div>
            {footer ? <footer className={styles['foot']}>{footer}</footer> : null}
          </Dialog>
        </AriaModal>
      </ModalOverlay>
    </>
  );
}

interface ConfirmProps {
  title: string;
  /** What will happen, and to whom. */
  children: ReactNode;
  /** A verb that says it: "Annuler la réunion et prévenir 24 personnes". */
  confirmLabel: string;
  isOpen: boolean;
  pending?: boolean | undefined;
  onConfirm: () => void;
  onClose: () => void;
}

/**
 * A question before what cannot be undone: cancelling a convened meeting, erasing a person, closing a plan.
 * Everything else is done at once and offers "Annuler" in a toast.
 */
export function ConfirmDialog({ title, children, confirmLabel, isOpen, pending, onConfirm, onClose }: ConfirmProps) {
  const words = useWords();
  const footer = (
    <>
      <Button onClick={onClose}>{words.overlay.keep}</Button>
      <Button variant="danger" pending={pending} onClick={onConfirm}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Modal title={title} isOpen={isOpen} onClose={onClose} size="s" role="alertdialog" guarded footer={footer}>
      {children}
    </Modal>
  );
}
