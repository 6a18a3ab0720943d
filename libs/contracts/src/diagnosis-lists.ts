import { isObserved } from '@trame/domain/diagnosis/observed';
import { z } from 'zod';
import { findingKind } from './diagnosis-answers.ts';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, line, version } from './shapes.ts';

const said = z.strictObject({
  title: line(),
  source: line(LIMITS.text.question).nullable(),
  observed: z.string().max(10).refine(isObserved, { error: 'no_such_date' }).nullable(),
});

export const addListBody = z
  .strictObject({ kind: findingKind, findings: z.array(said).min(1).max(LIMITS.diagnosis.pasted) })
  .meta({
    id: 'AddFindings',
    example: {
      kind: 'NEED',
      findings: [{ title: 'Attente de six mois pour un premier rendez-vous', source: null, observed: '2025' }],
    },
  });
export type AddListBody = z.output<typeof addListBody>;

const written = z.object({ id, version });

export const takeBackBody = z
  .strictObject({ findings: z.array(z.strictObject({ id, version })).min(1).max(LIMITS.diagnosis.pasted) })
  .meta({
    id: 'TakeFindingsBack',
    example: { findings: [{ id: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', version: 1 }] },
  });
export type TakeBackBody = z.output<typeof takeBackBody>;

/** Needs or resources by the list, as they are pasted from a document. */
export const diagnosisListsApi = {
  add: endpoint({
    method: 'POST',
    path: '/councils/:councilId/diagnosis/lists',
    permission: 'diagnosis.manage',
    summary: 'Add a list of needs or of resources: all of it, or nothing',
    params: inCouncil,
    body: addListBody,
    response: z.object({ items: z.array(written).max(LIMITS.diagnosis.pasted) }),
    status: 201,
    refusals: ['DIAGNOSIS_FULL'],
  }),
  takeBack: endpoint({
    method: 'POST',
    path: '/councils/:councilId/diagnosis/lists/take-back',
    permission: 'diagnosis.manage',
    summary: 'Take a list out of the diagnosis again; what somebody changed since stays',
    params: inCouncil,
    body: takeBackBody,
    response: z.object({ removed: z.int().min(0) }),
  }),
};
