import type { MeetingPage } from '@trame/contracts/meetings';
import { isAhead } from '@trame/domain/meetings/meeting-state';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import Circle from 'lucide-react/icons/circle';
import CircleCheck from 'lucide-react/icons/circle-check';
import Printer from 'lucide-react/icons/printer';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { useSheetAddress } from '../on-the-day/sheet-address.ts';
import styles from './before.module.css';
import { useSettleDocuments } from './settle-documents.queries.ts';

/** What is left to do, with the day each thing is due by the body's own notice. It warns, it never blocks. */
export function ChecklistCard({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation(['meetings', 'onTheDay']);
  const fmt = useFmt();
  return (
    <Card title={t('checklist.title')}>
      <ol className={styles['steps']}>
        {meeting.checklist.map(({ step, done, due, late }) => {
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
                {step === 'DOCUMENTS' && !done ? <NoDocument meeting={meeting} /> : null}
              </span>
            </li>
          );
        })}
        <SheetStep meeting={meeting} />
      </ol>
    </Card>
  );
}

/** Many meetings need no document: said once, it is asked no more. */
function NoDocument({ meeting: { id, mayPrepare, state } }: { meeting: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const { councilId } = useCouncil();
  const settle = useSettleDocuments({ councilId, meetingId: id });
  if (!mayPrepare || !isAhead(state)) return null;
  return (
    <>
      <br />
      <Button size="s" variant="quiet" pending={settle.isPending} onClick={() => settle.mutate()}>
        {t('checklist.noDocument')}
      </Button>
    </>
  );
}

/** Nobody can tell whether a sheet was printed: it is dated, and never late. */
function SheetStep({ meeting: { id, starts } }: { meeting: MeetingPage }) {
  const { t } = useTranslation('onTheDay');
  const fmt = useFmt();
  const address = useSheetAddress(id);
  return (
    <li className={styles['step']}>
      <Printer aria-hidden="true" />
      <span>
        <a href={address()} download>
          {t('sheet.print')}
        </a>
        <br />
        <small>{t('sheet.due', { day: fmt.day(starts.local, 'weekday') })}</small>
      </span>
    </li>
  );
}
