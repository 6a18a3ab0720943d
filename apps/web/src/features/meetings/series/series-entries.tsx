import { useQuery } from '@tanstack/react-query';
import type { MeetingPage } from '@trame/contracts/meetings';
import type { MenuEntry } from '@trame/ui/menu';
import CalendarSync from 'lucide-react/icons/calendar-sync';
import CalendarX from 'lucide-react/icons/calendar-x-2';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { ChangeFollowingDialog } from './change-following.dialog.tsx';
import { EndSeriesDialog } from './end-series.dialog.tsx';
import { seriesPageOf } from './series.queries.ts';

interface After {
  /** This meeting was changed, and people were convened to it. */
  onConvenedChanged: () => void;
  /** This meeting is no more, or is called off. */
  onEnded: () => void;
}

/** What may be done to a meeting of a series and those after it: entries of its menu, and the windows they open. */
export function useSeriesEntries(meeting: MeetingPage, after: After): { entries: MenuEntry[]; windows: ReactNode } {
  const { t } = useTranslation('series');
  const { councilId } = useCouncil();
  const [open, setOpen] = useState<'change' | 'end' | null>(null);
  const { data: series } = useQuery(seriesPageOf(councilId, meeting.seriesId));
  const from = series?.dates.find(({ meetingId }) => meetingId === meeting.id);
  if (!series || !from || !meeting.seriesId) return { entries: [], windows: null };
  const close = () => setOpen(null);
  const entries: MenuEntry[] = [
    { id: 'series-change', label: t('following.edit'), icon: CalendarSync, onAction: () => setOpen('change') },
    { id: 'series-end', label: t('following.remove'), icon: CalendarX, danger: true, onAction: () => setOpen('end') },
  ];
  const tell = () => {
    close();
    after.onConvenedChanged();
  };
  const windows = (
    <>
      <ChangeFollowingDialog
        {...{ meeting, series }}
        isOpen={open === 'change'}
        onClose={close}
        onConvenedChanged={tell}
      />
      <EndSeriesDialog {...{ series, from }} isOpen={open === 'end'} onClose={close} onEnded={after.onEnded} />
    </>
  );
  return { entries, windows };
}
