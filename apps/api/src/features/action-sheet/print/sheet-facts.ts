import type { ActionPage } from '@trame/contracts/action-plan-answers';
import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import type { wordsIn } from '@trame/copy/both';
import type { Fmt } from '@trame/copy/fmt';

/** In which words, and how days and numbers are written. */
export interface Speech {
  t: ReturnType<typeof wordsIn>['t'];
  fmt: Fmt;
}

/** Who carries the action, until when and how far it is: the top of the sheet. What nobody filled in is left out. */
export function sheetFacts(action: ActionPage, sheet: ActionSheet, { t, fmt }: Speech) {
  const { lead, leadOrganization, body, startsOn, dueOn, dueText, progress } = action;
  const { referent, targetPublic, territory, humanMeans } = sheet;
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
    [t('actionSheet:fields.territoryIds'), territory.length > 0 ? fmt.list(territory.map(({ name }) => name)) : null],
    [t('actionSheet:fields.humanMeans'), humanMeans || null],
  ];
  return facts.flatMap(([label, value]) =>
    value === null ? [] : [{ label: t('actionSheet:print.label', { label }), value }],
  );
}
