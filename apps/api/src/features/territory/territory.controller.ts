import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { territoryApi } from '@trame/contracts/territory';
import type { AccountContext, CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { PlacesReader } from './places.reader.ts';
import { SettleTerritory } from './settle-territory.ts';
import { TerritoryReader } from './territory.reader.ts';

@Controller()
export class TerritoryController {
  constructor(
    private readonly register: PlacesReader,
    private readonly territory: TerritoryReader,
    private readonly settleTerritory: SettleTerritory,
  ) {}

  @Endpoint(territoryApi.places)
  places(@Ctx() _ctx: AccountContext, @Input() { query }: InputOf<typeof territoryApi.places>) {
    return this.register.find(query);
  }

  @Endpoint(territoryApi.members)
  members(@Ctx() _ctx: AccountContext, @Input() { params }: InputOf<typeof territoryApi.members>) {
    return this.register.communesOf(params.siren);
  }

  @Endpoint(territoryApi.get)
  get(@Ctx() ctx: CouncilContext) {
    return this.territory.get(ctx);
  }

  @Endpoint(territoryApi.settle)
  settle(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof territoryApi.settle>) {
    return this.settleTerritory.run(ctx, body);
  }
}
