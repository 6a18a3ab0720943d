import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

/** The pages sockets come from. */
export const OUR_ORIGIN = 'http://trame.test';

/** Where a server that listens on `port` takes sockets. */
export const socketOf = (port: number): string => `ws://127.0.0.1:${port}/collab`;

/** A socket as a browser opens it: with the cookie and the origin of its page. */
export const asBrowser = (headers: { cookie?: string; origin?: string }) =>
  class extends WebSocket {
    constructor(url: string) {
      super(url, { headers });
      this.on('error', () => undefined);
    }
  };

/** How a socket was answered: open, refused with a status of HTTP, or closed with a code. */
export function knock(url: string, headers: { cookie?: string; origin?: string }): Promise<WebSocket | number> {
  const socket = new WebSocket(url, { headers });
  return new Promise((resolve) => {
    socket.once('open', () => resolve(socket));
    socket.once('unexpected-response', (request, response) => {
      request.destroy();
      resolve(response.statusCode ?? 0);
    });
    socket.on('error', () => undefined);
  });
}

export const closed = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.once('close', (code) => resolve(code)));

/** Somebody's editor, as far as the text goes. */
export interface Desk {
  shared: Y.Doc;
  provider: HocuspocusProvider;
  /** Appends a paragraph, as a note does. */
  write(text: string, attributes?: Record<string, string>): void;
  lines(): string[];
  /** Committed, as far as this desk was told. */
  saved(): boolean;
  /** Why the text was not opened, or was closed. */
  refusals: string[];
  leave(): void;
}

const fragmentOf = (shared: Y.Doc): Y.XmlFragment => shared.getXmlFragment('text');

export function appendParagraph(shared: Y.Doc, text: string, attributes: Record<string, string> = {}): void {
  shared.transact(() => {
    const paragraph = new Y.XmlElement('paragraph');
    for (const [name, value] of Object.entries(attributes)) paragraph.setAttribute(name, value);
    paragraph.insert(0, [new Y.XmlText(text)]);
    fragmentOf(shared).push([paragraph]);
  });
}

export const linesOf = (shared: Y.Doc): string[] =>
  fragmentOf(shared)
    .toArray()
    .map((node) => {
      const tagged: unknown = node.toJSON();
      return typeof tagged === 'string' ? tagged.replace(/<[^>]*>/gu, '') : '';
    });

/**
 * As devices do, sends nothing into a socket that is not open: what would wait for it goes with the whole text too, and is
 * acknowledged twice, once instead of what is written next.
 */
class DeskProvider extends HocuspocusProvider {
  override send(...sent: Parameters<HocuspocusProvider['send']>): void {
    if (this.configuration.websocketProvider.webSocket?.readyState === WebSocket.OPEN) super.send(...sent);
  }
}

/** What a device asks again after, by itself. */
export const PASSING: readonly string[] = ['TEXT_BEHIND', 'UNEXPECTED', 'UNAVAILABLE', 'TOO_MANY', 'CONFLICT'];
const AGAIN_MILLISECONDS = 100;

/** Opens the text `name` at a desk of its own socket; `shared` is what the desk already had. */
export function desk(url: string, cookie: string, name: string, shared = new Y.Doc()): Desk {
  const websocketProvider = new HocuspocusProviderWebsocket({
    url,
    WebSocketPolyfill: asBrowser({ cookie, origin: OUR_ORIGIN }),
    delay: 50,
    minDelay: 50,
    maxDelay: 400,
  });
  const refusals: string[] = [];
  const refuse = (reason: string): void => {
    refusals.push(reason);
    // as a device does: what it has is sent again from the start
    if (PASSING.includes(reason)) setTimeout(() => void provider.onOpen(new Event('open')), AGAIN_MILLISECONDS);
  };
  const provider = new DeskProvider({
    websocketProvider,
    name,
    document: shared,
    onAuthenticationFailed: ({ reason }) => refuse(reason),
    onClose: ({ event }) => {
      if (event.reason) refuse(event.reason);
    },
  });
  provider.attach();
  return {
    shared,
    provider,
    refusals,
    write: (text, attributes) => appendParagraph(shared, text, attributes),
    lines: () => linesOf(shared),
    saved: () => provider.isSynced && provider.unsyncedChanges === 0,
    leave: () => {
      provider.destroy();
      websocketProvider.destroy();
    },
  };
}
