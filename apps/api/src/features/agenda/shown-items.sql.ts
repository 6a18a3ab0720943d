/**
 * Items as their reader may see them, for `from ${SHOWN_ITEMS} i`: with the words of a restricted one for those to whom
 * row-level security shows them, neutral ones for others (`hidden`). Whatever is sent or printed for several people
 * reads `app.agenda_item`, where the words of a restricted item are not.
 */
export const SHOWN_ITEMS = `(
  select o.id, o.version, o.meeting_id, o.position, coalesce(w.title, o.title) as title,
    coalesce(w.purpose, o.purpose) as purpose, coalesce(w.description, o.description) as description, o.minutes,
    o.opened_at, o.closed_at, o.without_debate, o.spent_seconds, o.restricted,
    o.restricted and w.item_id is null as hidden,
    case when not o.restricted or w.item_id is not null then o.subject_id end as subject_id
  from app.agenda_item o left join app.restricted_item w on w.item_id = o.id)`;
