import * as Y from 'yjs';
import type { OpenLine } from '../src/features/live-meetings/text/text-line.ts';

/** A server of texts, in memory: commits what it hears, may be out of reach, may refuse. */
export function fakeLine() {
  const stored = new Map<string, Y.Doc>();
  const talks = new Set<() => void>();
  const server = { away: false, refusal: null as string | null };
  const textOf = (name: string): Y.Doc => {
    const text = stored.get(name) ?? new Y.Doc();
    stored.set(name, text);
    return text;
  };
  const open: OpenLine = (name, shared, { onChange, onRefused }) => {
    const remote = {};
    let saved = false;
    const talk = (): void => {
      if (server.away) return onChange();
      if (server.refusal) return onRefused(server.refusal);
      Y.applyUpdate(textOf(name), Y.encodeStateAsUpdate(shared));
      Y.applyUpdate(shared, Y.encodeStateAsUpdate(textOf(name)), remote);
      saved = true;
      return onChange();
    };
    shared.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin === remote) return;
      saved = false;
      queueMicrotask(talk);
    });
    talks.add(talk);
    queueMicrotask(talk);
    return {
      ...{ provider: null, remote },
      ...{ isSaved: () => saved, isOpen: () => !server.away, retry: talk, close: () => void talks.delete(talk) },
    };
  };
  return {
    open,
    /** Cuts the way to the server, or opens it again. */
    offline: (away = true): void => {
      server.away = away;
      for (const talk of talks) talk();
    },
    refuse: (code: string | null): void => {
      server.refusal = code;
    },
    /** What the server has of a text, nodes included. */
    markup: (itemId: string): string => {
      const name = [...stored.keys()].find((one) => one.endsWith(itemId));
      return name ? textOf(name).getXmlFragment('text').toJSON() : '';
    },
    /** What the server has of a text, paragraph by paragraph. */
    lines: (itemId: string): string[] => {
      const name = [...stored.keys()].find((one) => one.endsWith(itemId));
      const nodes = name ? textOf(name).getXmlFragment('text').toArray() : [];
      return nodes.map((node) => JSON.stringify(node).replace(/^"|"$|<[^>]*>/gu, '')).filter(Boolean);
    },
  };
}
