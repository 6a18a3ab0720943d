import { Button } from '@trame/ui/button';
import { useTranslation } from 'react-i18next';
import styles from './councils.module.css';

interface StepButtonsProps {
  pending: boolean;
  onNext: () => void;
  onSkip: () => void;
}

/** Save and go on, or come back to it later. */
export function StepButtons({ pending, onNext, onSkip }: StepButtonsProps) {
  const { t } = useTranslation('councils');
  return (
    <div className={styles['buttons']}>
      <Button variant="primary" pending={pending} onClick={onNext}>
        {t('next')}
      </Button>
      <Button variant="quiet" onClick={onSkip}>
        {t('later')}
      </Button>
    </div>
  );
}
