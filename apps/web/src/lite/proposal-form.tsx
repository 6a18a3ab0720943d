import { LIMITS } from '@trame/contracts/limits';
import type { AnswerPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';

/** A point for the agenda. What was proposed before is not shown: a link is passed on with its mail. */
export function ProposalForm({ page: { language, proposal, meeting } }: { page: Page }) {
  const { t } = wordsIn(language);
  const fmt = new Fmt(language, meeting.starts.zone);
  if (!proposal) return null;
  return (
    <details className="instead" open={proposal.said !== null}>
      <summary>{t('lite:answer.propose')}</summary>
      {proposal.said && (
        <p>
          <strong>{t(`lite:answer.proposed.${proposal.said}`)}</strong>
        </p>
      )}
      <form method="post" action={proposal.action}>
        <p id="point-hint" className="quiet">
          {t('lite:answer.proposeHint', { day: fmt.day(proposal.deadline) })}
        </p>
        <label htmlFor="point">{t('subjects:proposals.field')}</label>
        <input
          id="point"
          name="title"
          type="text"
          required
          maxLength={LIMITS.text.line}
          autoComplete="off"
          aria-describedby="point-hint"
        />
        <label htmlFor="why">{t('lite:answer.proposeWhy')}</label>
        <textarea id="why" name="description" rows={2} maxLength={LIMITS.text.paragraph} />
        <button type="submit" className="answer no">
          {t('subjects:proposals.submit')}
        </button>
      </form>
    </details>
  );
}
