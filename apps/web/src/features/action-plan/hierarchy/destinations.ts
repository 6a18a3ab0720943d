import type { Plan } from '@trame/contracts/action-plan-answers';
import { useTranslation } from 'react-i18next';
import { NOWHERE, type Place, placesIn } from '../plan-places.ts';
import { type Move, objectivesOf, type PlanNode } from './nodes.ts';

interface Choice {
  id: string;
  label: string;
}
type Destination = Choice & { move: Move };

const labelOf = ({ number, title }: { number: string | null; title: string }): string =>
  [number, title].filter(Boolean).join(' ');

/**
 * Where a node may go: first where in the plan, then straight there or under something there. `start` is the place it
 * is in.
 */
export function useDestinations(plan: Plan, node: PlanNode) {
  const { t } = useTranslation('planHierarchy');
  const words = { unfiled: useTranslation('actionPlan').t('unfiled'), loose: t('loose') };
  const all = placesIn(plan, node.kind === 'action' ? words.unfiled : words.loose);
  const places = node.kind === 'action' ? all : all.filter(({ objectiveId }) => objectiveId === null);
  const undersOf = (id: string): Destination[] => {
    const where = places.find((place) => place.id === id) ?? places[0];
    if (!where) return [];
    return node.kind === 'action' ? actionUnders(where) : objectiveUnders(where);
  };
  const actionUnders = ({ axisId, objectiveId }: Place): Destination[] => {
    const roots = plan.actions.filter(
      (row) => row.axisId === axisId && row.objectiveId === objectiveId && row.parentId === null && row.id !== node.id,
    );
    const to = (parentId: string | null): Move => ({
      ...{ kind: 'action', id: node.id, to: { axisId, objectiveId, parentId, before: null } },
    });
    const parts = node.holds ? [] : roots.map((row) => ({ id: row.id, label: labelOf(row), move: to(row.id) }));
    return [{ id: NOWHERE, label: t('alone'), move: to(null) }, ...parts];
  };
  const objectiveUnders = ({ axisId }: Place): Destination[] => {
    const to = (level: 'STRATEGIC' | 'OPERATIONAL', parentId: string | null): Move => ({
      ...{ kind: 'objective', id: node.id, to: { axisId, parentId, level, before: null } },
    });
    const strategic: Destination = { id: NOWHERE, label: t('asStrategic'), move: to('STRATEGIC', null) };
    if (node.holds) return [strategic];
    const parents = objectivesOf(plan).filter(
      (one) => one.axisId === axisId && one.level === 'STRATEGIC' && one.id !== node.id,
    );
    return [
      strategic,
      { id: 'operational', label: t('asOperational'), move: to('OPERATIONAL', null) },
      ...parents.map((one) => ({
        ...{ id: one.id, label: t('asOperationalOf', { title: labelOf(one) }), move: to('OPERATIONAL', one.id) },
      })),
    ];
  };
  return { places, undersOf, start: startOf(node, places) };
}

function startOf({ place }: PlanNode, places: readonly Place[]): string {
  const { axisId = null, objectiveId = null } = place;
  return places.find((one) => one.axisId === axisId && one.objectiveId === objectiveId)?.id ?? NOWHERE;
}
