import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { organizationsApi } from '@trame/contracts/organizations';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AddOrganization } from './add-organization.ts';
import { ChangeOrganization } from './change-organization.ts';
import { OrganizationsReader } from './organizations.reader.ts';
import { RemoveOrganization } from './remove-organization.ts';

@Controller()
export class OrganizationsController {
  constructor(
    private readonly organizations: OrganizationsReader,
    private readonly addOrganization: AddOrganization,
    private readonly changeOrganization: ChangeOrganization,
    private readonly removeOrganization: RemoveOrganization,
  ) {}

  @Endpoint(organizationsApi.list)
  list(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof organizationsApi.list>) {
    return this.organizations.list(ctx, query);
  }

  @Endpoint(organizationsApi.add)
  add(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof organizationsApi.add>) {
    return this.addOrganization.run(ctx, body);
  }

  @Endpoint(organizationsApi.change)
  change(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof organizationsApi.change>) {
    return this.changeOrganization.run(ctx, params.organizationId, body);
  }

  @Endpoint(organizationsApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof organizationsApi.remove>) {
    return this.removeOrganization.run(ctx, params.organizationId);
  }
}
