import { useQuery } from '@tanstack/react-query';
import type { MinutesLife } from '@trame/contracts/minutes-life';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import type { MinutesPath } from '../minutes.queries.ts';
import { CorrectionsCard } from './corrections-card.tsx';
import { HeldMails } from './held-mails.tsx';
import { lifeOf } from './life.queries.ts';
import { LifeActs } from './life-acts.tsx';
import { LifeSteps } from './life-steps.tsx';
import { ReviewCard } from './review-card.tsx';
import { VersionsCard } from './versions-card.tsx';

/** What becomes of minutes after the meeting: where they stand, what can be done now, what was asked, what changed. */
export function MinutesLifeCards({ path }: { path: MinutesPath }) {
  const { data: life } = useQuery(lifeOf(path));
  return life ? <Cards life={life} path={path} /> : null;
}

function Cards({ life, path }: { life: MinutesLife; path: MinutesPath }) {
  const { t } = useTranslation('minutesLife');
  return (
    <>
      <ReviewCard life={life} path={path} />
      <Card title={t('title')}>
        <LifeSteps life={life} />
        <HeldMails life={life} path={path} />
        <LifeActs life={life} path={path} />
      </Card>
      <CorrectionsCard life={life} path={path} />
      <VersionsCard life={life} path={path} />
    </>
  );
}
