import { fold } from '../imports/cells/fold.ts';
import { type BodyType, USUAL_TAG } from './body-type.ts';

/** Characters of the longest tag. */
export const TAG_LENGTH = 24;

/** "GT-Logement" is two words, "pair-aidance" is one. */
const WORD = /gt(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/giu;
const GROUP_FORM = /\bgroupes? de travail\b/giu;

/** They tell the form of a group, or nothing; folded. */
const FORM_WORDS = new Set(
  ['gt', 'groupe', 'commission', 'pole', 'comite', 'cellule', 'atelier'].concat([
    'a',
    'au',
    'aux',
    'd',
    'de',
    'des',
    'du',
    'en',
    'et',
    'l',
    'la',
    'le',
    'les',
    'pour',
    'sur',
    'un',
    'une',
  ]),
);

/**
 * The short word a new body carries: the usual one of its type, followed for a working group by the first word of its
 * label that tells which. Decisions are numbered under it, so that it is none of `taken`.
 */
export const tagFor = ({ type, label }: { type: BodyType; label: string }, taken: readonly string[]): string =>
  freeTag(type === 'WORKING_GROUP' ? groupTag(label) : USUAL_TAG[type], taken);

/** The wanted tag, numbered from 2 when it is taken, whatever its case. */
export function freeTag(wanted: string, taken: readonly string[]): string {
  const carried = new Set(taken.map((tag) => tag.toLowerCase()));
  let tag = ended(wanted, '');
  for (let turn = 2; carried.has(tag.toLowerCase()); turn += 1) tag = ended(wanted, ` ${turn}`);
  return tag;
}

const ended = (tag: string, end: string): string => `${tag.slice(0, TAG_LENGTH - end.length).trimEnd()}${end}`;

function groupTag(label: string): string {
  const words = label.replace(GROUP_FORM, ' ').match(WORD) ?? [];
  const telling = words.find((word) => !FORM_WORDS.has(fold(word))) ?? '';
  return `${USUAL_TAG.WORKING_GROUP} ${telling.charAt(0).toUpperCase()}${telling.slice(1)}`;
}
