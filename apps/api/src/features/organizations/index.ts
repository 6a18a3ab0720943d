export { OrganizationEntity } from './organization.entity.ts';
export { OrganizationsModule } from './organizations.module.ts';
