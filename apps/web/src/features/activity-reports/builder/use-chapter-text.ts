import { useQueryClient } from '@tanstack/react-query';
import { activityReportsApi, type ReportText, reportText } from '@trame/contracts/activity-reports';
import { LIMITS } from '@trame/contracts/limits';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ApiError, codeOf } from '../../../platform/api-error.ts';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { reportKey } from '../activity-reports.queries.ts';

/** Nobody types for so long without having finished a word, in milliseconds. */
const PAUSE = 800;

/**
 * The text of a chapter while it is typed. Each pause saves it over the version that was read, and so does leaving the field or
 * the page; of two who write at once the second is shown both texts, and may keep the two.
 */
export function useChapterText(reportId: string, stored: ReportText) {
  const client = useQueryClient();
  const { councilId } = useCouncil();
  const [text, setText] = useState(stored.text);
  const [error, setError] = useState<unknown>(null);
  const [pending, setPending] = useState(false);
  const saved = useRef<Pick<ReportText, 'text' | 'version'>>(stored);
  const isSaved = text.trim() === saved.current.text;

  const save = async (words: string, version: number): Promise<void> => {
    const params = { councilId, reportId, chapter: stored.chapter };
    setPending(true);
    setError(null);
    try {
      saved.current = await call(activityReportsApi.write, { params, version, body: { text: words } });
      void client.invalidateQueries({ queryKey: reportKey(councilId, reportId) });
    } catch (refused) {
      setError(refused);
    } finally {
      setPending(false);
    }
  };
  const flush = useEffectEvent(() => {
    if (!pending && !error && !isSaved) void save(text, saved.current.version);
  });

  // a save that ends lets what was typed meanwhile go
  useEffect(() => {
    const timer = setTimeout(flush, PAUSE);
    return () => clearTimeout(timer);
  }, [text, pending]);
  useEffect(() => () => flush(), []);
  useWarning(!isSaved);
  useTheirs(stored, { saved, isSaved: isSaved && !pending, show: setText });

  const theirs = (): ReportText | undefined => reportText.safeParse((error as ApiError).problem?.current).data;
  const withTheirs = (settle: (other: ReportText) => void) => () => {
    const other = theirs();
    if (other) settle(other);
  };
  return {
    ...{ text, error, version: saved.current.version },
    state: error ? ('failed' as const) : pending || !isSaved ? ('saving' as const) : ('saved' as const),
    flush: () => flush(),
    type: (words: string) => {
      setText(words);
      if (error && codeOf(error) !== 'VERSION_STALE') setError(null);
    },
    keepMine: withTheirs(({ version }) => void save(text, version)),
    takeTheirs: withTheirs((other) => {
      saved.current = other;
      setText(other.text);
      setError(null);
    }),
    /** One under the other, to be merged by hand. */
    keepBoth: withTheirs((other) => {
      saved.current = other;
      setText(`${text}\n\n${other.text}`.slice(0, LIMITS.reports.characters));
      setError(null);
    }),
  };
}

/** Whoever leaves the site with words that are not saved is asked first. */
function useWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}

interface Held {
  saved: { current: Pick<ReportText, 'text' | 'version'> };
  isSaved: boolean;
  show: (text: string) => void;
}

/** What somebody else wrote meanwhile is shown to whoever was not writing. */
function useTheirs(stored: ReportText, { saved, isSaved, show }: Held): void {
  useEffect(() => {
    if (!isSaved || stored.version <= saved.current.version) return;
    saved.current = stored;
    show(stored.text);
  }, [stored, isSaved, saved, show]);
}
