import { Link } from '@tanstack/react-router';
import type { MeetingRow } from '@trame/contracts/meetings';
import { BodyTag } from '@trame/ui/body-tag';
import { buttonClass } from '@trame/ui/button';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { HrefLink } from '../../../platform/href-link.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { MeetingChip } from '../meeting-chip.tsx';
import { ReplyBar } from '../reply-bar.tsx';
import styles from './meetings-list.module.css';
import { nextStepOf } from './next-step.ts';

interface MeetingLineProps {
  meeting: MeetingRow;
  /** Level of its heading, under that of its month. */
  level: 3 | 4;
}

/** One meeting: when, what, where, who answered, where it is, and the button that moves it on. */
export function MeetingLine({ meeting, level }: MeetingLineProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const { slug, role } = useCouncil();
  const fmt = useFmt();
  const { id, title, body, chip, starts, place, videoUrl, replies } = meeting;
  const { word, href, pressing } = nextStepOf(slug, meeting, role);
  const Heading = level === 3 ? 'h3' : 'h4';
  const where = place ?? (videoUrl ? t('remote') : t('noPlace'));
  return (
    <li className={styles['line']} data-cancelled={chip === 'CANCELLED'}>
      <time className={styles['date']} dateTime={starts.local} title={fmt.dayTime(starts.local)}>
        <span>{fmt.day(starts.local, 'shortName')}</span>
        <b className="num">{Number(starts.local.slice(8, 10))}</b>
        <span>{fmt.time(starts.local.slice(11))}</span>
      </time>
      <div className={styles['words']}>
        <Heading className={styles['heading']}>
          <BodyTag type={body.type}>{body.tag}</BodyTag>
          <Link to="/$clsm/reunions/$meetingId" params={{ clsm: slug, meetingId: id }} className={styles['title']}>
            {title}
          </Link>
        </Heading>
        <p className={styles['where']}>{where}</p>
        {replies.invited > 0 ? <ReplyBar replies={replies} /> : null}
      </div>
      <MeetingChip chip={chip} />
      <HrefLink
        href={href}
        className={buttonClass({ size: 's', variant: pressing ? 'primary' : 'secondary' }, styles['act'])}
        aria-label={t('common:actOn', { act: t(`next.${word}`), name: title })}
      >
        {t(`next.${word}`)}
      </HrefLink>
    </li>
  );
}
