import { tagFor } from '../bodies/body-tag.ts';
import type { BodyType } from '../bodies/body-type.ts';
import { bodyFromName, bodyKey } from './cells/body-name.ts';

export interface KnownBody {
  readonly id: string;
  readonly label: string;
  readonly tag: string;
  readonly type: BodyType;
}

export type BodyWrite = KnownBody;

/** The bodies of a council by any of their spellings; one that is missing is created once. */
export class BodyFinder {
  readonly created: BodyWrite[] = [];
  readonly #byKey: Map<string, string>;
  readonly #tags: string[];
  readonly #newId: () => string;

  constructor(known: readonly KnownBody[], newId: () => string) {
    this.#byKey = new Map(known.map(({ id, label }) => [bodyKey(label), id]));
    this.#tags = known.map(({ tag }) => tag);
    this.#newId = newId;
  }

  idOf(name: string): string {
    const known = this.#byKey.get(bodyKey(name));
    if (known !== undefined) return known;
    const named = bodyFromName(name);
    const body = { id: this.#newId(), ...named, tag: tagFor(named, this.#tags) };
    this.created.push(body);
    this.#tags.push(body.tag);
    this.#byKey.set(bodyKey(name), body.id);
    return body.id;
  }
}
