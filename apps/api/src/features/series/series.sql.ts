import { MAY_PREPARE } from '../meetings/index.ts';

/** $1 the reader's role, $2 the reader, $3 the series: its rule, and the dates of its thread as everybody reads them. */
export const SERIES_PAGE = `
  select s.id, s.version, s.rule, s.starts_local as "startsLocal", s.zone, s.duration_minutes as "durationMinutes",
    s.place, s.video_url as "videoUrl", s.notice_text as "noticeText", s.ends_on::text as "endsOn",
    ${MAY_PREPARE} as "mayPrepare",
    (select coalesce(json_agg(json_build_object('meetingId', m.id, 'seriesId', m.series_id, 'on', m.series_on,
       'local', to_char(m.starts_local, 'YYYY-MM-DD"T"HH24:MI'), 'state', m.state, 'minutes', w.status)
       order by m.starts_local, m.id), '[]')
     from app.meeting_series o join app.meeting m on m.series_id = o.id left join app.minutes w on w.meeting_id = m.id
     where o.thread_id = s.thread_id) as dates
  from app.meeting_series s join app.body b on b.id = s.body_id
  where s.id = $3`;
