import type { MinutesLife } from '@trame/contracts/minutes-life';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { TextAreaField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import type { MinutesPath } from '../minutes.queries.ts';
import styles from './life.module.css';
import { useAnswerReview } from './life.queries.ts';

/** For whoever chairs: agree to the minutes, or send them back with what is to be changed. */
export function ReviewCard({ life, path }: { life: MinutesLife; path: MinutesPath }) {
  const { role } = useCouncil();
  const waits = life.status === 'REVIEW' && !life.agreedAt;
  return role === 'CHAIR' && waits ? <Answer life={life} path={path} /> : null;
}

function Answer({ life, path }: { life: MinutesLife; path: MinutesPath }) {
  const { t } = useTranslation('minutesLife');
  const [returning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  const answer = useAnswerReview(path);
  const say = (body: { agreed: boolean; reason: string }) => answer.mutate({ version: life.version, body });
  return (
    <Card title={t('answer.title')}>
      <div className={styles['form']}>
        <p>{t('answer.text')}</p>
        {returning ? (
          <>
            <TextAreaField
              label={t('answer.reason')}
              rows={4}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
            <Button
              pending={answer.isPending}
              disabled={reason.trim() === ''}
              onClick={() => say({ agreed: false, reason })}
            >
              {t('answer.return')}
            </Button>
          </>
        ) : (
          <div className={styles['acts']}>
            <Button variant="primary" pending={answer.isPending} onClick={() => say({ agreed: true, reason: '' })}>
              {t(life.circulatesOnAgreement ? 'answer.agreeAndSend' : 'answer.agree')}
            </Button>
            <Button onClick={() => setReturning(true)}>{t('answer.return')}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}
