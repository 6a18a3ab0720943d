import type { BodyType } from '../../bodies/body-type.ts';
import { textOf } from '../sheet.ts';
import { fold } from './fold.ts';

const FORMS: readonly (readonly [RegExp, string, BodyType])[] = [
  [/^(?:comite de pilotage|copil)\b/u, 'copil', 'STEERING'],
  [/^(?:comite technique|cotech)\b/u, 'cotech', 'TECHNICAL'],
  [/^(?:assemblee pleniere|pleniere|assemblee)\b/u, 'pleniere', 'PLENARY'],
  [/^(?:bureau|equipe projet)\b/u, 'bureau', 'EXECUTIVE'],
  [/^(?:groupe de travail|groupe|gt)\b/u, 'gt', 'WORKING_GROUP'],
];

export interface NamedBody {
  readonly label: string;
  readonly type: BodyType;
}

/** "GT logement", "GT LOGEMENT" and "Groupe de travail Logement" have one key. */
export function bodyKey(label: string): string {
  const folded = fold(label);
  const form = FORMS.find(([pattern]) => pattern.test(folded));
  return form ? folded.replace(form[0], form[1]).trim() : folded;
}

/** The body a heading would become if the council had none of that name: a working group when nothing tells otherwise. */
export function bodyFromName(name: string): NamedBody {
  const label = textOf(name).slice(0, 200);
  const form = FORMS.find(([pattern]) => pattern.test(fold(label)));
  return { label, type: form?.[2] ?? 'WORKING_GROUP' };
}
