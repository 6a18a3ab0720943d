import { LIMITS } from '@trame/contracts/limits';
import type { AnswerPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { ANSWERS } from '@trame/domain/meetings/answer';
import { addMinutes } from '@trame/domain/time/wall-clock';
import { CornersForm } from './corners-form.tsx';
import { NeedsForm } from './needs-form.tsx';
import { ProposalForm } from './proposal-form.tsx';

/** Answering a convocation in one press; the reader's own name is the only one on the page. */
export function AnswerPage({ page }: { page: Page }) {
  return (
    <>
      <MeetingHead page={page} />
      {page.documents.length > 0 && <Documents page={page} />}
      {page.step === 'ask' && <Ask page={page} />}
      {page.step === 'thank' && <Thank page={page} />}
      {page.step === 'closed' && <Closed page={page} />}
    </>
  );
}

function MeetingHead({ page: { council, language, meeting, calendarHref } }: { page: Page }) {
  const { t } = wordsIn(language);
  const fmt = new Fmt(language, meeting.starts.zone);
  const { local } = meeting.starts;
  const hours = { from: fmt.time(local.slice(11)), to: fmt.time(addMinutes(local, meeting.durationMinutes).slice(11)) };
  return (
    <section className="sheet" aria-labelledby="meeting">
      <p className="over">{council}</p>
      <h1 id="meeting">{meeting.title}</h1>
      <dl>
        <dt>{t('lite:answer.when')}</dt>
        <dd>
          <time dateTime={local}>{fmt.day(local)}</time>
          <br />
          {t('lite:answer.hours', hours)}
        </dd>
        {meeting.place && (
          <>
            <dt>{t('lite:answer.place')}</dt>
            <dd>{meeting.place}</dd>
          </>
        )}
        {meeting.videoUrl && (
          <>
            <dt>{t('lite:answer.video')}</dt>
            <dd>
              <a href={meeting.videoUrl} rel="noreferrer">
                {meeting.videoUrl}
              </a>
            </dd>
          </>
        )}
      </dl>
      {calendarHref && (
        <a href={calendarHref} download>
          {t('lite:answer.toCalendar')}
        </a>
      )}
    </section>
  );
}

/** What to read before: saved by one press, no account needed. */
function Documents({ page: { language, meeting, documents } }: { page: Page }) {
  const { t } = wordsIn(language);
  const fmt = new Fmt(language, meeting.starts.zone);
  return (
    <section className="sheet" aria-labelledby="documents">
      <h2 id="documents">{t('lite:answer.documents')}</h2>
      <ul className="documents">
        {documents.map(({ title, family, bytes, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>{' '}
            <span className="quiet">
              {t('lite:answer.file', { type: t(`files:family.${family}`), size: fmt.size(bytes) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ask({ page }: { page: Page }) {
  const { language, name, action, answer, isFull } = page;
  const { t } = wordsIn(language);
  return (
    <section className="sheet" aria-labelledby="ask">
      <h2 id="ask">{t('lite:answer.ask')}</h2>
      <p>{t('lite:answer.inTheNameOf', { name })}</p>
      {isFull && <p className="quiet">{t('lite:answer.full')}</p>}
      <form method="post" action={action} className="answers">
        {ANSWERS.map((choice) => (
          <button
            key={choice}
            type="submit"
            name="answer"
            value={choice}
            className={choice === 'NO' ? 'answer no' : 'answer'}
          >
            {t(`lite:answer.choice.${choice}`)}
            {choice === answer && <small>{t('lite:answer.recorded')}</small>}
          </button>
        ))}
      </form>
      <Substitute page={page} />
      <CornersForm page={page} />
      <NeedsForm page={page} />
      <ProposalForm page={page} />
      <p className="quiet">{t('lite:answer.changeable')}</p>
    </section>
  );
}

/** Open when a name is already there, so that nothing recorded is out of sight. */
function Substitute({ page: { language, action, substitute } }: { page: Page }) {
  const { t } = wordsIn(language);
  return (
    <details className="instead" open={substitute !== null}>
      <summary>{t('lite:answer.instead')}</summary>
      <form method="post" action={action}>
        <input type="hidden" name="answer" value="NO" />
        <label htmlFor="substitute">{t('lite:answer.substitute')}</label>
        <p id="substitute-hint" className="quiet">
          {t('lite:answer.substituteHint')}
        </p>
        <input
          id="substitute"
          name="substitute"
          type="text"
          required
          maxLength={LIMITS.text.name}
          autoComplete="off"
          aria-describedby="substitute-hint"
          defaultValue={substitute ?? ''}
        />
        <button type="submit" className="answer no">
          {t('lite:answer.substituteSend')}
        </button>
      </form>
    </details>
  );
}

function Thank({ page }: { page: Page }) {
  const { language, name, answer, substitute, changeHref } = page;
  const { t } = wordsIn(language);
  if (!answer) return null;
  return (
    <section className="sheet done" aria-labelledby="thank">
      <h2 id="thank">{t('lite:answer.thank')}</h2>
      <p>{t(`lite:answer.said.${answer}`, { name })}</p>
      {substitute && <p>{t('lite:answer.replacedBy', { name: substitute })}</p>}
      <p>
        <a className="change" href={changeHref}>
          {t('lite:answer.change')}
        </a>
      </p>
      <CornersForm page={page} />
      <NeedsForm page={page} />
      <ProposalForm page={page} />
      <p className="quiet">{t('lite:answer.changeable')}</p>
    </section>
  );
}

function Closed({ page: { language, name, answer, cancelled } }: { page: Page }) {
  const { t } = wordsIn(language);
  return (
    <section className="sheet" aria-labelledby="closed">
      <h2 id="closed">{t(cancelled ? 'lite:answer.cancelled' : 'lite:answer.closed')}</h2>
      {answer && !cancelled && <p>{t(`lite:answer.said.${answer}`, { name })}</p>}
      <p className="quiet">{t('lite:answer.write')}</p>
    </section>
  );
}
