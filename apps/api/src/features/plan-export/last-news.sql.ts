/** $1 actions. The last news of each, whatever it came by; those without any are left out. */
export const LAST_NEWS = `
  select distinct on (n.action_id) n.action_id as "actionId", n.word, n.text, n.noted_at as "notedAt"
  from app.progress_note n where n.action_id = any($1)
  order by n.action_id, n.noted_at desc, n.id desc`;
