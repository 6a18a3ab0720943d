/*
 * Which keys `t` takes, and which values with them. i18next says the same of any resources and options: worked out at each of
 * four thousand calls, that took half the time of every check of types. What these refuse, its own declaration is asked about,
 * and refuses too.
 */
import type { fr } from './fr/index.ts';

type Sentences = typeof fr;
type Name = keyof Sentences;

/** `people_one` and `people_other` are one sentence, asked for as `people`. */
type Numbered = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Asked<Key extends string> = Key extends `${infer Stem}_${Numbered}` ? Stem : Key;

/** Nothing to fill in, and no number to agree with. */
type IsPlain<Key, Sentence> = Key extends `${string}_${Numbered}`
  ? false
  : Sentence extends `${string}{{${string}`
    ? false
    : true;

/** The keys of a tree of sentences: of the plain ones, or of the others. */
type KeysIn<Tree, Wanted extends boolean> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? IsPlain<Key, Tree[Key]> extends Wanted
      ? Asked<Key>
      : never
    : Tree[Key] extends readonly unknown[]
      ? never
      : `${Key}.${KeysIn<Tree[Key], Wanted>}`;
}[keyof Tree & string];

// one for each namespace, whoever asks
type PlainKeys = { [N in Name]: KeysIn<Sentences[N], true> };
type OtherKeys = { [N in Name]: KeysIn<Sentences[N], false> };
type Prefixed<Keys extends Record<Name, string>> = { [N in Name]: `${N}:${Keys[N]}` };
type PlainPrefixed = Prefixed<PlainKeys>;
type OtherPrefixed = Prefixed<OtherKeys>;

type First<Names> = Extract<Names extends readonly [infer One, ...unknown[]] ? One : Names, Name>;
type Each<Names> = Extract<Names extends readonly (infer One)[] ? One : Names, Name>;

/** Keys of sentences that stand as they are, for a translator of these namespaces. */
export type PlainKey<Names> = PlainKeys[First<Names>] | PlainPrefixed[Each<Names>];

/** Those, and the keys of sentences with something to fill in, or that agree with a number. */
export type SentenceKey<Names> = PlainKey<Names> | OtherKeys[First<Names>] | OtherPrefixed[Each<Names>];

type SentenceAt<Tree, Path extends string> = Path extends `${infer Branch}.${infer Rest}`
  ? Branch extends keyof Tree
    ? SentenceAt<Tree[Branch], Rest>
    : never
  : Path extends keyof Tree
    ? Tree[Path]
    : Tree[keyof Tree & `${Path}_${Numbered}`];

type GapsIn<Sentence> = Sentence extends `${string}{{${infer Gap}}}${infer Rest}` ? Gap | GapsIn<Rest> : never;

type GapsOf<Names, Key extends string> = Key extends `${infer N extends Name}:${infer Path}`
  ? GapsIn<SentenceAt<Sentences[N], Path>>
  : GapsIn<SentenceAt<Sentences[First<Names>], Key>>;

/** What the sentences of `Key` need to be filled in, `{{count}}` a number; a whole tree of sentences is left to i18next. */
export type Values<Names, Key extends string> = {
  readonly [Gap in GapsOf<Names, Key>]: Gap extends 'count' ? number : string | number;
} & { readonly returnObjects?: never };
