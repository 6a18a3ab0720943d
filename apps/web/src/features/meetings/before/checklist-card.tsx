import type { MeetingPage } from '@trame/contracts/meetings';
import { Card } from '@trame/ui/card';
import Circle from 'lucide-react/icons/circle';
import CircleCheck from 'lucide-react/icons/circle-check';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import styles from './before.module.css';

/** What is left to do, with the day each thing is due by the body's own notice. It warns, it never blocks. */
export function ChecklistCard({ checklist }: { checklist: MeetingPage['checklist'] }) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  return (
    <Card title={t('checklist.title')}>
      <ol className={styles['steps']}>
        {checklist.map(({ step, done, due, late }) => {
          const Face = done ? CircleCheck : late ? TriangleAlert : Circle;
          const when = { day: due ? fmt.day(due, 'weekday') : '' };
          return (
            <li key={step} className={styles['step']} data-done={done} data-late={late}>
              <Face aria-hidden="true" />
              <span>
                {t(`checklist.${step}`)}
                <br />
                <small>
                  {done ? t('checklist.done') : due ? t(late ? 'checklist.late' : 'checklist.due', when) : null}
                </small>
              </span>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
