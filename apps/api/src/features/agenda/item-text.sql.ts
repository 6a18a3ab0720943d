/** Whether something was written, and not only begun, under the item whose id is `item`: words, somebody, an action. */
export const hasText = (item: string): string => `exists (
  select from app.item_text written where written.item_id = ${item} and (
    jsonb_path_exists(written.document, '$.**.text ? (@ like_regex "\\\\S")')
    or jsonb_path_exists(written.document, '$.**.type ? (@ == "mention" || @ == "actionReference")')))`;
