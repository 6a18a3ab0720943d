import CircleCheck from 'lucide-react/icons/circle-check';
import X from 'lucide-react/icons/x';
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as AriaToast,
  type QueuedToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { Button } from '../controls/button.tsx';
import { cx } from '../shared/cx.ts';
import { useWords } from '../words/words.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './toaster.module.css';

interface Notice {
  message: string;
  undo: (() => void) | undefined;
}

/** Time to read, and time to change one's mind. Both stop while the pointer or the focus is on the message. */
const READ_MS = 6_000;
const UNDO_MS = 10_000;

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

/**
 * Says that something is done: "Action ajoutée au plan." With `undo` it offers to go back.
 * Never for a refusal: those stay in the page, in a `<Banner>` or under the field.
 */
export const notify = (message: string, undo?: () => void): void => {
  queue.add({ message, undo }, { timeout: undo ? UNDO_MS : READ_MS });
};

/** Takes every message away, those that wait for a place too: another council, another person. */
export const clearNotices = (): void => {
  for (let next = queue.visibleToasts[0]; next; next = queue.visibleToasts[0]) queue.close(next.key);
};

/** Messages outlive the page they come from: they hang on the body, not in its main landmark. */
const onBody = (): HTMLElement => document.body;

/** Where the messages appear; a landmark reached by F6. Once, at the root. */
export function Toaster() {
  // No name of ours: React Aria's own counts the messages, and F6 finds the region only when its name changes.
  return (
    <PortalProvider getContainer={onBody}>
      <ToastRegion queue={queue} className={cx(styles['region'])}>
        {({ toast }) => <Message toast={toast} />}
      </ToastRegion>
    </PortalProvider>
  );
}

function Message({ toast }: { toast: QueuedToast<Notice> }) {
  const words = useWords().toaster;
  const { message, undo } = toast.content;
  const close = () => queue.close(toast.key);
  const goBack = () => {
    undo?.();
    close();
  };
  return (
    <AriaToast toast={toast} className={cx(styles['toast'])}>
      <CircleCheck className={cx(styles['icon'])} />
      <ToastContent className={cx(styles['words'])}>
        <Text slot="title">{message}</Text>
      </ToastContent>
      {undo ? (
        <Button size="s" className={styles['undo']} onClick={goBack}>
          {words.undo}
        </Button>
      ) : null}
      <IconButton icon={X} size="s" className={styles['close']} label={words.dismiss} onClick={close} />
    </AriaToast>
  );
}
