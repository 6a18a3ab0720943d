import type { PollPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { zoneName } from '@trame/copy/zone';
import { POLL_ANSWERS } from '@trame/domain/polls/poll-answer';
import { capital } from '../platform/capital.ts';

/** Which dates suit the reader: a choice for each, one button. Nobody else's answers are on the page. */
export function PollPage({ page }: { page: Page }) {
  return (
    <>
      <PollHead page={page} />
      {page.step === 'ask' && <Ask page={page} />}
      {page.step === 'thank' && <Thank page={page} />}
      {page.step === 'closed' && <Closed page={page} />}
    </>
  );
}

/** Weekday, date and hour in words, as the clock on the wall of the meeting shows them. */
const whenOf = ({ language, poll }: Page, local: string): string =>
  capital(new Fmt(language, poll.zone).dayTime(local));

function PollHead({ page: { council, language, poll } }: { page: Page }) {
  const words = wordsIn(language);
  const { t } = words;
  const facts = [
    [t('lite:poll.duration'), new Fmt(language, poll.zone).duration(poll.durationMinutes)],
    [t('lite:answer.place'), poll.place],
    [t('lite:poll.zone'), zoneName(words, poll.zone)],
  ] as const;
  return (
    <section className="sheet" aria-labelledby="poll">
      <p className="over">{council}</p>
      <h1 id="poll">{poll.title}</h1>
      {poll.message && <p className="message">{poll.message}</p>}
      <dl>
        {facts.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
        {poll.videoUrl && (
          <div>
            <dt>{t('lite:answer.video')}</dt>
            <dd>
              <a href={poll.videoUrl} rel="noreferrer">
                {poll.videoUrl}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Ask({ page }: { page: Page }) {
  const { language, name, action, poll } = page;
  const { t } = wordsIn(language);
  return (
    <section className="sheet" aria-labelledby="ask">
      <h2 id="ask">{t('lite:poll.ask')}</h2>
      <p>{t('lite:poll.inTheNameOf', { name })}</p>
      <form method="post" action={action} className="slots">
        {page.slots.map((slot) => (
          <Slot key={slot.id} page={page} slot={slot} />
        ))}
        <button type="submit" className="answer">
          {t('lite:poll.submit')}
        </button>
      </form>
      <p className="quiet">{t('lite:poll.changeable', { day: new Fmt(language, poll.zone).day(poll.closesOn) })}</p>
      <p className="quiet">{t('lite:poll.private')}</p>
    </section>
  );
}

function Slot({ page, slot }: { page: Page; slot: Page['slots'][number] }) {
  const { t } = wordsIn(page.language);
  return (
    <fieldset className="slot">
      <legend>
        <time dateTime={slot.local}>{whenOf(page, slot.local)}</time>
      </legend>
      <div className="says">
        {POLL_ANSWERS.map((choice) => (
          <label key={choice} className={`say-${choice}`}>
            <input type="radio" name={slot.id} value={choice} required defaultChecked={slot.answer === choice} />
            {t(`lite:poll.choice.${choice}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Recap({ page }: { page: Page }) {
  const { t } = wordsIn(page.language);
  return (
    <ul className="recap" aria-label={t('lite:poll.recap')}>
      {page.slots.map(({ id, local, answer }) => (
        <li key={id}>
          <time dateTime={local}>{whenOf(page, local)}</time>
          <strong className={`said-${answer ?? 'NONE'}`}>
            {answer ? t(`lite:poll.choice.${answer}`) : t('lite:poll.none')}
          </strong>
        </li>
      ))}
    </ul>
  );
}

function Thank({ page }: { page: Page }) {
  const { language, name, changeHref, poll } = page;
  const { t } = wordsIn(language);
  return (
    <section className="sheet done" aria-labelledby="thank">
      <h2 id="thank">{t('lite:poll.thank')}</h2>
      <p>{t('lite:poll.inTheNameOf', { name })}</p>
      <Recap page={page} />
      <p>
        <a className="change" href={changeHref}>
          {t('lite:poll.change')}
        </a>
      </p>
      <p className="quiet">{t('lite:poll.changeable', { day: new Fmt(language, poll.zone).day(poll.closesOn) })}</p>
    </section>
  );
}

function Closed({ page }: { page: Page }) {
  const { language, cancelled, chosen } = page;
  const { t } = wordsIn(language);
  if (cancelled) {
    return (
      <section className="sheet" aria-labelledby="closed">
        <h2 id="closed">{t('lite:poll.cancelled')}</h2>
        <p>{t('lite:poll.cancelledText')}</p>
      </section>
    );
  }
  const when = chosen && new Fmt(language, page.poll.zone).dayTime(chosen);
  return (
    <section className={when ? 'sheet done' : 'sheet'} aria-labelledby="closed">
      <h2 id="closed">{when ? t('lite:poll.chosen', { when }) : t('lite:poll.closed')}</h2>
      {when ? null : <p>{t('lite:poll.waiting')}</p>}
      {page.slots.some(({ answer }) => answer) && (
        <>
          <h3>{t('lite:poll.recap')}</h3>
          <Recap page={page} />
        </>
      )}
      <p className="quiet">{t('lite:answer.write')}</p>
    </section>
  );
}
