import {
  chairElected,
  coLeadPsychiatry,
  coreCame,
  coreSeated,
  electedMandates,
  plenaryMet,
  ptsmEligible,
  quorumInRules,
  steeringMet,
} from './body-rules.ts';
import { groupMandates, groupSlots, groupsAlive } from './group-rules.ts';
import { type Judge, type Judged, RULE_CODES, RULES, type RuleCode, type RuleSource, type Verdict } from './rule.ts';
import { cellCharter, completeActions, funding, minutesInTime, rulesOnFile, territorySaid } from './work-rules.ts';

const JUDGES: Readonly<Record<RuleCode, Judge>> = {
  R01: plenaryMet,
  R02: steeringMet,
  R03: chairElected,
  R04: coLeadPsychiatry,
  R05: coreSeated,
  R06: coreCame,
  R07: ptsmEligible,
  R08: groupMandates,
  R09: groupsAlive,
  R10: completeActions,
  R11: groupSlots,
  R12: minutesInTime,
  R13: rulesOnFile,
  R14: funding,
  R15: cellCharter,
  R16: territorySaid,
  R17: electedMandates,
  R18: quorumInRules,
};

/** A rule, what it rests on, and how the council stands. */
export interface RuleLine extends Verdict {
  readonly rule: RuleCode;
  readonly source: RuleSource;
}

/** The rules of a council, in their order, at the end of the period. */
export const ruleSheet = (judged: Judged): RuleLine[] =>
  RULE_CODES.map((rule) => ({ rule, source: RULES[rule], ...JUDGES[rule](judged) }));
