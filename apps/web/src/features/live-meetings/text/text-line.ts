import { type HocuspocusProvider, WebSocketStatus } from '@hocuspocus/provider';
import type * as Y from 'yjs';
import { PageSocket } from './page-socket.ts';
import { TextProvider } from './text-provider.ts';

/** How a text learns that the server has it, and how it is told that it may not have it. */
export interface TextLine {
  /** Where the others write; `null` where there is no line to them. */
  readonly provider: HocuspocusProvider | null;
  /** Where updates that come from the server say they come from. */
  readonly remote: unknown;
  /** Everything of this device is committed. */
  isSaved(): boolean;
  /** There is a way to the server, whether or not all has arrived. */
  isOpen(): boolean;
  /** Asks for the text again. */
  retry(): void;
  close(): void;
}

export interface LineEvents {
  onChange: () => void;
  /** The code of a refusal. */
  onRefused: (code: string) => void;
}

/** Opens the line of one text. */
export type OpenLine = (name: string, shared: Y.Doc, events: LineEvents) => TextLine;

/** The lines of one page, which share a socket. */
export interface Lines {
  open: OpenLine;
  /** Once every line is closed: the page is left. */
  close(): void;
}

/** Letters typed within this time leave together: half as many commits, and nobody sees the difference. */
const TOGETHER_MILLISECONDS = 60;

/** The lines of this page to `/collab`. */
export function openLines(): Lines {
  const websocketProvider = new PageSocket();
  const open: OpenLine = (name, shared, { onChange, onRefused }) => {
    const provider = new TextProvider({
      websocketProvider,
      name,
      document: shared,
      flushDelay: TOGETHER_MILLISECONDS,
      onUnsyncedChanges: onChange,
      onSynced: onChange,
      onStatus: onChange,
      onAuthenticationFailed: ({ reason }) => onRefused(reason),
      onClose: ({ event }) => (event.reason ? onRefused(event.reason) : onChange()),
    });
    provider.attach();
    return {
      provider,
      remote: provider,
      isSaved: () => provider.isSynced && provider.unsyncedChanges === 0,
      isOpen: () => websocketProvider.status === WebSocketStatus.Connected && provider.isAuthenticated,
      retry: () => void provider.onOpen(new Event('open')),
      close: () => provider.destroy(),
    };
  };
  return { open, close: () => websocketProvider.destroy() };
}
