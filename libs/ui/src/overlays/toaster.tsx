import CircleCheck from 'lucide-react/icons/circle-check';
import X from 'lucide-react/icons/x';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { Button } from '../controls/button.tsx';
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

/** Takes every message away: another council, another person. */
export const clearNotices = (): void => {
  for (const { key } of queue.visibleToasts) queue.close(key);
};

/** Where the messages appear; a landmark reached by F6. Once, at the root. */
export function Toaster() {
  const words = useWords();
  return (
    <ToastRegion queue={queue} className={styles['region'] ?? ''} aria-label={words.toaster.label}>
      {({ toast }) => (
        <AriaToast toast={toast} className={styles['toast'] ?? ''}>
          <CircleCheck className={styles['icon'] ?? ''} />
          <ToastContent className={styles['words'] ?? ''}>{toast.content.message}</ToastContent>
          {toast.content.undo ? (
            <Button
              size="s"
              className={styles['undo']}
              onClick={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              {words.toaster.undo}
            </Button>
          ) : null}
          <IconButton
            icon={X}
            size="s"
            className={styles['close']}
            label={words.toaster.dismiss}
            onClick={() => queue.close(toast.key)}
          />
        </AriaToast>
      )}
    </ToastRegion>
  );
}
