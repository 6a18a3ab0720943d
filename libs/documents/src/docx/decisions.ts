import type { Letterhead } from '../letterhead.ts';
import { type DecisionLogDocument, followOf } from '../pdf/decisions.ts';
import { pack } from './paper.ts';
import { heading, plain, table } from './pieces.ts';

/** The log of decisions as a document to edit. */
export function writeDecisionLog(log: DecisionLogDocument, letterhead: Letterhead | null = null): Promise<Uint8Array> {
  const { words, decisions, actions } = log;
  return pack({
    head: log,
    letterhead,
    size: 10.5,
    masked: null,
    children: [
      heading(2, words.decisions),
      decisions.length === 0
        ? plain(words.noDecision)
        : table(
            [words.number, words.decision, words.how, words.follow],
            decisions.map((it) => [it.number, it.text, it.kind, followOf(words, it)]),
            [0.8, 2, 1, 1.1],
          ),
      heading(2, words.actions),
      actions.length === 0
        ? plain(words.noAction)
        : table(
            [words.number, words.action, words.lead, words.due],
            actions.map((it) => [it.number, it.title, it.lead ?? words.noLead, it.due ?? words.noDue]),
            [0.5, 2, 1, 1],
          ),
    ],
  });
}
