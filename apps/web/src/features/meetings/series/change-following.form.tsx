import { useQuery } from '@tanstack/react-query';
import type { MeetingPage } from '@trame/contracts/meetings';
import { type ChangeFollowingBody, changeFollowingBody, type SeriesPage } from '@trame/contracts/series';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { Checkbox } from '@trame/ui/choice';
import { ErrorSummary } from '@trame/ui/error-summary';
import { TimeField } from '@trame/ui/time-field';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useContractForm } from '../../../platform/form.ts';
import { nullWhenEmpty } from '../../../platform/null-when-empty.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import { DurationField } from '../duration-field.tsx';
import meetingStyles from '../meetings.module.css';
import { WhereFields } from '../where-fields.tsx';
import { followingDates } from './following.ts';
import { NewDays } from './new-days.tsx';
import { datesOf, NO_REPEAT, type RepeatDraft, repeatsOf } from './repeat-draft.ts';
import styles from './series.module.css';
import { datesGiven, useChangeFollowing } from './series.queries.ts';

const LIKE = ['durationMinutes', 'place', 'videoUrl'] as const;
type Like = Pick<ChangeFollowingBody, 'hour' | (typeof LIKE)[number]>;

interface ChangeFollowingFormProps {
  meeting: MeetingPage;
  series: SeriesPage;
  onDone: () => void;
  onConvenedChanged: () => void;
}

/** What of `next` differs from `before`: the rest of the meetings keep what they have. */
function differing(next: Like, before: Like): Like {
  const keys = ['hour', ...LIKE] as const;
  return Object.fromEntries(keys.flatMap((key) => (next[key] === before[key] ? [] : [[key, next[key]]])));
}

/** The hour, the place and, when asked, the days. */
export function ChangeFollowingForm({ meeting, series, onDone, onConvenedChanged }: ChangeFollowingFormProps) {
  const { t } = useTranslation(['series', 'meetings', 'common']);
  const { councilId } = useCouncil();
  const { local } = meeting.starts;
  const { durationMinutes, place, videoUrl } = meeting;
  const before = { hour: local.slice(11), durationMinutes, place, videoUrl };
  const form = useContractForm(changeFollowingBody, { defaultValues: before });
  const [day, setDay] = useState<string | null>(null); // of the new rule; `null`: the days stay
  const [draft, setDraft] = useState<RepeatDraft>(NO_REPEAT);
  const [tries, setTries] = useState(0);
  const change = useChangeFollowing({ councilId, meetingId: meeting.id });
  const first = `${day ?? ''}T${form.watch('hour') ?? ''}`;
  const given = useQuery(datesGiven(councilId, draft, day ? first : '')).data?.dates ?? [];
  const following = followingDates(series, meeting.id);
  const [minutes = Number.NaN, chosen = null] = form.watch(['durationMinutes', 'place']);
  const about = { bodyId: meeting.bodyId, zone: series.starts.zone, minutes, place: chosen, exceptSeries: series.id };
  const dates = day === null ? [] : datesOf(draft, given);
  const touched = dates.length > 0 ? Math.min(dates.length, following.length) : following.length;
  const convened = following.filter(({ isConvened }) => isConvened).length;

  const done = ({ convened: toTell }: { convened: number }) =>
    toTell > 0 && meeting.state === 'CONVENED' ? onConvenedChanged() : onDone();
  const send = form.handleSubmit(async (asked) => {
    const { hour, ...others } = differing(asked, before);
    const repeats = day === null ? null : repeatsOf(draft, first, given);
    if (day !== null && !repeats) return setTries(tries + 1);
    const body = { ...others, ...(repeats ? { repeats: { ...repeats, local: first } } : hour ? { hour } : {}) };
    if (Object.keys(body).length === 0) return onDone();
    const request = { seriesId: series.id, version: series.version, body };
    // a series cut in two changes the page under this window: what comes next must not hang on it
    const answer = await change.mutateAsync(request).catch((refusal: unknown) => void form.showFaults(refusal));
    return answer ? done(answer) : undefined;
  });
  return (
    <form ref={sendOnCtrlEnter} className={meetingStyles['form']} noValidate onSubmit={(event) => void send(event)}>
      <p>
        {t('following.about', { count: following.length })} {t('following.kept')}
      </p>
      {convened > 0 ? <Banner kind="warn">{t('following.convened', { count: convened })}</Banner> : null}
      <ErrorSummary {...form.summary} />
      <Refusal error={change.error} />
      <div className={styles['pair']}>
        <Controller
          control={form.control}
          name="hour"
          render={({ field }) => (
            <TimeField
              label={t('following.hour')}
              name={field.name}
              value={field.value || null}
              error={form.faultOf('hour') ? t('following.hourFault') : undefined}
              onChange={(hour) => field.onChange(hour ?? '')}
            />
          )}
        />
        <Controller
          control={form.control}
          name="durationMinutes"
          render={({ field }) => (
            <DurationField
              label={t('meetings:field.duration')}
              name={field.name}
              value={field.value ?? Number.NaN}
              onChange={field.onChange}
              wrong={Boolean(form.faultOf('durationMinutes'))}
            />
          )}
        />
      </div>
      <WhereFields fieldOf={(name) => ({ error: form.faultOf(name), ...form.register(name, nullWhenEmpty) })} />
      <Checkbox
        label={t('following.days')}
        checked={day !== null}
        onChange={({ target }) => setDay(target.checked ? local.slice(0, 10) : null)}
      />
      {day === null ? null : (
        <NewDays
          {...{ day, first, draft, given, following, about }}
          isAsked={tries > 0}
          onDay={setDay}
          onDraft={setDraft}
        />
      )}
      <div className={meetingStyles['buttons']}>
        <Button onClick={onDone}>{t('common:cancel')}</Button>
        <Button type="submit" variant="primary" pending={change.isPending}>
          {t('following.submit', { count: touched })}
        </Button>
      </div>
    </form>
  );
}
