import type { Permission } from '@trame/domain/access';
import type { Actor } from '../http/context.ts';

/** Who writes through a socket, as true as the membership that was just read. */
export interface Writer extends Actor {
  accountId: string;
  personId: string;
}

/**
 * Texts that several people write at once: a feature knows which there are and who may write, the platform only carries
 * what they type. Every method throws a `DomainError` to refuse.
 */
export abstract class SharedTexts {
  /** What somebody needs in the council of a text, before the text itself is asked. */
  abstract readonly permission: Permission;

  /** The whole text as one update, once everything on its way to the database has arrived there. */
  abstract load(who: Writer, textId: string): Promise<Uint8Array>;

  /** Resolves while `who` may write this text: asked again and again as long as it is open. */
  abstract refuseUnlessWritable(who: Writer, textId: string): Promise<void>;

  /** Resolves once the update is committed: only then is it applied, passed on and acknowledged. */
  abstract save(who: Writer, textId: string, update: Uint8Array): Promise<void>;

  /** The name others read beside the caret of `who`. */
  abstract nameOf(who: Writer): Promise<string>;
}
