/**
 * Whether something was written, and not only begun, under the item whose id is `item`: words, somebody, an action, or
 * what a review of the plan said of one.
 */
export const hasText = (item: string): string => `(exists (
  select from app.plan_review review join app.plan_review_action said on said.review_id = review.id
  where review.item_id = ${item} and said.outcome is not null) or exists (
  select from app.item_text written where written.item_id = ${item} and (
    jsonb_path_exists(written.document, '$.**.text ? (@ like_regex "\\\\S")')
    or jsonb_path_exists(written.document, '$.**.type ? (@ == "mention" || @ == "actionReference")'))))`;
