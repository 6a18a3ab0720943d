import type { SubjectHistory } from '@trame/contracts/subjects';
import type { MenuEntry } from '@trame/ui/menu';
import MessageSquareReply from 'lucide-react/icons/message-square-reply';
import Route from 'lucide-react/icons/route';
import Send from 'lucide-react/icons/send';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerDialog, type Answering } from './answer.dialog.tsx';
import { SendItemDialog } from './send-item.dialog.tsx';
import { ThreadDrawer } from './thread.drawer.tsx';

type Window = 'thread' | 'send' | 'answer';

interface Item {
  meeting: { id: string; bodyId: string };
  item: { id: string; title: string };
  history: SubjectHistory | undefined;
  /** Whether whoever reads prepares the meetings of the body; others read the thread. */
  mayCarry: boolean;
  /** Whether the meeting has begun: a body answers during it, or after. */
  begun: boolean;
  decisions?: readonly Answering[] | undefined;
}

export interface SubjectActs {
  /** What a menu offers; `hints` are keys that do the same. */
  entries: (hints?: Partial<Record<Window, string>>) => MenuEntry[];
  /** Opens a window, if it is one of the entries. */
  open: (window: Window) => void;
  /** The window that is open, to be drawn once. */
  window: ReactNode;
}

/** Where an item goes from its meeting: its thread, another body, the answer to the one that sent it. */
export function useSubjectActs({ meeting, item, history, mayCarry, begun, decisions }: Item): SubjectActs {
  const { t } = useTranslation('subjects');
  const [shown, show] = useState<Window | null>(null);
  const close = () => show(null);
  const sender = history?.sentBy;
  const offered: (MenuEntry & { id: Window })[] = [
    { id: 'thread', label: t('thread.open'), icon: Route },
    ...(mayCarry ? [{ id: 'send' as const, label: t('item.send'), icon: Send }] : []),
    ...(mayCarry && begun && sender
      ? [{ id: 'answer' as const, label: t('answer.open', { body: sender.tag }), icon: MessageSquareReply }]
      : []),
  ];
  return {
    entries: (hints = {}) =>
      offered.map((entry) => ({ ...entry, hint: hints[entry.id], onAction: () => show(entry.id) })),
    open: (window) => (offered.some(({ id }) => id === window) ? show(window) : undefined),
    window: (
      <>
        {shown === 'thread' ? <ThreadDrawer meetingId={meeting.id} itemId={item.id} onClose={close} /> : null}
        {shown === 'send' ? <SendItemDialog meeting={meeting} item={item} onClose={close} /> : null}
        {shown === 'answer' && history && sender ? (
          <AnswerDialog
            meeting={meeting}
            item={item}
            to={sender.tag}
            answer={history.answer}
            decisions={decisions}
            onClose={close}
          />
        ) : null}
      </>
    ),
  };
}
