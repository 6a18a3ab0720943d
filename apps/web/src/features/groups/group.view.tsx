import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { GroupPage } from '@trame/contracts/groups';
import { Card } from '@trame/ui/card';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { Skeleton } from '@trame/ui/skeleton';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Gate } from '../../platform/gate.tsx';
import { ActionNews } from '../../platform/own/action-news.tsx';
import own from '../../platform/own/own.module.css';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { AttendanceCard } from './attendance-card.tsx';
import styles from './groups.module.css';
import { groupOf } from './groups.queries.ts';
import { NextMeetingCard } from './next-meeting-card.tsx';
import { OwedCard } from './owed-card.tsx';
import { QuestionsCard } from './questions-card.tsx';

/** The home of whoever leads a group: one page for each group, one thing per block, no training. */
export function GroupView() {
  const { t } = useTranslation('groups');
  const { leads } = useCouncil();
  const { groupe } = useSearch({ strict: false });
  const bodyId = groupe ?? leads[0];
  return (
    <Gate to="groups.lead">
      {bodyId ? (
        <Group bodyId={bodyId} />
      ) : (
        <Page title={t('title')}>
          <EmptyState>{t('none')}</EmptyState>
        </Page>
      )}
    </Gate>
  );
}

function Group({ bodyId }: { bodyId: string }) {
  const { t } = useTranslation('groups');
  const { councilId } = useCouncil();
  const group = useQuery(groupOf(councilId, bodyId));
  return (
    <Page title={t('title')} heading={group.data?.body.label ?? t('title')} eyebrow={t('title')} lead={t('lead')}>
      <Loaded query={group} empty={null} explain={useSayRefusal()} waiting={<Skeleton height="20rem" />}>
        {(page) => (
          <>
            <OtherGroups page={page} />
            <div className={styles['columns']}>
              <div className={styles['column']}>
                <NextMeetingCard page={page} />
                <AttendanceCard page={page} />
                <Actions page={page} />
              </div>
              <div className={styles['column']}>
                <OwedCard page={page} />
                <QuestionsCard questions={page.questions} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function OtherGroups({ page: { groups, body } }: { page: GroupPage }) {
  const { t } = useTranslation('groups');
  const { slug } = useCouncil();
  if (groups.length < 2) return null;
  return (
    <nav className={styles['groups']} aria-label={t('others')}>
      {groups.map(({ id, label }) => (
        <Link
          key={id}
          to="/$clsm/mon-groupe"
          params={{ clsm: slug }}
          search={{ groupe: id }}
          className={styles['group']}
          aria-current={id === body.id ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

function Actions({ page: { actions } }: { page: GroupPage }) {
  const { t } = useTranslation('groups');
  if (actions.length === 0)
    return (
      <Card title={t('actions.title')}>
        <p className={own['quiet']}>{t('actions.none')}</p>
      </Card>
    );
  return (
    <Card title={t('actions.title')} padding="none">
      <ul className={own['things']}>
        {actions.map((action) => (
          <ActionNews key={action.id} action={action} />
        ))}
      </ul>
    </Card>
  );
}
