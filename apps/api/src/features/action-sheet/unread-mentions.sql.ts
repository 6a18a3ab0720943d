import { LIMITS } from '@trame/contracts/limits';
import { nameOf } from '../comments/index.ts';

/**
 * Actions of the plan under whose sheet a comment names `reader`, who may read it and did not open it since: the latest
 * comment of each, those that wait longest first. Beside a `clock` aliased `c`, for the day it was written.
 */
export const unreadMentions = (reader: string): string => `
  coalesce((select json_agg(l.row order by l.at, l.id) from (
    select * from (
      select distinct on (a.id) a.id, k.written_at as at, json_build_object('actionId', a.id, 'title', a.title,
        'on', (k.written_at at time zone c.zone)::date,
        'author', (select json_build_object('id', p.id, 'name', ${nameOf('p')}) from app.person p where p.id = k.author_id)) as row
      from app.comment_mention x join app.comment k on k.id = x.comment_id join app.action a on a.id = k.action_id
      where x.person_id = ${reader}::uuid and x.unread and a.removed_at is null
      order by a.id, k.written_at desc) s
    order by s.at, s.id limit ${LIMITS.list.choice}) l), '[]')`;
