import { Module } from '@nestjs/common';
import { AddOrganization } from './add-organization.ts';
import { ChangeOrganization } from './change-organization.ts';
import { OrganizationsController } from './organizations.controller.ts';
import { OrganizationsReader } from './organizations.reader.ts';
import { RemoveOrganization } from './remove-organization.ts';

@Module({
  controllers: [OrganizationsController],
  providers: [OrganizationsReader, AddOrganization, ChangeOrganization, RemoveOrganization],
})
export class OrganizationsModule {}
