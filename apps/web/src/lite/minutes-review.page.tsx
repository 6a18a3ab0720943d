import { LIMITS } from '@trame/contracts/limits';
import type { MinutesReviewPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';
import { MinutesHead, MinutesText } from './minutes-text.tsx';

/** Agreeing to minutes before they circulate: the summary, two big buttons, then the whole text. */
export function MinutesReviewPage({ page }: { page: Page }) {
  const { step, minutes, language, council } = page;
  return (
    <>
      <section className={step === 'ask' ? 'sheet' : 'sheet done'}>
        <MinutesHead minutes={minutes} language={language} council={council} />
        {step === 'ask' ? <Ask page={page} /> : <Said page={page} />}
      </section>
      {step === 'ask' && <MinutesText minutes={minutes} language={language} />}
    </>
  );
}

function Ask({ page: { minutes, language, name, readers, action, isReasonMissing } }: { page: Page }) {
  const { t } = wordsIn(language);
  const decisions = t('mails:minutes.decisions', { count: minutes.decisions.length });
  const actions = t('mails:minutes.actions', { count: minutes.actions.length });
  return (
    <div className="ask">
      <p>{t('lite:minutesReview.summary', { decisions, actions })}</p>
      <h2>{t('lite:minutesReview.ask')}</h2>
      <p>{readers === null ? t('lite:minutesReview.waits') : t('lite:minutesReview.sends', { count: readers })}</p>
      <p className="quiet">{t('lite:minutesReview.inTheNameOf', { name })}</p>
      <form method="post" action={action} className="answers">
        <button type="submit" name="answer" value="AGREE" className="answer">
          {readers === null ? t('lite:minutesReview.agree') : t('lite:minutesReview.agreeAndSend', { count: readers })}
        </button>
      </form>
      <details className="instead" open={isReasonMissing}>
        <summary>{t('lite:minutesReview.return')}</summary>
        {isReasonMissing && <p className="warned">{t('lite:minutesReview.reasonMissing')}</p>}
        <form method="post" action={action}>
          <label htmlFor="reason">{t('lite:minutesReview.reason')}</label>
          <textarea id="reason" name="reason" rows={4} required maxLength={LIMITS.text.paragraph} />
          <button type="submit" name="answer" value="RETURN" className="answer no">
            {t('lite:minutesReview.return')}
          </button>
        </form>
      </details>
    </div>
  );
}

function Said({ page: { step, language, readers } }: { page: Page }) {
  const { t } = wordsIn(language);
  if (step === 'agreed') {
    return (
      <>
        <h2>{t('lite:minutesReview.agreed')}</h2>
        <p>{t(readers === null ? 'lite:minutesReview.agreedWaits' : 'lite:minutesReview.agreedSent')}</p>
      </>
    );
  }
  const over = step === 'over';
  return (
    <>
      <h2>{t(over ? 'lite:minutesReview.over' : 'lite:minutesReview.returned')}</h2>
      <p>{t(over ? 'lite:minutesReview.overText' : 'lite:minutesReview.returnedText')}</p>
    </>
  );
}
