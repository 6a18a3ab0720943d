import type { ReturningItem } from '@trame/contracts/subjects';
import { Chip } from '@trame/ui/chip';
import CornerUpLeft from 'lucide-react/icons/corner-up-left';
import ListTodo from 'lucide-react/icons/list-todo';
import MessageSquareReply from 'lucide-react/icons/message-square-reply';
import SkipForward from 'lucide-react/icons/skip-forward';
import { useTranslation } from 'react-i18next';

const LOOKS = {
  ANSWERED: { kind: 'ok', icon: MessageSquareReply },
  DEFERRED: { kind: 'warn', icon: SkipForward },
  NOT_TREATED: { kind: 'warn', icon: CornerUpLeft },
  OPEN_ACTIONS: { kind: 'run', icon: ListTodo },
} as const;

/** Why an item comes back: one chip for each reason. */
export function ReasonChips({ reasons }: Pick<ReturningItem, 'reasons'>) {
  const { t } = useTranslation('subjects');
  return reasons.map(({ kind, count, bodyTag }) => (
    <Chip key={`${kind} ${bodyTag ?? ''}`} {...LOOKS[kind]}>
      {t(`returning.reason.${kind}`, { count: count ?? 0, body: bodyTag ?? '' })}
    </Chip>
  ));
}
