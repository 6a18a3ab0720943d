import type { DiagnosisQuery } from '@trame/contracts/diagnosis';
import type { Finding } from '@trame/contracts/diagnosis-answers';
import { fold } from '@trame/domain/imports/cells/fold';

/** Does a need or a resource answer every question of the filter? What was taken out answers only the one that asks for it. */
export function matches(finding: Finding, query: DiagnosisQuery): boolean {
  if (finding.removed !== (query.only === 'REMOVED')) return false;
  if (query.only === 'ALONE' && (finding.kind !== 'NEED' || finding.objectives.length > 0)) return false;
  if (query.kind && finding.kind !== query.kind) return false;
  if (query.theme && !finding.themes.includes(query.theme)) return false;
  if (query.public && !finding.publics.includes(query.public)) return false;
  if (query.unit && !finding.territory.some(({ id }) => id === query.unit)) return false;
  if (query.objective && !finding.objectives.some(({ id }) => id === query.objective)) return false;
  const { title, description, source } = finding;
  return !query.text || fold(`${title} ${description} ${source ?? ''}`).includes(fold(query.text));
}
