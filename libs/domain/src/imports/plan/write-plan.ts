import { looksRevealing } from '../../people/reveals.ts';
import { BodyFinder } from '../body-finder.ts';
import { fold } from '../cells/fold.ts';
import type { WriteTools } from '../directory/directory-writes.ts';
import { FigureWriter } from './figure-writer.ts';
import { knownWholes, WholeFinder, wholeOf } from './find-whole.ts';
import type { KnownPlan } from './known-plan.ts';
import { LeadNames } from './lead-names.ts';
import type { PlanPreview } from './plan-preview.ts';
import { topOf } from './plan-row.ts';
import type { ActionWrite, LeadWrite, PlanWrites } from './plan-writes.ts';
import { HeadingFinder } from './write-headings.ts';

/**
 * Turns the preview of a plan into rows: what is matched is left as it is, what is new joins the open roadmap.
 * @param untitled the roadmap's title when the file has none
 */
export function writePlan(preview: PlanPreview, known: KnownPlan, { newId }: WriteTools, untitled: string): PlanWrites {
  const roadmapId = known.roadmap?.id ?? newId();
  const headings = new HeadingFinder(known, newId);
  const bodies = new BodyFinder(known.bodies, newId);
  const { organizations, leadOf, organizationId } = findNames(preview, known, newId);
  const actions: ActionWrite[] = [];
  const figures = new FigureWriter(newId, organizationId);
  for (const { row, outcome, figures: compared, actionId } of preview.rows) {
    if (actionId !== null) figures.add(actionId, compared);
    if (outcome !== 'CREATE') continue;
    const top = topOf(row);
    const axisId = headings.axisId(top);
    const strategicId = headings.objectiveId(row.axis && row.objective, axisId);
    const operational = row.operational === top ? null : row.operational;
    const objectiveId = headings.operationalId(operational, axisId, strategicId) ?? strategicId;
    if (row.kind !== 'ACTION') continue;
    const leads = row.leads.map(leadOf).filter((lead) => lead !== null);
    const bodyId = row.body === '' ? null : bodies.idOf(row.body);
    const position = known.actions.length + actions.length;
    const id = newId();
    actions.push({ id, axisId, objectiveId, parentId: null, bodyId, leads, position, row });
    figures.add(id, compared);
  }
  const roadmap = known.roadmap
    ? null
    : { id: roadmapId, ...roadmapOf(preview.title === '' ? untitled : preview.title) };
  const { axes, objectives } = headings;
  const filed = putUnderWholes(actions, known);
  const { writes } = figures;
  return {
    roadmap,
    roadmapId,
    organizations,
    bodies: bodies.created,
    axes,
    objectives,
    actions: filed,
    figures: writes,
  };
}

/** A part stands where its whole does; one whose whole is nowhere stands by itself. */
function putUnderWholes(actions: readonly ActionWrite[], known: KnownPlan): ActionWrite[] {
  const wholes = new WholeFinder([
    ...knownWholes(known),
    ...actions.map(({ id, axisId, objectiveId, row }) => ({ id, axisId, objectiveId, ...wholeOf(row) })),
  ]);
  return actions.map((action) => {
    const { partOf } = action.row;
    const whole = partOf === '' ? null : wholes.find(partOf, wholeOf(action.row).axis);
    return whole ? { ...action, axisId: whole.axisId, objectiveId: whole.objectiveId, parentId: whole.id } : action;
  });
}

/** "Feuille de route 2025-2029" says when it starts and ends. */
function roadmapOf(title: string) {
  const [, from, to] = /\b(20\d\d) ?[-–—/à] ?(20\d\d)\b/u.exec(title) ?? [];
  const period = from !== undefined && to !== undefined && to >= from;
  return {
    title,
    startsOn: period ? `${from}-01-01` : null,
    endsOn: period ? `${to}-12-31` : null,
  };
}

/** The names that something written needs: those who lead a new action, and who funds a new line. */
function namesIn({ rows }: PlanPreview): Set<string> {
  const leads = rows.filter(({ outcome }) => outcome === 'CREATE').flatMap(({ row }) => row.leads);
  const funders = rows.flatMap(({ figures }) =>
    figures.budget.filter(({ becomes }) => becomes === 'CREATE').map(({ item }) => item.funder),
  );
  return new Set([...leads, ...funders].map(fold));
}

function findNames(preview: PlanPreview, known: KnownPlan, newId: () => string) {
  const used = namesIn(preview);
  const people = new LeadNames(known.people);
  const ids = new Map<string, string>();
  const organizations: PlanWrites['organizations'][number][] = [];
  for (const { name, resembles, separated } of preview.organizations) {
    if (!used.has(fold(name))) continue;
    const other = resembles && !separated ? (resembles.id ?? ids.get(fold(resembles.name))) : undefined;
    const id = other ?? newId();
    ids.set(fold(name), id);
    if (other === undefined) organizations.push({ id, name, reveals: looksRevealing(name) });
  }
  const organizationId = (name: string): string | null => ids.get(fold(name)) ?? null;
  const leadOf = (name: string): LeadWrite | null => {
    const personId = people.personId(name);
    const found = personId === null ? organizationId(name) : null;
    return personId === null && found === null ? null : { personId, organizationId: found };
  };
  return { organizations, leadOf, organizationId };
}
