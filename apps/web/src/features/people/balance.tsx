import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BodyNode } from '@trame/contracts/bodies';
import type { SeenCollege } from '@trame/domain/bodies/seat';
import { BodyTag } from '@trame/ui/body-tag';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import styles from './people.module.css';
import { bodiesOfCouncil } from './people.queries.ts';

interface Total {
  held: number;
  all: number;
}

/** Seats of all bodies together, college by college. */
function totals(bodies: readonly BodyNode[]): [SeenCollege, Total][] {
  const byCollege = new Map<SeenCollege, Total>();
  for (const { college, held, vacant } of bodies.flatMap(({ colleges }) => colleges)) {
    const before = byCollege.get(college) ?? { held: 0, all: 0 };
    byCollege.set(college, { held: before.held + held, all: before.all + held + vacant });
  }
  return [...byCollege].toSorted(([, one], [, other]) => other.all - one.all);
}

/** Which colleges sit and where seats are vacant. Nothing shows while the council has no seat. */
export function Balance() {
  const { councilId } = useCouncil();
  const bodies = useQuery(bodiesOfCouncil(councilId)).data?.items ?? [];
  const colleges = totals(bodies);
  if (colleges.length === 0) return null;
  return (
    <aside className={styles['aside']}>
      <Colleges colleges={colleges} />
      <Vacant bodies={bodies} />
    </aside>
  );
}

function useCollegeName() {
  const { t } = useTranslation(['terms', 'bodies']);
  return (college: SeenCollege) => (college === 'MASKED' ? t('bodies:masked') : t(`terms:college.${college}`));
}

function Colleges({ colleges }: { colleges: readonly [SeenCollege, Total][] }) {
  const { t } = useTranslation('people');
  const name = useCollegeName();
  return (
    <Card title={t('balance.title')}>
      <ul className={styles['list']}>
        {colleges.map(([college, { held, all }]) => (
          <li key={college} className={styles['balance']}>
            <span>{name(college)}</span>
            <span className={styles['quiet']}>{t('balance.line', { count: held, all })}</span>
            <span className={styles['track']} aria-hidden="true">
              <i style={{ inlineSize: `${(100 * held) / all}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Vacant({ bodies }: { bodies: readonly BodyNode[] }) {
  const { t } = useTranslation('people');
  const { slug } = useCouncil();
  const name = useCollegeName();
  const lines = bodies.flatMap((body) =>
    body.colleges.filter(({ vacant }) => vacant > 0).map(({ college, vacant }) => ({ body, college, vacant })),
  );
  return (
    <Card title={t('balance.vacant')}>
      {lines.length === 0 ? <p>{t('balance.noVacant')}</p> : null}
      <ul className={styles['list']}>
        {lines.map(({ body, college, vacant }) => (
          <li key={`${body.id} ${college}`}>
            <BodyTag type={body.type}>{body.tag}</BodyTag>
            <Link to="/$clsm/instances/$instance" params={{ clsm: slug, instance: body.id }}>
              {name(college)}
            </Link>
            <span className={styles['quiet']}>{t('balance.seats', { count: vacant })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
