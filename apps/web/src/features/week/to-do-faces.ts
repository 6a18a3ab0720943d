import type { ToDoKind } from '@trame/domain/week/to-do-kinds';
import type { MenuEntry } from '@trame/ui/menu';
import Armchair from 'lucide-react/icons/armchair';
import AtSign from 'lucide-react/icons/at-sign';
import BadgeCheck from 'lucide-react/icons/badge-check';
import CalendarCheck from 'lucide-react/icons/calendar-check';
import CalendarPlus from 'lucide-react/icons/calendar-plus';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import FilePen from 'lucide-react/icons/file-pen-line';
import Flag from 'lucide-react/icons/flag';
import Gavel from 'lucide-react/icons/gavel';
import Hourglass from 'lucide-react/icons/hourglass';
import ListChecks from 'lucide-react/icons/list-checks';
import MailWarning from 'lucide-react/icons/mail-exclamation-point';
import MailQuestion from 'lucide-react/icons/mail-question-mark';
import Question from 'lucide-react/icons/message-circle-question-mark';
import MessageSquare from 'lucide-react/icons/message-square';
import MessageSquareWarning from 'lucide-react/icons/message-square-warning';
import Paperclip from 'lucide-react/icons/paperclip';
import Send from 'lucide-react/icons/send';
import Share from 'lucide-react/icons/share-2';
import SpellCheck from 'lucide-react/icons/spell-check';
import UserCheck from 'lucide-react/icons/user-check';
import Users from 'lucide-react/icons/users';

/** How a thing to do shows before a word of it is read. */
export interface ToDoFace {
  icon: NonNullable<MenuEntry['icon']>;
  tone: 'bad' | 'warn' | 'info' | 'mute';
}

export const FACES: Record<ToDoKind, ToDoFace> = {
  CLOSE: { icon: Flag, tone: 'bad' },
  CHAIR_ASKS: { icon: MessageSquareWarning, tone: 'warn' },
  CONVENE: { icon: MailWarning, tone: 'warn' },
  CALLED: { icon: CalendarPlus, tone: 'info' },
  FULL: { icon: Armchair, tone: 'warn' },
  ANSWER: { icon: CircleHelp, tone: 'info' },
  ANSWER_POLL: { icon: CircleHelp, tone: 'info' },
  MENTION: { icon: AtSign, tone: 'info' },
  ASK: { icon: CalendarCheck, tone: 'info' },
  CHOOSE: { icon: CalendarCheck, tone: 'warn' },
  DOCUMENTS: { icon: Paperclip, tone: 'info' },
  MINUTES: { icon: FilePen, tone: 'info' },
  REVIEW: { icon: UserCheck, tone: 'info' },
  CIRCULATE: { icon: Send, tone: 'info' },
  CORRECTIONS: { icon: SpellCheck, tone: 'warn' },
  APPROVE: { icon: BadgeCheck, tone: 'info' },
  LATE: { icon: Hourglass, tone: 'bad' },
  MAILED: { icon: MailQuestion, tone: 'info' },
  OFFERS: { icon: Share, tone: 'info' },
  REPORT_COMMENTS: { icon: MessageSquare, tone: 'info' },
  SILENT: { icon: Question, tone: 'warn' },
  INCOMPLETE: { icon: ListChecks, tone: 'info' },
  NO_ACTION: { icon: Gavel, tone: 'warn' },
  REVIEW_DUE: { icon: Gavel, tone: 'info' },
  ACT_AWAITED: { icon: Gavel, tone: 'info' },
  UNANSWERED: { icon: Hourglass, tone: 'warn' },
  REPLIES: { icon: Users, tone: 'mute' },
};
