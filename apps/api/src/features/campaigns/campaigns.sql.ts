import { LIMITS } from '@trame/contracts/limits';

/** A campaign with the number of its events by state; doubles are not counted. $1 one of them, or null for all. */
export const CAMPAIGNS = `
  select c.id, c.version, c.title, c.theme, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.intro,
    c.proposals_until::text as "proposalsUntil", c.published, c.code,
    coalesce((
      select json_object_agg(n.state, n.count) from (
        select e.state, count(*)::integer as count from app.campaign_event e
        where e.campaign_id = c.id and e.merged_into_id is null group by e.state) n), '{}') as counts
  from app.campaign c
  where $1::uuid is null or c.id = $1
  order by c.starts_on desc, c.created_at desc, c.id limit ${LIMITS.campaigns.campaigns}`;

/** Events of a campaign ($1), doubles left out, or one event ($2) whatever it is. */
export const EVENTS = `
  select e.id, e.version, e.campaign_id as "campaignId", e.state, e.origin, e.title, e.description, e.audience, e.slots,
    e.place, e.municipality, e.access, e.accessibility, e.organizer, e.link, e.capacity, e.free, e.price, e.attendance,
    e.published_at is not null as published, e.reason, e.change_request as "changeRequest", e.created_at as "createdAt",
    coalesce((
      select json_agg(json_build_object('id', a.id, 'number', a.number, 'title', a.title) order by a.number, a.title, a.id)
      from app.campaign_event_action s join app.action a on a.id = s.action_id and a.removed_at is null
      where s.event_id = e.id), '[]') as actions,
    case when k.event_id is not null then
      json_build_object('name', k.name, 'email', k.email, 'phone', k.phone) end as contact,
    coalesce((
      select json_agg(json_build_object('id', d.id, 'version', d.version, 'title', d.title) order by d.created_at, d.id)
      from app.campaign_event d where d.merged_into_id = e.id), '[]') as doubles
  from app.campaign_event e
  left join app.campaign_contact k on k.event_id = e.id
  where ($1::uuid is null or (e.campaign_id = $1 and e.merged_into_id is null)) and ($2::uuid is null or e.id = $2)
  order by e.created_at, e.id limit ${LIMITS.campaigns.events}`;
