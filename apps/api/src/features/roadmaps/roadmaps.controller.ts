import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { roadmapsApi } from '@trame/contracts/roadmaps';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { CloseRoadmap } from './close-roadmap.ts';
import { NumberPlan } from './number-plan.ts';
import { OpenRoadmap } from './open-roadmap.ts';
import { RoadmapsReader } from './roadmaps.reader.ts';

@Controller()
export class RoadmapsController {
  constructor(
    private readonly roadmaps: RoadmapsReader,
    private readonly opening: OpenRoadmap,
    private readonly closing: CloseRoadmap,
    private readonly numbering: NumberPlan,
  ) {}

  @Endpoint(roadmapsApi.list)
  list(@Ctx() ctx: CouncilContext) {
    return this.roadmaps.list(ctx);
  }

  @Endpoint(roadmapsApi.open)
  open(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof roadmapsApi.open>) {
    return this.opening.run(ctx, body);
  }

  @Endpoint(roadmapsApi.number)
  number(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof roadmapsApi.number>) {
    return this.numbering.run(ctx, params.roadmapId, body);
  }

  @Endpoint(roadmapsApi.close)
  close(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof roadmapsApi.close>) {
    return this.closing.run(ctx, params.roadmapId);
  }

  @Endpoint(roadmapsApi.reopen)
  reopen(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof roadmapsApi.reopen>) {
    return this.closing.undo(ctx, params.roadmapId);
  }
}
