import { LIMITS } from '@trame/contracts/limits';
import type { AnswerPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';
import { ACCESS_NEEDS } from '@trame/domain/on-the-day/access-need';

/** What the reader needs in order to come. What they said before is not shown: a link is passed on with its mail. */
export function NeedsForm({ page: { language, needs } }: { page: Page }) {
  const { t } = wordsIn(language);
  return (
    <details className="instead" open={needs.said}>
      <summary>{t('lite:answer.needs')}</summary>
      {needs.said && (
        <p>
          <strong>{t('lite:answer.needsSaid')}</strong>
        </p>
      )}
      <form method="post" action={needs.action} aria-describedby="needs-hint">
        <p id="needs-hint" className="quiet">
          {t('lite:answer.needsHint')}
        </p>
        {ACCESS_NEEDS.map((need) => (
          <Box key={need} name={need} label={t(`onTheDay:needs.need.${need}`)} />
        ))}
        <label htmlFor="other">{t('lite:answer.needsOther')}</label>
        <input id="other" name="other" type="text" maxLength={LIMITS.text.line} autoComplete="off" />
        <Box name="remember" label={t('lite:answer.needsRemember')} />
        <p className="quiet">{t('lite:answer.needsForget')}</p>
        <p className="quiet">{t('lite:answer.needsReplace')}</p>
        <button type="submit" className="answer no">
          {t('lite:answer.needsSend')}
        </button>
      </form>
    </details>
  );
}

const Box = ({ name, label }: { name: string; label: string }) => (
  <label className="box">
    <input type="checkbox" name={name} value="1" />
    {label}
  </label>
);
