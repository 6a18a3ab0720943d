import { Injectable } from '@nestjs/common';
import type { StartPlanBody } from '@trame/contracts/frameworks';
import { wordsIn } from '@trame/copy/both';
import { itemWords } from '@trame/copy/framework-words';
import { itemRef } from '@trame/domain/frameworks/item-ref';
import { taxonomyOf } from '@trame/domain/frameworks/taxonomies';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { refuseClosedRoadmap } from '../closed-roadmaps/index.ts';
import { PlanNotEmpty } from './action-plan.errors.ts';
import { AxisEntity } from './axis.entity.ts';
import { CurrentRoadmap } from './current-roadmap.ts';

const FULL = `
  select exists (select from app.axis where roadmap_id = $1)
      or exists (select from app.objective where roadmap_id = $1)
      or exists (select from app.action where roadmap_id = $1 and removed_at is null) as full`;

/** Starts an empty plan from a set of national objectives: one axis for each, which says which one it takes up. */
@Injectable()
export class StartPlan {
  constructor(
    private readonly db: TenantDb,
    private readonly roadmap: CurrentRoadmap,
    private readonly audit: AuditTrail,
  ) {}

  /** In the current roadmap unless told. @throws NotFound, RoadmapClosed, PlanNotEmpty */
  run(ctx: CouncilContext, { framework, roadmapId: asked }: StartPlanBody): Promise<{ axes: number }> {
    return this.db.transaction(ctx, async (tx) => {
      const roadmapId = asked ?? (await this.roadmap.idIn(tx));
      // locked: two who start the plan at the same moment do not both find it empty
      await refuseClosedRoadmap(tx, roadmapId, 'update');
      await refuseUnlessEmpty(tx, roadmapId);
      const axes = taxonomyOf(framework).items.map(({ code }, position) => {
        const takesUp = itemRef(framework, code);
        // the plan is the council's own document: its words are French, whoever starts it
        const title = itemWords(wordsIn('fr'), takesUp, []);
        return { id: newId(), roadmapId, number: String(position + 1), title, position, takesUp };
      });
      await tx.insert(AxisEntity, axes);
      await this.audit.record(tx, 'plan.started', roadmapId, [framework]);
      return { axes: axes.length };
    });
  }
}

async function refuseUnlessEmpty(tx: EntityManager, roadmapId: string): Promise<void> {
  const [row] = await tx.query<{ full: boolean }[]>(FULL, [roadmapId]);
  if (row?.full) throw new PlanNotEmpty();
}
