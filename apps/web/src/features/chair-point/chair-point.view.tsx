import { useQuery } from '@tanstack/react-query';
import type { PointOverview } from '@trame/contracts/chair-point';
import { Card } from '@trame/ui/card';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import Landmark from 'lucide-react/icons/landmark';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Gate } from '../../platform/gate.tsx';
import { HrefLink } from '../../platform/href-link.tsx';
import { RouterButton } from '../../platform/link-button.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './chair-point.module.css';
import { pointOf } from './chair-point.queries.ts';
import { SaidList } from './said-list.tsx';
import { SendPoint } from './send-point.tsx';

/** The point of the month, for the coordination: it sends it, and reads what came of it. */
export function ChairPointView() {
  return (
    <Gate to="point.prepare">
      <Overview />
    </Gate>
  );
}

function Overview() {
  const { t } = useTranslation('chairPoint');
  const { councilId, slug } = useCouncil();
  const query = useQuery(pointOf(councilId));
  return (
    <Page title={t('page.title')} lead={t('page.lead')}>
      <Loaded
        query={query}
        explain={useSayRefusal()}
        isEmpty={({ chairs }) => chairs.length === 0}
        empty={
          <EmptyState
            icon={Landmark}
            action={
              <RouterButton to="/$clsm/membres" params={{ clsm: slug }} variant="primary">
                {t('page.toMembers')}
              </RouterButton>
            }
          >
            {t('page.nobody')}
          </EmptyState>
        }
      >
        {(point) => (
          <div className={styles['columns']}>
            <div className={styles['side']}>
              <SendPoint point={point} />
              <Sends point={point} />
            </div>
            <div className={styles['side']}>
              <Holds point={point} />
              <Card title={t('page.said')}>
                <SaidList said={point.said} />
              </Card>
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** What the point holds today, with the way to each thing. */
function Holds({ point: { documents, subjects, plan } }: { point: PointOverview }) {
  const { t } = useTranslation('chairPoint');
  const { slug } = useCouncil();
  const fmt = useFmt();
  return (
    <Card title={t('page.holds')}>
      {plan ? <p>{t('page.plan', { total: plan.total, fine: plan.fine })}</p> : null}
      <ul className={styles['list']}>
        {documents.map(({ kind, meetingId, title, local, waits }) => (
          <li key={`${kind}${meetingId}`}>
            <HrefLink href={`/${slug}/reunions/${meetingId}${kind === 'MINUTES' ? '/compte-rendu' : ''}`}>
              {t(`page.${kind}`, { title, day: fmt.day(local, 'brief') })}
            </HrefLink>
            <small>{t(waits ? 'page.waits' : 'page.spoken')}</small>
          </li>
        ))}
        {subjects.map(({ id, title, asked }) => (
          <li key={id}>
            <HrefLink href={`/${slug}/plan/actions/${id}`}>{title}</HrefLink>
            <small>{t(asked ? 'page.asked' : 'page.subject')}</small>
          </li>
        ))}
      </ul>
      {documents.length + subjects.length === 0 ? <p>{t('page.holdsNothing')}</p> : null}
      <p className={styles['quiet']}>{t('page.askHow')}</p>
    </Card>
  );
}

function Sends({ point: { sends } }: { point: PointOverview }) {
  const { t } = useTranslation('chairPoint');
  const fmt = useFmt();
  return (
    <Card title={t('page.sends')}>
      {sends.length === 0 ? <p>{t('page.noSend')}</p> : null}
      <ul className={styles['list']}>
        {sends.map(({ id, to, at, readAt, approved }) => (
          <li key={id}>
            <span>{t('page.sent', { name: to, when: fmt.instant(at, 'brief') })}</span>
            <small>
              {readAt ? t('page.read', { when: fmt.instant(readAt, 'brief') }) : t('page.unread')}
              {approved > 0 ? ` · ${t('page.approved', { count: approved })}` : null}
            </small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
