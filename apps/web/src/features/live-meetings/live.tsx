import type { Fmt } from '@trame/copy/fmt';
import { createContext, useContext } from 'react';
import type { KeptChanges, KeptView } from '../../platform/kept/kept-changes.ts';
import type { DraftPlace, Drafts } from './composer/drafts.ts';
import type { Change } from './kept/change.ts';
import type { Shown } from './kept/with-kept.ts';
import type { MeetingPath } from './live-meetings.queries.ts';
import type { Saving } from './text/save-state.ts';
import type { Texts, TextsView } from './text/texts.ts';

/** What every part of the screen of a running meeting needs. */
export interface Live {
  path: MeetingPath;
  /** What the server has, with what this device keeps already made. */
  shown: Shown;
  changes: KeptChanges<Change>;
  view: KeptView<Change>;
  drafts: Drafts;
  /** What is written together; `null` while the code that carries it is on its way. */
  texts: Texts | null;
  textsView: TextsView;
  /** Does something with them: at once, or as soon as they are there, in the order it was asked. */
  withTexts: (job: (texts: Texts) => void) => void;
  /** Both together: nothing is saved until each is. */
  saving: Saving;
  /** Lines being typed, anywhere in the meeting: they are on this device, and nowhere else yet. */
  begun: readonly DraftPlace[];
  /** In the zone of the meeting. */
  fmt: Fmt;
  now: Date;
  /** The item on screen: the open one unless the reader chose another. */
  itemId: string | null;
  look: (itemId: string | null) => void;
  /** Moves the meeting on to an item. */
  open: (itemId: string) => void;
  /** Asks to end the meeting. */
  finish: () => void;
}

const Context = createContext<Live | null>(null);
export const LiveProvider = Context.Provider;

/** Only under `<LiveProvider>`. */
export function useLive(): Live {
  const live = useContext(Context);
  if (!live) throw new Error('useLive() outside a running meeting.');
  return live;
}
