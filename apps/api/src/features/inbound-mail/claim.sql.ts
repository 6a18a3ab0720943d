/** Takes the mail named `$1`: no row when it was taken before. */
export const CLAIM =
  'insert into app.inbound_mail (message_id) values ($1) on conflict do nothing returning message_id';
