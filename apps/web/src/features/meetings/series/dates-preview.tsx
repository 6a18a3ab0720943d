import { useQuery } from '@tanstack/react-query';
import { Banner } from '@trame/ui/banner';
import { Fieldset } from '@trame/ui/fieldset';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { ClashingDates } from '../clashes/clashing-dates.tsx';
import { type SeriesMeeting, useClashing } from '../clashes/use-clashing.ts';
import { useHolidayName } from '../holidays.ts';
import { DateLine } from './date-line.tsx';
import { datesOf, type RepeatDraft } from './repeat-draft.ts';
import styles from './series.module.css';
import { datesGiven } from './series.queries.ts';

interface DatesPreviewProps {
  local: string;
  draft: RepeatDraft;
  /** What the dates would be dates of. */
  about: SeriesMeeting | null;
  onChange: (draft: RepeatDraft) => void;
}

/** Every date before anything is stored: public holidays, what else stands at that time, which to leave out or move. */
export function DatesPreview({ local, draft, about, onChange }: DatesPreviewProps) {
  const { t } = useTranslation('series');
  const { councilId } = useCouncil();
  const fmt = useFmt();
  const holidayName = useHolidayName();
  const query = useQuery(datesGiven(councilId, draft, local));
  const dates = datesOf(draft, query.data?.dates ?? []);
  const clashing = useClashing(
    about,
    dates.map((date) => date.local),
  );
  if (!query.data) return <Refusal error={query.error} />;
  const { dates: given, isCut } = query.data;
  const holidays = dates.filter((date) => holidayName(date.local.slice(0, 10)));
  const last =
    dates
      .map((date) => date.local)
      .toSorted()
      .at(-1) ?? local;
  return (
    <div className={styles['preview']}>
      <output className={styles['summary']}>
        <strong>{t('dates.summary', { count: dates.length, last: fmt.day(last, 'long') })}</strong>
        {holidays.length > 0 ? <span>{t('dates.holidays', { count: holidays.length })}</span> : null}
      </output>
      <ClashingDates dates={clashing} />
      {isCut ? <Banner kind="warn">{t('dates.cut')}</Banner> : null}
      <Fieldset legend={t('dates.legend')} hint={t('dates.hint')}>
        <div className={styles['dates']}>
          {given.map((each) => (
            <DateLine key={each} local={each} draft={draft} clashing={clashing} onChange={onChange} />
          ))}
        </div>
      </Fieldset>
    </div>
  );
}
