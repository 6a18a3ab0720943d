import { missingFrom } from '@trame/domain/minutes/completeness';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../platform/refusal.tsx';
import { useLive } from '../live.tsx';
import { useFinishMeeting } from '../live-meetings.queries.ts';
import { contentOf } from './content-of.ts';
import styles from './end.module.css';
import { type GoTo, MissingLine } from './missing-line.tsx';
import { NotCommitted } from './not-committed.tsx';

interface FinishDialogProps {
  onClose: () => void;
  /** Goes where something is missing. */
  onGo: GoTo;
  /** The meeting is over. */
  onFinished: () => void;
}

/** What is missing and what was not committed, each with the way to it; nothing of it blocks. Lines on their way do. */
export function FinishDialog({ onClose, onGo, onFinished }: FinishDialogProps) {
  const { t } = useTranslation('liveMeetings');
  const { shown, path, view, begun, texts, textsView, saving } = useLive();
  const finish = useFinishMeeting(path);
  const missing = missingFrom(contentOf(shown, texts));
  const waits = saving.state !== 'saved' && saving.state !== 'refused';
  const left =
    missing.length + begun.length + textsView.refused.length + view.kept.filter(({ refusal }) => refusal).length;
  const footer = (
    <>
      <Button onClick={onClose}>{t('end.back')}</Button>
      <Button
        variant="primary"
        disabled={waits}
        pending={finish.isPending}
        onClick={() => finish.mutate(undefined, { onSuccess: onFinished })}
      >
        {t('end.confirm')}
      </Button>
    </>
  );
  return (
    <Modal title={t('end.title')} isOpen onClose={onClose} footer={footer}>
      <div className={styles['body']}>
        <Refusal error={finish.error} />
        {waits ? <Banner kind="warn">{t('end.waiting')}</Banner> : null}
        <p>{left === 0 ? t('end.complete') : t('end.missing', { count: left })}</p>
        <ul className={styles['missing']}>
          <NotCommitted onGo={onGo} />
          {missing.map((one) => (
            <MissingLine key={JSON.stringify(one)} missing={one} onGo={onGo} />
          ))}
        </ul>
      </div>
    </Modal>
  );
}
