import { useQueryClient } from '@tanstack/react-query';
import { activityReportsApi, type ReportText } from '@trame/contracts/activity-reports';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { reportKey } from '../activity-reports.queries.ts';
import { ChapterPage, type ChapterView } from './chapter-page.ts';

/** The text of a chapter under somebody's hands, and how it stands. */
export function useChapterText(reportId: string, stored: ReportText): { page: ChapterPage; view: ChapterView } {
  const client = useQueryClient();
  const { councilId } = useCouncil();
  const [page] = useState(() => {
    const params = { councilId, reportId, chapter: stored.chapter };
    return new ChapterPage(async (text, version) => {
      const written = await call(activityReportsApi.write, { params, version, body: { text } });
      void client.invalidateQueries({ queryKey: reportKey(councilId, reportId) });
      return written;
    }, stored);
  });
  const view = useSyncExternalStore(page.subscribe, page.snapshot);
  useEffect(() => page.refresh(stored), [page, stored]);
  useEffect(() => () => void page.flush(), [page]);
  useWarning(page);
  return { page, view };
}

/** Whoever leaves the site with words that are not saved is asked first. */
function useWarning(page: ChapterPage): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!page.isSaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [page]);
}
