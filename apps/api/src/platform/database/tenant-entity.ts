import { Column, PrimaryColumn } from 'typeorm';

/** A row of a council. `councilId` is left out on insert: its default is the council of the transaction. */
export abstract class TenantEntity {
  @PrimaryColumn('uuid', { name: 'council_id', insert: false, update: false })
  councilId!: string;

  @PrimaryColumn('uuid')
  id!: string;
}

/** A row people change one after the other: its version is compared before each change. */
export abstract class VersionedEntity extends TenantEntity {
  @Column({ type: 'int', insert: false })
  version!: number;
}
