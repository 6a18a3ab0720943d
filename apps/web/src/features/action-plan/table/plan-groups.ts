import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import type { PlanGroup } from '@trame/contracts/plan-views';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import type { RowGroup } from '@trame/ui/data-table';
import { useTranslation } from 'react-i18next';
import { inOrderOf, type ServedName, useServedWords } from '../served/use-served-words.ts';

/** "1 Agir tôt" by the id of the axis. */
export const axisWords = (axes: Plan['axes']): Map<string, string> =>
  new Map(axes.map(({ id, number, title }) => [id, [number, title].filter(Boolean).join(' ')]));

/** Where a line goes: an id, `''` when it has none, and the words of its heading. */
interface Place {
  id: string;
  label: string;
}

/** What stands in an objective of the roadmap itself. */
const LOOSE = 'loose';

/** The lines of a plan under headings, or nothing to head them. What has no lead, body or axis comes last. */
export function useGroups(plan: Plan, group: PlanGroup | undefined): RowGroup<ActionRow>[] | undefined {
  const { t } = useTranslation('actionPlan');
  const views = useTranslation('planViews');
  const words = useServedWords(plan.actions);
  if (!group) return undefined;
  const axes = axisWords(plan.axes);
  const each = (name: ServedName) => (row: ActionRow) =>
    row[name].length > 0
      ? row[name].map((id) => ({ id, label: words[name].say(id) }))
      : [{ id: '', label: views.t(name === 'themes' ? 'noTheme' : 'noFramework') }];
  const places: Record<PlanGroup, (row: ActionRow) => Place[]> = {
    AXIS: ({ axisId, objectiveId }) =>
      axisId === null && objectiveId !== null
        ? [{ id: LOOSE, label: t('loose') }]
        : [{ id: axisId ?? '', label: axes.get(axisId ?? '') ?? t('unfiled') }],
    LEAD: ({ lead, leadOrganization }) => [
      {
        id: lead?.id ?? leadOrganization?.id ?? '',
        label: lead?.name ?? leadOrganization?.name ?? t('noLead'),
      },
    ],
    BODY: ({ body }) => [{ id: body?.id ?? '', label: body?.label ?? views.t('noBody') }],
    STATUS: ({ status }) => [{ id: status, label: t(`status.${status}`) }],
    THEME: each('themes'),
    FRAMEWORK: each('frameworkItems'),
  };
  const served = (name: ServedName) =>
    inOrderOf(words[name], [...new Set(plan.actions.flatMap((row): readonly string[] => row[name]))]);
  const order = {
    AXIS: () => [...axes.keys(), LOOSE],
    STATUS: () => ACTION_STATUSES,
    LEAD: () => null,
    BODY: () => null,
    THEME: () => served('themes'),
    FRAMEWORK: () => served('frameworkItems'),
  }[group]();
  return grouped(plan.actions, places[group], order);
}

/** Rows by place, one that has several under each, in the order given by ids, else of the words; no place comes last. */
export function grouped(
  rows: readonly ActionRow[],
  placesOf: (row: ActionRow) => readonly Place[],
  order: readonly string[] | null,
): RowGroup<ActionRow>[] {
  const groups = new Map<string, Place & { rows: ActionRow[] }>();
  for (const row of rows) {
    for (const place of placesOf(row)) {
      const group = groups.get(place.id) ?? { ...place, rows: [] };
      group.rows.push(row);
      groups.set(place.id, group);
    }
  }
  return [...groups.values()].toSorted((a, b) => {
    if (a.id === '' || b.id === '') return Number(a.id === '') - Number(b.id === '');
    return order ? order.indexOf(a.id) - order.indexOf(b.id) : a.label.localeCompare(b.label, 'fr');
  });
}
