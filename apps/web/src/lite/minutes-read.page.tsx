import { LIMITS } from '@trame/contracts/limits';
import type { MinutesReadPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { MinutesHead, MinutesText } from './minutes-text.tsx';

/** Minutes that circulated: what the reader takes on, the text, and a way to ask for a correction. */
export function MinutesReadPage({ page }: { page: Page }) {
  const { minutes, language, council, backHref } = page;
  return (
    <>
      {backHref && (
        <p>
          <a href={backHref}>{wordsIn(language).t('ownPage:back')}</a>
        </p>
      )}
      <section className="sheet">
        <MinutesHead minutes={minutes} language={language} council={council} />
        <Standing page={page} />
        <Own page={page} />
      </section>
      <MinutesText minutes={minutes} language={language} />
      <Corrections page={page} />
    </>
  );
}

function Standing({ page: { language, approvedOn, version, minutes } }: { page: Page }) {
  const { t } = wordsIn(language);
  const fmt = new Fmt(language, minutes.meeting.zone);
  return (
    <p className="quiet">
      {approvedOn
        ? t('lite:minutesRead.approved', { day: fmt.day(approvedOn, 'long') })
        : t(`minutes:status.${minutes.status}`)}
      {version.reason && (
        <>
          <br />
          {t('lite:minutesRead.version', version)}
        </>
      )}
    </p>
  );
}

function Own({ page: { language, own, minutes } }: { page: Page }) {
  const { t } = wordsIn(language);
  const fmt = new Fmt(language, minutes.meeting.zone);
  if (own.length === 0) return null;
  return (
    <>
      <h2>{t('lite:minutesRead.own', { count: own.length })}</h2>
      <ul className="own">
        {own.map(({ title, dueOn }, at) => (
          <li key={at}>
            {title}{' '}
            {dueOn && <span className="quiet">{t('lite:minutesRead.dueOn', { day: fmt.day(dueOn, 'long') })}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Corrections({ page }: { page: Page }) {
  const { language, corrections, until, said } = page;
  const { t } = wordsIn(language);
  return (
    <section className="sheet" aria-labelledby="corrections">
      <h2 id="corrections">{t('lite:minutesRead.correct')}</h2>
      {said && <p className={said === 'fait' ? 'done message' : 'warned'}>{t(`lite:minutesRead.said.${said}`)}</p>}
      {corrections.length > 0 && (
        <>
          <h3>{t('lite:minutesRead.asked')}</h3>
          <ul className="asked">
            {corrections.map(({ text, state, answer }, at) => (
              <li key={at}>
                {text}{' '}
                <span className="quiet">
                  {[t(`lite:minutesRead.state.${state}`), answer].filter(Boolean).join(' – ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {until ? <AskForm page={page} until={until} /> : <p>{t('lite:minutesRead.closed')}</p>}
    </section>
  );
}

function AskForm({ page: { language, action, minutes, name }, until }: { page: Page; until: string }) {
  const { t } = wordsIn(language);
  const fmt = new Fmt(language, minutes.meeting.zone);
  const open = minutes.items.filter(({ hidden }) => !hidden);
  return (
    <div className="instead">
      <p className="quiet">{t('lite:minutesRead.until', { day: fmt.day(until, 'long') })}</p>
      <form method="post" action={action}>
        <label htmlFor="itemId">{t('lite:minutesRead.item')}</label>
        <select id="itemId" name="itemId">
          <option value="">{t('lite:minutesRead.whole')}</option>
          {open.map(({ id, title }, at) => (
            <option key={id} value={id}>
              {at + 1}. {title}
            </option>
          ))}
        </select>
        <label htmlFor="text">{t('lite:minutesRead.text')}</label>
        <textarea id="text" name="text" rows={4} required maxLength={LIMITS.text.paragraph} />
        <p className="quiet">{t('lite:minutesRead.inTheNameOf', { name })}</p>
        <button type="submit" className="answer">
          {t('lite:minutesRead.send')}
        </button>
      </form>
    </div>
  );
}
