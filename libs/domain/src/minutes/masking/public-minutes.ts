import { plainRun, type TextBlock, type TextRun, wordsOf } from '../text-block.ts';
import { nameFinder, type PersonName } from './find-names.ts';
import { findPassage } from './find-passages.ts';
import { type Mask, maskRuns, settled } from './mask.ts';

/** A passage of an item that the coordination masks in what is published. */
export interface Redaction {
  itemId: string;
  passage: string;
}

/** How masking is said in the reader's language: « une personne », « [passage masqué] ». */
export interface MaskWords {
  person: string;
  passage: string;
}

export interface PublicMasks {
  names: readonly PersonName[];
  redactions: readonly Redaction[];
  words: MaskWords;
}

/** What of the minutes holds words, presence and names. */
export interface MaskableMinutes {
  meeting: { title: string; place: string | null };
  items: readonly {
    id: string;
    title: string;
    hidden: boolean;
    presenters: readonly { name: string }[];
    text: TextBlock[];
  }[];
  decisions: readonly { itemId: string; text: string; externalReference: string | null }[];
  actions: readonly { itemId: string | null; title: string; leadId: string | null; leadName: string | null }[];
  byOrganization: boolean;
  attendance: readonly unknown[];
}

/** How much was masked, in mentions. */
export interface Masked {
  names: number;
  passages: number;
}

/** One masker for one document: it counts what it masks. */
export interface Masker {
  text(words: string, itemId?: string | null): string;
  block(block: TextBlock, itemId: string): TextBlock;
  readonly masked: Masked;
}

/** Names from elsewhere are one string: the last word is taken for the family name. */
const nameOf = (name: string): PersonName => {
  const words = name.trim().split(/\s+/u);
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' };
};

/** People whom the text refers to, whatever name they bore when it was frozen. */
function mentions(runs: readonly TextRun[], by: string): Mask[] {
  let at = 0;
  return runs.flatMap(({ text, refers }) => {
    const from = at;
    at += text.length;
    return refers === 'PERSON' ? [{ from, to: at, by, kind: 'NAME' as const }] : [];
  });
}

/** What is published says no more than the words: not that somebody was referred to by id. */
const asWords = ({ refers: _, ...run }: TextRun): TextRun => run;

export function masker(minutes: MaskableMinutes, { names, redactions, words }: PublicMasks): Masker {
  const presenters = minutes.items.flatMap((item) => item.presenters.map(({ name }) => nameOf(name)));
  const findNames = nameFinder([...names, ...presenters], words.person);
  const masked: Masked = { names: 0, passages: 0 };
  const masksOf = (runs: TextRun[], itemId?: string | null): Mask[] => {
    const text = wordsOf({ runs });
    const here = redactions.filter((one) => one.itemId === itemId);
    const passages = here.flatMap(({ passage }) => findPassage(text, passage, words.passage));
    const masks = settled([...passages, ...findNames(text), ...mentions(runs, words.person)]);
    for (const { kind } of masks) masked[kind === 'NAME' ? 'names' : 'passages'] += 1;
    return masks;
  };
  const runs = (block: Pick<TextBlock, 'runs'>, itemId?: string | null) => {
    const composed = block.runs.map((run) => ({ ...run, text: run.text.normalize('NFC') }));
    return maskRuns(composed, masksOf(composed, itemId)).map(asWords);
  };
  return {
    text: (said, itemId) => wordsOf({ runs: runs({ runs: [plainRun(said)] }, itemId) }),
    block: (block, itemId) => ({ ...block, runs: runs(block, itemId) }),
    masked,
  };
}

/**
 * The minutes as anybody may read them: no person is named, presence is a number, chosen passages are visibly masked.
 * Starts from what members read, so that restricted items are hidden already. Who leads an action is « une personne »
 * even where the organisation would tell nothing: those it would not be said of would be told by that (decision 0011).
 */
export function publicMinutes<M extends MaskableMinutes>(
  minutes: M,
  masks: PublicMasks,
): { minutes: M; masked: Masked; masker: Masker } {
  const mask = masker(minutes, masks);
  const { meeting, items, decisions, actions } = minutes;
  const published: M = {
    ...minutes,
    meeting: { ...meeting, title: mask.text(meeting.title), place: meeting.place && mask.text(meeting.place) },
    items: items.map((item) => ({
      ...item,
      title: mask.text(item.title, item.id),
      presenters: [],
      text: item.text.map((block) => mask.block(block, item.id)),
    })),
    decisions: decisions.map((decision) => ({
      ...decision,
      text: mask.text(decision.text, decision.itemId),
      externalReference: decision.externalReference && mask.text(decision.externalReference, decision.itemId),
    })),
    actions: actions.map((action) => ({
      ...action,
      title: mask.text(action.title, action.itemId),
      leadName: action.leadId ? masks.words.person : action.leadName && mask.text(action.leadName, action.itemId),
      leadId: null,
    })),
    byOrganization: false,
    attendance: [],
  };
  return { minutes: published, masked: mask.masked, masker: mask };
}
