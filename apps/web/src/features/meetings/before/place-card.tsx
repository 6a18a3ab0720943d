import type { MeetingPage } from '@trame/contracts/meetings';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../platform/capital.ts';
import { useFmt } from '../../../platform/words.tsx';
import styles from './before.module.css';

/** When, where, how to join from a distance, and the message of the convocation. */
export function PlaceCard({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const { starts, place, videoUrl, noticeText } = meeting;
  return (
    <Card title={t('place.title')}>
      <dl>
        <Fact word={t('place.when')}>{capital(fmt.dayTime(starts.local))}</Fact>
        <Fact word={t('place.place')}>{place ?? t('noPlace')}</Fact>
        {videoUrl ? (
          <Fact word={t('place.video')}>
            <a href={videoUrl} target="_blank" rel="noreferrer">
              {videoUrl}
            </a>
          </Fact>
        ) : null}
        {noticeText ? <Fact word={t('place.message')}>{noticeText}</Fact> : null}
      </dl>
    </Card>
  );
}

function Fact({ word, children }: { word: string; children: React.ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}
