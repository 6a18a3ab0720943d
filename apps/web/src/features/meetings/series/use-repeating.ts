import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import type { ScheduleForm } from '../schedule/use-schedule-form.ts';
import { datesOf, NO_REPEAT, type RepeatDraft, repeatsOf } from './repeat-draft.ts';
import { datesGiven, useCreateSeries } from './series.queries.ts';

/** Whether the meeting being scheduled comes back, and sending it when it does. */
export function useRepeating(form: ScheduleForm, onUndone: () => void) {
  const { t } = useTranslation('series');
  const { councilId } = useCouncil();
  const [draft, setDraft] = useState<RepeatDraft>(NO_REPEAT);
  const create = useCreateSeries(councilId, onUndone);
  const local = form.watch('starts.local');
  const { data, isPlaceholderData } = useQuery(datesGiven(councilId, draft, local));
  const given = data?.dates ?? [];
  const isComplete = data !== undefined && !isPlaceholderData && !data.isCut && datesOf(draft, given).length > 0;
  const repeats = draft.choice !== null && isComplete ? repeatsOf(draft, local, given) : null;
  return {
    draft,
    setDraft,
    create,
    /** What is asked of the API; `null` for a meeting of its own. */
    repeats,
    isReady: draft.choice === null || repeats !== null,
    submit: repeats ? t('create.submit', { count: datesOf(draft, given).length }) : null,
  };
}
