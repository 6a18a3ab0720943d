import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { id, line } from './shapes.ts';

/** Who presents an item, in order: people of the council by id, anybody else by name. */
export const presenters = z
  .array(z.object({ personId: id.nullable(), name: z.string().max(LIMITS.text.line) }).meta({ id: 'Presenter' }))
  .max(LIMITS.meeting.presenters);
export type Presenter = z.output<typeof presenters>[number];

interface Named {
  personId: string | null;
  name: string | null;
}

/** What tells two presenters apart: the person, or the name as everybody would read it. */
export const presenterKey = ({ personId, name }: Named): string => personId ?? (name ?? '').toLocaleLowerCase('fr');

/** The same as they are typed. Of somebody of the council the name is their own, whatever is sent. */
export const newPresenters = z
  .array(
    z
      .strictObject({ personId: id.nullable().default(null), name: line().nullable().default(null) })
      .refine(({ personId, name }) => personId ?? name, { error: 'presenter_named' })
      .meta({ id: 'NewPresenter', example: { name: 'Lou Hamel, ARS' } }),
  )
  .max(LIMITS.meeting.presenters)
  .refine((all) => new Set(all.map(presenterKey)).size === all.length, { error: 'presenter_once' });
export type NewPresenters = z.output<typeof newPresenters>;
