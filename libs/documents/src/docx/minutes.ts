import { Paragraph, type Table } from 'docx';
import type { Letterhead } from '../letterhead.ts';
import type {
  AttendanceGroup,
  MinutesAction,
  MinutesDecision,
  MinutesDocument,
  MinutesItem,
  MinutesWords,
} from '../pdf/minutes.ts';
import { COLOUR } from './look.ts';
import { pack } from './paper.ts';
import { card, heading, plain, quiet, runs, table } from './pieces.ts';

interface Voice {
  words: MinutesWords;
  masked: string | null;
}

const decision = ({ words, masked }: Voice, it: MinutesDecision): Paragraph[] =>
  card(COLOUR.action, [
    [
      ...runs(`${words.decision} ${it.number}`, { bold: true, color: COLOUR.action }),
      ...runs(`, ${it.kind}`, { color: COLOUR.ink2 }),
    ],
    runs(it.text, {}, masked),
    ...(it.needsExternalAct
      ? [runs(`${words.externalAct} ${it.externalReference ?? words.toBeTaken}`, {}, masked)]
      : []),
    ...(it.reviewOn ? [runs(`${words.reviewOn} ${it.reviewOn}`)] : []),
  ]);

const action = ({ words, masked }: Voice, it: MinutesAction): Paragraph[] =>
  card(COLOUR.thread, [
    runs(`${words.action} ${it.number}`.trim(), { bold: true }),
    runs(it.title, {}, masked),
    runs(`${words.lead} ${it.lead ?? words.noLead}, ${words.due} ${it.due ?? words.noDue}`, { color: COLOUR.ink2 }),
  ]);

function written({ masked }: Voice, { at, bullet, runs: said }: MinutesItem['text'][number]): Paragraph {
  const time = at ? runs(`${at}  `, { color: COLOUR.ink2 }) : [];
  const words = said.flatMap(({ text, bold, italic }) => runs(text, { bold, italics: italic }, masked));
  return new Paragraph({ children: [...time, ...words], ...(bullet && { bullet: { level: 0 } }) });
}

function item(voice: Voice, it: MinutesItem, number: number): Paragraph[] {
  const { words, masked } = voice;
  const about = [it.purpose, it.presenter].filter((part) => part !== null).join(', ');
  return [
    heading(2, `${number}. ${it.title}`, masked),
    ...(about ? [quiet(about)] : []),
    ...(it.restriction ? [quiet(it.restriction)] : []),
    ...it.text.map((one) => written(voice, one)),
    ...it.decisions.flatMap((one) => decision(voice, one)),
    ...it.actions.flatMap((one) => action(voice, one)),
    ...(it.silent ? [quiet(it.withoutDebate ? words.noDebate : words.empty)] : []),
  ];
}

const presence = (words: MinutesWords, groups: readonly AttendanceGroup[], byOrganization: boolean): Table =>
  byOrganization
    ? table(
        [words.organization, words.person, words.presence],
        groups.flatMap(({ organization, people }) => people.map((one) => [organization, one.name, one.presence])),
        [1.2, 1.2, 1],
      )
    : table(
        [words.person, words.presence],
        groups.flatMap(({ people }) => people.map((one) => [one.name, one.presence])),
        [1.4, 1],
      );

function attendance({
  words,
  attendance: groups,
  attendanceSummary,
  byOrganization,
}: MinutesDocument): (Paragraph | Table)[] {
  if (groups.length === 0) return [plain(attendanceSummary ?? words.noAttendance)];
  return [
    ...(attendanceSummary ? [plain(attendanceSummary)] : []),
    ...(byOrganization ? [quiet(words.internal)] : []),
    presence(words, groups, byOrganization),
  ];
}

function allActions({ words, items, maskedPassage }: MinutesDocument): Paragraph | Table {
  const actions = items.flatMap((it) => it.actions);
  if (actions.length === 0) return plain(words.noAction);
  const rows = actions.map((it) => [it.number, it.title, it.lead ?? words.noLead, it.due ?? words.noDue]);
  return table([words.number, words.action, words.lead, words.due], rows, [0.5, 1.8, 1, 1], maskedPassage);
}

const situations = ({ title, said, why }: NonNullable<MinutesDocument['situations']>): Paragraph[] => [
  heading(2, title),
  plain(said),
  quiet(why),
];

/** The minutes as a document to edit, with the words and the masking of the PDF. */
export function writeMinutes(minutes: MinutesDocument, letterhead: Letterhead | null = null): Promise<Uint8Array> {
  const { words, notice, maskedPassage: masked } = minutes;
  return pack({
    head: minutes,
    letterhead,
    size: 10.5,
    masked,
    children: [
      ...(notice ? [quiet(notice)] : []),
      heading(2, words.attendance),
      ...attendance(minutes),
      ...minutes.items.flatMap((it, at) => item({ words, masked }, it, at + 1)),
      ...(minutes.situations ? situations(minutes.situations) : [heading(2, words.allActions), allActions(minutes)]),
    ],
  });
}
