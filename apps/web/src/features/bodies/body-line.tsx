import { Link } from '@tanstack/react-router';
import type { BodyNode } from '@trame/contracts/bodies';
import { BodyTag } from '@trame/ui/body-tag';
import { Menu } from '@trame/ui/menu';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './bodies.module.css';
import { CollegeBar } from './college-bar.tsx';
import { CompositionChip } from './composition.tsx';
import type { Moves } from './use-moves.ts';

/** One body of the tree: what it is, who answers for it, who sits, what comes next. */
export function BodyLine({ body, moves }: { body: BodyNode; moves: Moves }) {
  const { t } = useTranslation('bodies');
  const { slug } = useCouncil();
  return (
    <div className={styles['node']} {...moves.dragging(body)}>
      <div className={styles['facts']}>
        <span className={styles['name']}>
          <BodyTag type={body.type}>{body.tag}</BodyTag>
          <Link to="/$clsm/instances/$instance" params={{ clsm: slug, instance: body.id }}>
            {body.label}
          </Link>
        </span>
        <Officers body={body} />
      </div>
      <Seats body={body} />
      <Next body={body} />
      {moves.allowed ? <Menu label={t('menu', { name: body.label })} groups={moves.menu(body)} /> : null}
    </div>
  );
}

function Officers({ body: { officers } }: { body: BodyNode }) {
  const { t } = useTranslation('bodies');
  if (officers.length === 0) return <span className={styles['quiet']}>{t('nobodyLeads')}</span>;
  return (
    <span className={styles['line']}>
      {officers.map(({ id, name, office }) => (
        <span key={`${id} ${office}`}>{t('answers', { office: t(`office.${office}`), name })}</span>
      ))}
    </span>
  );
}

function Seats({ body: { colleges } }: { body: BodyNode }) {
  const { t } = useTranslation('bodies');
  const held = colleges.reduce((sum, count) => sum + count.held, 0);
  const vacant = colleges.reduce((sum, count) => sum + count.vacant, 0);
  return (
    <div className={styles['facts']}>
      <span className={styles['line']}>
        <span>{held + vacant === 0 ? t('noSeat') : t('held', { count: held })}</span>
        {vacant > 0 ? <span>{t('vacant', { count: vacant })}</span> : null}
      </span>
      <CollegeBar colleges={colleges} />
      <span>
        <CompositionChip colleges={colleges} />
      </span>
    </div>
  );
}

function Next({ body: { nextMeeting, openActions } }: { body: BodyNode }) {
  const { t } = useTranslation('bodies');
  const fmt = useFmt();
  return (
    <div className={styles['facts']}>
      <span>
        {nextMeeting ? t('nextMeeting', { when: fmt.dayTime(nextMeeting.startsLocal, 'weekday') }) : t('noMeeting')}
      </span>
      <span>{t('actions', { count: openActions })}</span>
    </div>
  );
}
