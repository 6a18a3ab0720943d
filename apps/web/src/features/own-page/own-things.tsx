import { Link } from '@tanstack/react-router';
import type { OwnPage } from '@trame/contracts/own-page';
import { Card } from '@trame/ui/card';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../platform/capital.ts';
import { useCouncil } from '../../platform/council.tsx';
import { RouterButton } from '../../platform/link-button.tsx';
import { AnswerChoices } from '../../platform/own/answer-choices.tsx';
import shared from '../../platform/own/own.module.css';
import { useFmt } from '../../platform/words.tsx';
import styles from './own-page.module.css';

type About = 'invitations' | 'polls' | 'actions' | 'minutes' | 'corrections';

/** One thing per block: its name, then its lines, or why there are none. */
export function Block({ about, lines }: { about: About; lines: ReactNode[] }) {
  const { t } = useTranslation('ownPage');
  if (about === 'polls' || lines.length > 0)
    return (
      <Card title={t(`${about}.title`)} padding="none">
        <ul className={shared['things']}>{lines}</ul>
      </Card>
    );
  return (
    <Card title={t(`${about}.title`)}>
      <p className={shared['quiet']}>{t(`${about}.none`)}</p>
    </Card>
  );
}

export function Invitation({ invitation }: { invitation: OwnPage['invitations'][number] }) {
  const { t } = useTranslation('ownPage');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const { meetingId, title, local, place, online } = invitation;
  const where = [place, online ? t('invitations.online') : null].filter(Boolean).join(', ');
  return (
    <li className={shared['thing']}>
      <h3 className={shared['name']}>
        <Link to="/$clsm/reunions/$meetingId" params={{ clsm: slug, meetingId }}>
          {title}
        </Link>
      </h3>
      <p>
        <time dateTime={local}>{capital(fmt.dayTime(local))}</time>
        {where ? <br /> : null}
        {where}
      </p>
      <AnswerChoices invitation={invitation} />
    </li>
  );
}

export function Poll({ poll: { id, title, closesOn } }: { poll: OwnPage['polls'][number] }) {
  const { t } = useTranslation(['ownPage', 'common']);
  const { slug } = useCouncil();
  const fmt = useFmt();
  return (
    <li className={shared['thing']}>
      <h3 className={shared['name']}>{title}</h3>
      <p className={shared['quiet']}>{t('polls.until', { day: fmt.day(closesOn, 'long') })}</p>
      <p>
        <RouterButton
          to="/$clsm/reunions/sondages/$pollId"
          params={{ clsm: slug, pollId: id }}
          variant="primary"
          aria-label={t('common:actOn', { act: t('polls.answer'), name: title })}
        >
          {t('polls.answer')}
        </RouterButton>
      </p>
    </li>
  );
}

export function Minutes({ minutes }: { minutes: OwnPage['minutes'][number] }) {
  const { t } = useTranslation('ownPage');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const { meetingId, title, local, circulatedOn, until, approved } = minutes;
  const facts = [
    t('minutes.circulated', { day: fmt.day(circulatedOn, 'long') }),
    approved ? t('minutes.approved') : null,
    until ? t('minutes.until', { day: fmt.day(until, 'long') }) : null,
  ];
  return (
    <li className={shared['thing']}>
      <h3 className={shared['name']}>
        {title}, <time dateTime={local}>{fmt.day(local, 'long')}</time>
      </h3>
      <p className={shared['quiet']}>{facts.filter(Boolean).join('. ')}</p>
      <p>
        <RouterButton
          to="/$clsm/reunions/$meetingId/compte-rendu"
          params={{ clsm: slug, meetingId }}
          aria-label={t('minutes.readOf', { title })}
        >
          {t('minutes.read')}
        </RouterButton>
      </p>
    </li>
  );
}

export function Correction({ correction }: { correction: OwnPage['corrections'][number] }) {
  const { t } = useTranslation('ownPage');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const { meetingId, title, text, state, answer, askedOn } = correction;
  return (
    <li className={shared['thing']}>
      <p className={styles['quote']}>{text}</p>
      <p className={shared['quiet']}>
        <Link to="/$clsm/reunions/$meetingId/compte-rendu" params={{ clsm: slug, meetingId }}>
          {t('corrections.about', { title, day: fmt.day(askedOn, 'long') })}
        </Link>
      </p>
      <p>
        <b>{t(`corrections.state.${state}`)}</b>
        {answer ? <br /> : null}
        {answer ? t('corrections.answer', { answer }) : null}
      </p>
    </li>
  );
}
