import { LAST, rulesFrom, type SeriesRule, writeRule } from '@trame/domain/series/series-rule';

/** A way to come back that stays the same when the first day changes: `NTH_WEEKDAY/3`, the rank of that day each quarter. */
export interface RuleChoice {
  id: string;
  rule: SeriesRule;
  /** As RFC 5545 writes it. */
  text: string;
}

/** What may be chosen from a first day (`YYYY-MM-DD`); nothing before there is one. */
export function ruleChoices(day: string): RuleChoice[] {
  if (!day) return [];
  const rules = rulesFrom(day);
  return rules.map((rule, place) => {
    const head = `${rule.kind}/${rule.every}`;
    const isSecond = rules.slice(0, place).some(({ kind, every }) => `${kind}/${every}` === head);
    const isLast = rule.kind === 'NTH_WEEKDAY' && rule.nth === LAST;
    return { id: isSecond && isLast ? `${head}/last` : head, rule, text: writeRule(rule) };
  });
}
