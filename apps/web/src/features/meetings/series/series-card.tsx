import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MeetingPage } from '@trame/contracts/meetings';
import type { SeriesDate, SeriesPage } from '@trame/contracts/series';
import { readRule } from '@trame/domain/series/series-rule';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Details } from '@trame/ui/details';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../platform/capital.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { MeetingChip } from '../meeting-chip.tsx';
import { EndSeriesDialog } from './end-series.dialog.tsx';
import { placeOf } from './following.ts';
import styles from './series.module.css';
import { seriesPageOf } from './series.queries.ts';
import { useRuleWords } from './use-rule-words.ts';

/** Where a meeting stands in its series, the dates around it, and all of them. Nothing for a meeting of its own. */
export function SeriesCard({ meeting }: { meeting: MeetingPage }) {
  const { councilId } = useCouncil();
  const { data: series } = useQuery(seriesPageOf(councilId, meeting.seriesId));
  return series && meeting.seriesId ? <Series series={series} meetingId={meeting.id} /> : null;
}

function Series({ series, meetingId }: { series: SeriesPage; meetingId: string }) {
  const { t } = useTranslation('series');
  const words = useRuleWords();
  const { rank, total, previous, next } = placeOf(series, meetingId);
  const read = readRule(series.rule);
  const rule = read ? words(read, series.starts.local) : series.rule;
  const standing =
    rank === null
      ? t('card.unranked', { rule })
      : t('card.rank', { rank: t('card.ordinal', { count: rank }), total, rule });
  return (
    <Card title={t('card.title')}>
      <p>{standing}</p>
      <nav aria-label={t('card.nav')} className={styles['ways']}>
        {previous ? <DateLink date={previous} way="previous" /> : null}
        {next ? <DateLink date={next} way="next" /> : null}
      </nav>
      <Details summary={t('card.all', { count: series.dates.length })}>
        <ol className={styles['all']}>
          {series.dates.map((date) => (
            <li key={date.meetingId}>
              <DateLink date={date} isHere={date.meetingId === meetingId} />
              {date.chip === 'DRAFT' ? null : <MeetingChip chip={date.chip} />}
            </li>
          ))}
        </ol>
      </Details>
      {series.mayPrepare && next?.isAhead ? <Stop series={series} next={next} /> : null}
    </Card>
  );
}

interface DateLinkProps {
  date: SeriesDate;
  way?: 'previous' | 'next';
  isHere?: boolean;
}

function DateLink({ date: { meetingId, local }, way, isHere = false }: DateLinkProps) {
  const { t } = useTranslation('series');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const day = fmt.day(local);
  return (
    <Link
      to="/$clsm/reunions/$meetingId"
      params={{ clsm: slug, meetingId }}
      {...(isHere ? { 'aria-current': 'page' as const } : {})}
    >
      {way ? t(`card.${way}`, { day }) : capital(day)}
    </Link>
  );
}

/** What comes after this meeting goes; this meeting stays. */
function Stop({ series, next }: { series: SeriesPage; next: SeriesDate }) {
  const { t } = useTranslation('series');
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button size="s" className={styles['stop']} onClick={() => setIsOpen(true)}>
        {t('card.stop')}
      </Button>
      <EndSeriesDialog series={series} from={next} isOpen={isOpen} onClose={close} onEnded={close} />
    </>
  );
}
