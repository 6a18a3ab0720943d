import { Link } from '@tanstack/react-router';
import type { ActionPage } from '@trame/contracts/action-plan-answers';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useFmt } from '../../platform/words.tsx';
import { DueCell, LeadCell, ProgressCell } from './action-cells.tsx';
import { ActionLink } from './action-link.tsx';
import styles from './action-plan.module.css';
import { useMissingWords } from './missing-note.tsx';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What is known of an action; what nobody filled in is left out, but for who and when. */
export function ActionFacts({ action }: { action: ActionPage }) {
  const { t } = useTranslation('actionPlan');
  const fmt = useFmt();
  const missing = useMissingWords();
  const { leadOrganization, lead, startsOn } = action;
  return (
    <dl className={styles['facts']}>
      <Fact label={t('action.lead')}>
        <LeadCell row={action} />
      </Fact>
      {leadOrganization && lead ? <Fact label={t('action.leadOrganization')}>{leadOrganization.name}</Fact> : null}
      {startsOn ? <Fact label={t('action.starts')}>{fmt.day(startsOn, 'long')}</Fact> : null}
      <Fact label={t('action.due')}>
        <DueCell row={action} />
      </Fact>
      <Fact label={t('action.progress')}>
        <ProgressCell row={action} />
      </Fact>
      {action.missing.length > 0 ? <Fact label={t('missing.label')}>{missing(action.missing)}</Fact> : null}
      <Parts action={action} />
      <Carried action={action} />
      <Born born={action.born} />
    </dl>
  );
}

/** What it is a part of, or its parts. */
function Parts({ action: { parent, parts } }: { action: ActionPage }) {
  const { t } = useTranslation('actionPlan');
  if (parent)
    return (
      <Fact label={t('parts.of')}>
        <ActionLink row={parent} />
      </Fact>
    );
  if (parts.length === 0) return null;
  return (
    <Fact label={t('parts.title')}>
      <ul className={styles['parts']}>
        {parts.map((part) => (
          <li key={part.id}>
            <ActionLink row={part}>{[part.number, part.title].filter(Boolean).join(' ')}</ActionLink>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** The action of another roadmap that it goes on from, and the one that goes on from it. */
function Carried({ action }: { action: ActionPage }) {
  const { t } = useTranslation('planHierarchy');
  return (['carriedFrom', 'carriedTo'] as const).map((key) => {
    const other = action[key];
    return other ? (
      <Fact key={key} label={t(key)}>
        <ActionLink row={other}>{t('inRoadmap', { title: other.title, roadmap: other.roadmap })}</ActionLink>
      </Fact>
    ) : null;
  });
}

function Born({ born }: { born: ActionPage['born'] }) {
  const { t } = useTranslation('actionPlan');
  const { slug } = useCouncil();
  const fmt = useFmt();
  if (!born) return null;
  const { meetingId, meetingTitle, heldOn, decision } = born;
  return (
    <Fact label={t('action.born')}>
      <Link to="/$clsm/reunions/$meetingId" params={{ clsm: slug, meetingId }}>
        {t('action.bornOn', { title: meetingTitle, day: fmt.day(heldOn, 'long') })}
      </Link>
      {decision ? <span className={styles['tag']}>{t('action.decision', { number: decision })}</span> : null}
    </Fact>
  );
}
