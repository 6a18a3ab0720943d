import { useQuery } from '@tanstack/react-query';
import type { GivenAnswer } from '@trame/contracts/mailings';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import { Skeleton } from '@trame/ui/skeleton';
import { useTranslation } from 'react-i18next';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import type { MeetingPath } from '../meetings.queries.ts';
import styles from './mailings.module.css';
import { answersOf } from './mailings.queries.ts';

interface AnswersDialogProps {
  path: MeetingPath & { invitationId: string };
  name: string;
  onClose: () => void;
}

/** Everything somebody answered, the latest first, and why some of it did not count. */
export function AnswersDialog({ path, name, onClose }: AnswersDialogProps) {
  const { t } = useTranslation('meetings');
  const query = useQuery(answersOf(path));
  return (
    <Modal title={t('mailings.historyOf', { name })} isOpen onClose={onClose}>
      <Loaded
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<p>{t('mailings.noAnswer')}</p>}
        explain={useSayRefusal()}
        waiting={<Skeleton height="6rem" />}
      >
        {({ items }) => (
          <ol className={styles['rows']}>
            {items.map((given) => (
              <Given key={given.id} given={given} />
            ))}
          </ol>
        )}
      </Loaded>
    </Modal>
  );
}

function Given({ given: { answer, origin, fate, substitute, proposed, at } }: { given: GivenAnswer }) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const said = answer ? t(`answers.group.${answer}`) : t(fate === 'PROPOSED' ? 'mailings.proposal' : 'mailings.unsure');
  return (
    <li className={styles['given']}>
      <strong>{said}</strong>
      <span className={styles['quiet']}>
        {t('mailings.by', { origin: t(`mailings.origin.${origin}`), at: fmt.instant(at, 'brief') })}
      </span>
      {proposed ? <span>{t('mailings.remark.PROPOSED', { when: fmt.dayTime(proposed) })}</span> : null}
      {substitute ? <span>{t('mailings.substitute', { name: substitute })}</span> : null}
      {fate === 'APPLIED' ? null : <span className={styles['quiet']}>{t(`mailings.fate.${fate}`)}</span>}
    </li>
  );
}
