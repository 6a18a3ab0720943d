import type { ConductorLine } from '@trame/contracts/chair-lite';
import type { ActionSheetDocument } from '@trame/documents/pdf/action-sheet';
import type { PointHolder } from './point-holder.ts';
import { type PointSpeech, sectionOf } from './point-sheet.ts';
import type { Whole } from './whole-document.ts';

/** The sheet a chair leads a meeting by: the hours, who presents, what is to be decided, who is expected. */
export function conductorSheet(
  { meeting, agenda, expected }: Whole,
  { council }: PointHolder,
  speech: PointSpeech,
): ActionSheetDocument {
  const { t, fmt, language } = speech;
  const lines = agenda?.lines ?? [];
  const head = (['item', 'time', 'duration'] as const).map((column) => t(`chairPage:document.${column}`));
  const part =
    lines.length > 0
      ? { table: [head, ...lines.map((line) => rowOf(line, speech))] }
      : { paragraphs: [t('chairPage:document.none')] };
  const facts: [string, string | null | undefined][] = [
    [t('chairPoint:print.when'), fmt.dayTime(meeting.local)],
    [t('chairPoint:print.where'), meeting.place],
    [t('chairPoint:print.ends'), agenda && fmt.time(agenda.ends.slice(11))],
    [
      t('chairPoint:print.replies'),
      expected && expected.yes + expected.no + expected.none > 0 ? t('chairPoint:print.counted', expected) : null,
    ],
  ];
  return {
    ...{ language, council, title: meeting.title, place: null },
    facts: facts.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    sections: [sectionOf(t('chairPage:document.AGENDA'), part)],
    words: { document: t('chairPage:document.conductor'), page: t('documents:actionSheet.page') },
  };
}

function rowOf({ item, starts, since }: ConductorLine, { t, fmt }: PointSpeech): string[] {
  const { hidden, title, purpose, presenters, minutes } = item;
  const says = purpose === 'DECISION' || purpose === 'OPINION' ? t(`chairPage:document.say.${purpose}`) : null;
  const presented = presenters.length > 0 && t('chairPage:document.presenter', { names: fmt.names(presenters) ?? '' });
  const told = hidden ? [t('chairPage:document.hidden')] : [title, presented, since, says];
  return [told.filter(Boolean).join('\n'), fmt.time(starts.slice(11)), fmt.duration(minutes)];
}
