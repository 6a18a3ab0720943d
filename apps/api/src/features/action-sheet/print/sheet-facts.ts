import type { ActionPage } from '@trame/contracts/action-plan-answers';
import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import type { wordsIn } from '@trame/copy/both';
import type { Fmt } from '@trame/copy/fmt';
import { itemInFull, type LocalWords } from '@trame/copy/framework-words';

/** In which words, how days and numbers are written, and what the council calls the axes of its contracts. */
export interface Speech {
  words: ReturnType<typeof wordsIn>;
  t: ReturnType<typeof wordsIn>['t'];
  local: readonly LocalWords[];
  fmt: Fmt;
}

/** Who carries the action, until when and how far it is: the top of the sheet. What nobody filled in is left out. */
export function sheetFacts(action: ActionPage, sheet: ActionSheet, { words, t, fmt, local }: Speech) {
  const { lead, leadOrganization, body, startsOn, dueOn, dueText, progress } = action;
  const { referent, targetPublic, territory, humanMeans, frameworkItems, themes, publics } = sheet;
  const several = (said: readonly string[]) => (said.length > 0 ? said.join('\n') : null);
  const due = dueText ?? (dueOn ? fmt.day(dueOn, 'long') : null);
  const facts: [string, string | null][] = [
    [t('actionPlan:action.status'), t(`actionPlan:status.${action.status}`)],
    [t('actionPlan:action.lead'), lead?.name ?? leadOrganization?.name ?? null],
    [t('actionPlan:action.body'), body?.label ?? null],
    [t('actionSheet:fields.referentId'), referent?.name ?? null],
    [t('actionPlan:action.starts'), startsOn ? fmt.day(startsOn, 'long') : null],
    [t('actionPlan:action.due'), due],
    [t('actionPlan:action.progress'), fmt.percent(progress)],
    [t('actionSheet:fields.targetPublic'), targetPublic],
    [t('frameworks:fields.publics'), several(publics.map((code) => t(`frameworks:public.${code}`)))],
    [t('frameworks:fields.themes'), several(themes.map((code) => t(`frameworks:theme.${code}`)))],
    [t('frameworks:fields.frameworkItems'), several(frameworkItems.map((ref) => itemInFull(words, ref, local)))],
    [t('actionSheet:fields.territoryIds'), territory.length > 0 ? fmt.list(territory.map(({ name }) => name)) : null],
    [t('actionSheet:fields.humanMeans'), humanMeans || null],
  ];
  return facts.flatMap(([label, value]) =>
    value === null ? [] : [{ label: t('actionSheet:print.label', { label }), value }],
  );
}
