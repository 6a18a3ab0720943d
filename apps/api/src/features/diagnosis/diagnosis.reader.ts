import { Injectable } from '@nestjs/common';
import type { DiagnosisQuery } from '@trame/contracts/diagnosis';
import type { Coverage, Diagnosis, Finding } from '@trame/contracts/diagnosis-answers';
import { balanceOf } from '@trame/domain/diagnosis/coverage';
import { byWeight } from '@trame/domain/diagnosis/finding';
import { TARGET_PUBLICS } from '@trame/domain/frameworks/target-publics';
import { THEMES } from '@trame/domain/frameworks/themes';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';
import { COVERING, FINDINGS } from './diagnosis.sql.ts';
import { matches } from './diagnosis-filter.ts';

type StoredFinding = Omit<Finding, 'themes' | 'publics'> & { themes: string[]; publics: string[] };

/** Codes in their order; one that no list knows any more is left out. */
const toFinding = (stored: StoredFinding): Finding => ({
  ...stored,
  themes: THEMES.filter((theme) => stored.themes.includes(theme)),
  publics: TARGET_PUBLICS.filter((one) => stored.publics.includes(one)),
});

@Injectable()
export class DiagnosisReader {
  constructor(private readonly db: TenantDb) {}

  async get(ctx: Actor, query: DiagnosisQuery): Promise<Diagnosis> {
    const all = await this.db.read(ctx, allOf);
    const items = all.filter((finding) => matches(finding, query)).toSorted(byWeight);
    const kept = all.filter(({ removed }) => !removed);
    const needs = kept.filter(({ kind }) => kind === 'NEED').length;
    const counts = { needs, resources: kept.length - needs, removed: all.length - kept.length };
    return { items, total: items.length, counts };
  }

  async coverage(ctx: Actor): Promise<Coverage> {
    const [all, objectives] = await this.db.read(ctx, async (tx) => [
      await allOf(tx),
      await tx.query<Coverage['objectives']>(COVERING),
    ]);
    const kept = all.filter(({ removed }) => !removed).toSorted(byWeight);
    const needs = kept
      .filter(({ kind }) => kind === 'NEED')
      .map(({ id, title, weight, objectives: found }) => ({
        ...{ id, title, weight },
        objectiveIds: found.map((objective) => objective.id),
      }));
    return { needs, objectives, balance: balanceOf(kept, THEMES) };
  }

  /** One of them, taken out or not. @throws NotFound */
  async find(tx: EntityManager, findingId: string): Promise<Finding> {
    const [stored] = await tx.query<StoredFinding[]>(FINDINGS, [findingId]);
    if (!stored) throw new NotFound();
    return toFinding(stored);
  }
}

const allOf = async (tx: EntityManager): Promise<Finding[]> =>
  (await tx.query<StoredFinding[]>(FINDINGS, [null])).map(toFinding);
