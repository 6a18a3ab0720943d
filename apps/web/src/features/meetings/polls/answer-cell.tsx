import type { PollAnswer } from '@trame/domain/polls/poll-answer';
import Check from 'lucide-react/icons/check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import Minus from 'lucide-react/icons/minus';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import styles from './polls.module.css';

const ICONS = { YES: Check, IF_NEEDED: Minus, NO: X, NONE: CircleDashed } as const;

/** One answer: colour, icon and word, so that no one of the three has to be seen. */
export function AnswerMark({ answer }: { answer: PollAnswer | undefined }) {
  const { t } = useTranslation('polls');
  const said = answer ?? 'NONE';
  const Face = ICONS[said];
  return (
    <span className={styles['answer']} data-answer={said}>
      <Face />
      <span>{t(`answer.${said}`)}</span>
    </span>
  );
}
