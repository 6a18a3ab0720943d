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

/** The texts of a meeting; `null` while the code that carries them is on its way. */
export function useTexts({ councilId, meetingId }: MeetingPath): { texts: Texts | null; textsView: TextsView } {
  const { personId } = useCouncil();
  const lines = useContext(LinesContext);
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    let left = false;
    let made: Texts | undefined;
    void import('./texts.ts').then(({ Texts }) => {
      if (left) return;
      made = new Texts({ councilId, meetingId, personId }, lines);
      setTexts(made);
    });
    return () => {
      left = true;
      made?.close();
    };
  }, [councilId, meetingId, personId, lines]);
  const textsView = useSyncExternalStore(texts?.subscribe ?? never, texts?.snapshot ?? waiting);
  return { texts, textsView };
}
