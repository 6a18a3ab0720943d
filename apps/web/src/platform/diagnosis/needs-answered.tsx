import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import { coverageOf } from './coverage.queries.ts';

/** How many needs an objective answers, with the way to them; nothing while it answers none. */
export function NeedsAnswered({ objectiveId }: { objectiveId: string }) {
  const { t } = useTranslation('diagnosis');
  const { councilId, slug } = useCouncil();
  const { data } = useQuery(coverageOf(councilId));
  const count = data?.objectives.find(({ id }) => id === objectiveId)?.needIds.length ?? 0;
  if (count === 0) return null;
  return (
    <Link className="small" to="/$clsm/plan/diagnostic" params={{ clsm: slug }} search={{ objectif: objectiveId }}>
      {t('answers', { count })}
    </Link>
  );
}
