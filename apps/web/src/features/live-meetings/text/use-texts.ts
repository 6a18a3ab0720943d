import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useCouncil } from '../../../platform/council.tsx';
import type { MeetingPath } from '../live-meetings.queries.ts';
import type { OpenLine } from './text-line.ts';
import type { Texts, TextsView } from './texts.ts';

/** How texts reach the server: by a socket, unless a test says otherwise. */
export const LineContext = createContext<OpenLine | undefined>(undefined);

const WAITING: TextsView = { state: 'saving', since: null, refused: [], written: [], placed: [] };
const never = (): (() => void) => () => undefined;
const waiting = (): TextsView => WAITING;

/** The texts of a meeting; `null` while the code that carries them is on its way. */
export function useTexts({ councilId, meetingId }: MeetingPath): { texts: Texts | null; textsView: TextsView } {
  const { personId } = useCouncil();
  const openLine = useContext(LineContext);
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    let left = false;
    let made: Texts | undefined;
    void import('./texts.ts').then(({ Texts }) => {
      if (left) return;
      made = new Texts({ councilId, meetingId, personId }, openLine);
      setTexts(made);
    });
    return () => {
      left = true;
      made?.close();
    };
  }, [councilId, meetingId, personId, openLine]);
  const textsView = useSyncExternalStore(texts?.subscribe ?? never, texts?.snapshot ?? waiting);
  return { texts, textsView };
}
