import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/**
 * Locks the head of the council's chain, appends one entry and moves the head. The entry's hash covers the previous
 * hash, the number, the actor, the action, the object and the names of the changed columns: never a value, so that
 * erasing a person does not break the chain.
 */
const APPEND = `
  with head as (
    insert into app.audit_head as h (seq, hash) values (0, '\\x') on conflict (council_id) do update set seq = h.seq
    returning seq, hash
  ), entry as (
    select seq + 1 as seq, hash as prev, clock_timestamp() as at,
           nullif(current_setting('app.actor_id', true), '')::uuid as actor_id
    from head
  ), chained as (
    select entry.*, sha256(prev || convert_to(
      concat_ws('|', seq, extract(epoch from at), actor_id, $1::text, $2::uuid, array_to_string($3::text[], ',')), 'UTF8')) as hash
    from entry
  ), stored as (
    insert into app.audit_entry (seq, at, actor_id, action, object_id, changed_fields, prev, hash)
    select seq, at, actor_id, $1, $2, $3, prev, hash from chained
    returning seq, hash
  )
  select seq, hash from stored`;

/** The append-only trail of a council. Recording is the last statement of a command: its lock is held until the commit. */
@Injectable()
export class AuditTrail {
  /** Notes that `action` (`meeting.scheduled`) touched `objectId`, with the names of what changed. */
  async record(
    tx: EntityManager,
    action: string,
    objectId: string,
    changedFields: readonly string[] = [],
  ): Promise<void> {
    const [next] = await tx.query<{ seq: string; hash: Buffer }[]>(APPEND, [action, objectId, changedFields]);
    await tx.query('update app.audit_head set seq = $1, hash = $2', [next?.seq, next?.hash]);
  }
}
