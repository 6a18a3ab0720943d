import { Controller } from '@nestjs/common';
import { cornersApi } from '@trame/contracts/corners';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext, VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { linkAddress } from '../invitations/index.ts';
import { ChooseCorner } from './choose-corner.ts';
import { CornersReader } from './corners.reader.ts';
import { PlacePerson } from './place-person.ts';
import { PrintCorners } from './print-corners.ts';
import { PutCorner } from './put-corner.ts';
import { RemoveCorner } from './remove-corner.ts';

@Controller()
export class CornersController {
  constructor(
    private readonly reader: CornersReader,
    private readonly putCorner: PutCorner,
    private readonly removeCorner: RemoveCorner,
    private readonly placePerson: PlacePerson,
    private readonly printCorners: PrintCorners,
    private readonly chooseCorner: ChooseCorner,
  ) {}

  @Endpoint(cornersApi.list)
  list(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof cornersApi.list>) {
    return this.reader.list(ctx, params.meetingId);
  }

  @Endpoint(cornersApi.put)
  put(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof cornersApi.put>) {
    return this.putCorner.run(ctx, params, body);
  }

  @Endpoint(cornersApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof cornersApi.remove>) {
    return this.removeCorner.run(ctx, params);
  }

  @Endpoint(cornersApi.place)
  place(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof cornersApi.place>) {
    return this.placePerson.run(ctx, params.meetingId, body);
  }

  @Endpoint(cornersApi.lists)
  lists(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof cornersApi.lists>) {
    return this.printCorners.run(ctx, params.meetingId, query.language);
  }

  @Endpoint(cornersApi.choose)
  async choose(@Ctx() _ctx: VisitorContext, @Input() { params, query, body }: InputOf<typeof cornersApi.choose>) {
    const atelier = await this.chooseCorner.run(params.token, body.corner || null);
    return linkAddress('/r', params.token, { langue: query.langue, atelier });
  }
}
