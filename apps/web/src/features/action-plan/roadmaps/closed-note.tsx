import type { Plan } from '@trame/contracts/action-plan-answers';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import Lock from 'lucide-react/icons/lock';
import { useTranslation } from 'react-i18next';
import { Allowed } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from './roadmaps.module.css';
import { useCloseRoadmap } from './roadmaps.queries.ts';

/** Says that what is shown is closed, and since when; whoever shapes the plan opens it again from here. */
export function ClosedNote({ roadmap }: { roadmap: Plan['roadmap'] }) {
  const { t } = useTranslation('planHierarchy');
  const fmt = useFmt();
  const act = useCloseRoadmap();
  if (!roadmap?.closedAt) return null;
  const reopen = (
    <Allowed to="plan.manage">
      <Button size="s" onClick={() => act({ id: roadmap.id, act: 'reopen' })}>
        {t('roadmaps.reopen')}
      </Button>
    </Allowed>
  );
  return (
    <div className={styles['note']}>
      <Banner kind="info" icon={Lock} actions={reopen}>
        {t('roadmaps.closedSince', { when: fmt.instant(roadmap.closedAt) })}
      </Banner>
    </div>
  );
}
