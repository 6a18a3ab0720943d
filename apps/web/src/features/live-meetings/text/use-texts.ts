import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useCouncil } from '../../../platform/council.tsx';
import type { MeetingPath } from '../live-meetings.queries.ts';
import type { Lines } from './text-line.ts';
import type { Texts, TextsView } from './texts.ts';

/** How texts reach the server: by a socket, unless a test says otherwise. */
export const LinesContext = createContext<Lines | undefined>(undefined);

const WAITING: TextsView = { state: 'saving', since: null, refused: [], written: [], placed: [] };
const never = (): (() => void) => () => undefined;
const waiting = (): TextsView => WAITING;

type Job = (texts: Texts) => void;

interface HeldTexts {
  /** `null` while the code that carries them is on its way. */
  texts: Texts | null;
  textsView: TextsView;
  /** Does `job` with the texts: at once, or as soon as they are there, in the order they were given. */
  withTexts: (job: Job) => void;
}

/** The texts of a meeting. */
export function useTexts({ councilId, meetingId }: MeetingPath): HeldTexts {
  const { personId } = useCouncil();
  const lines = useContext(LinesContext);
  const [texts, setTexts] = useState<Texts | null>(null);
  // what is written before the texts are there outlives the item it was written under
  const [held] = useState((): { texts: Texts | null; jobs: Job[] } => ({ texts: null, jobs: [] }));
  useEffect(() => {
    let left = false;
    let made: Texts | undefined;
    void import('./texts.ts').then(({ Texts }) => {
      if (left) return;
      made = new Texts({ councilId, meetingId, personId }, lines);
      held.texts = made;
      for (const job of held.jobs.splice(0)) job(made);
      setTexts(made);
    });
    return () => {
      left = true;
      held.texts = null;
      made?.close();
    };
  }, [councilId, meetingId, personId, lines, held]);
  const textsView = useSyncExternalStore(texts?.subscribe ?? never, texts?.snapshot ?? waiting);
  const withTexts = (job: Job) => void (held.texts ? job(held.texts) : held.jobs.push(job));
  return { texts, textsView, withTexts };
}
