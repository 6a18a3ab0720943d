import type { Caller } from './handshake.ts';
import type { Writer } from './shared-texts.ts';

/** What stands beside one text of one socket. */
export interface SocketContext {
  caller: Caller;
  /** The texts this socket has open. */
  names: Set<string>;
  /** Missing until it was checked that they may write. */
  opened?: { writer: Writer; caretName: string };
}
