import { z } from 'zod';
import { id, line } from './shapes.ts';

/**
 * Somebody of the council by id. A name typed in a meeting makes a person: `name` then comes with an id made by the
 * device, so that a repeat makes nobody twice.
 */
export const namedPerson = z
  .strictObject({ id, name: line().nullable() })
  .meta({ id: 'NamedPerson', example: { id: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', name: null } });
export type NamedPerson = z.output<typeof namedPerson>;
