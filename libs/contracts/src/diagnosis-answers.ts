import { FINDING_KINDS, WEIGHTS } from '@trame/domain/diagnosis/finding';
import { OBSERVED } from '@trame/domain/diagnosis/observed';
import { TARGET_PUBLICS } from '@trame/domain/frameworks/target-publics';
import { THEMES } from '@trame/domain/frameworks/themes';
import { UNIT_KINDS } from '@trame/domain/territory/place';
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { id, version } from './shapes.ts';

export const findingKind = z.enum(FINDING_KINDS);
export const weight = z.enum(WEIGHTS);
export const theme = z.enum(THEMES);
export const targetPublic = z.enum(TARGET_PUBLICS);

const title = z.string().max(LIMITS.text.line);
const number = z.string().max(20).nullable();
const objectiveTitle = z.string().max(300);

/** An objective as it is cited: its number, its title. */
const objectiveRef = z.object({ id, number, title: objectiveTitle });

/** A need or a resource of the territory. */
export const finding = z
  .object({
    id,
    version,
    kind: findingKind,
    title,
    description: z.string().max(LIMITS.text.paragraph),
    /** Who says so: a report, a survey, a group. */
    source: z.string().max(LIMITS.text.question).nullable(),
    sourceUrl: z.string().max(LIMITS.text.url).nullable(),
    /** A year, a month or a day: `2025`, `2025-03`, `2025-03-12`. */
    observed: z.string().max(10).regex(OBSERVED).meta({ example: '2025-03' }).nullable(),
    /** Of a need only. */
    weight: weight.nullable(),
    themes: z.array(theme).max(THEMES.length),
    publics: z.array(targetPublic).max(TARGET_PUBLICS.length),
    /** Units of the territory; none is the whole of it. */
    territory: z.array(z.object({ id, kind: z.enum(UNIT_KINDS), name: title })).max(LIMITS.list.page),
    /** Of a need: the objectives that answer it. */
    objectives: z.array(objectiveRef).max(LIMITS.diagnosis.links),
    /** Out of the diagnosis: it can be put back. */
    removed: z.boolean(),
  })
  .meta({ id: 'Finding' });
export type Finding = z.output<typeof finding>;

/** What a filter of the diagnosis shows; `counts` are those of the whole of it. */
export const diagnosis = z
  .object({
    items: z.array(finding).max(LIMITS.diagnosis.findings),
    total: z.int(),
    counts: z.object({ needs: z.int(), resources: z.int(), removed: z.int() }),
  })
  .meta({ id: 'Diagnosis' });
export type Diagnosis = z.output<typeof diagnosis>;

const coveredNeed = z.object({ id, title, weight: weight.nullable() }).extend({
  objectiveIds: z.array(id).max(LIMITS.diagnosis.links),
});
const coveringObjective = objectiveRef.extend({
  /** The axis it is under. */
  under: z.string().max(LIMITS.text.line).nullable(),
  needIds: z.array(id).max(LIMITS.diagnosis.links),
});

/** Needs and objectives with the links between them, and needs beside resources by theme; `null` is "no theme". */
export const coverage = z
  .object({
    needs: z.array(coveredNeed).max(LIMITS.diagnosis.findings),
    objectives: z.array(coveringObjective).max(LIMITS.list.rows),
    balance: z.array(z.object({ theme: theme.nullable(), needs: z.int(), resources: z.int() })).max(THEMES.length + 1),
  })
  .meta({ id: 'DiagnosisCoverage' });
export type Coverage = z.output<typeof coverage>;
