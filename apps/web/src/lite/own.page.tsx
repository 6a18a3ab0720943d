import { LIMITS } from '@trame/contracts/limits';
import type { OwnLinkPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { NEWS_WORDS } from '@trame/domain/action-plan/news';
import { ANSWERS } from '@trame/domain/meetings/answer';
import { wallClock } from '@trame/domain/time/wall-clock';
import type { ReactNode } from 'react';

/** What concerns one person, each thing with the button that settles it: no account, no script, nobody else's name. */
export function OwnPage({ page }: { page: Page }) {
  const { language, council, name, said, invitations, minutes, corrections, actions } = page;
  const { t } = wordsIn(language);
  const thanks = {
    reponse: 'ownPage:invitations.done',
    nouvelles: 'ownPage:actions.done',
    clos: 'ownPage:closed',
  } as const;
  return (
    <>
      <section className="sheet">
        <p className="over">{council}</p>
        <h1>{t('ownPage:hello', { name })}</h1>
        <p className="quiet">{t('ownPage:lead')}</p>
      </section>
      {said && <output className={said === 'clos' ? 'sheet warned' : 'sheet done'}>{t(thanks[said])}</output>}
      <Part page={page} about="invitations" isEmpty={invitations.length === 0}>
        {invitations.map((one) => (
          <Invitation key={one.meetingId} page={page} invitation={one} />
        ))}
      </Part>
      <Part page={page} about="actions" isEmpty={actions.length === 0}>
        {actions.map((one) => (
          <Action key={one.id} page={page} action={one} />
        ))}
      </Part>
      <Part page={page} about="minutes" isEmpty={minutes.length === 0}>
        {minutes.map((one) => (
          <Minutes key={one.meetingId} page={page} minutes={one} />
        ))}
      </Part>
      <Part page={page} about="corrections" isEmpty={corrections.length === 0}>
        {corrections.map((one) => (
          <Correction key={one.id} page={page} correction={one} />
        ))}
      </Part>
    </>
  );
}

interface PartProps {
  page: Page;
  about: 'invitations' | 'actions' | 'minutes' | 'corrections';
  isEmpty: boolean;
  children: ReactNode;
}

/** One thing per block: its name, and its lines or why there are none. */
function Part({ page: { language }, about, isEmpty, children }: PartProps) {
  const { t } = wordsIn(language);
  return (
    <section className="sheet" aria-labelledby={about}>
      <h2 id={about}>{t(`ownPage:${about}.title`)}</h2>
      {isEmpty ? <p>{t(`ownPage:${about}.none`)}</p> : <ul className="things">{children}</ul>}
    </section>
  );
}

function Invitation({ page, invitation }: { page: Page; invitation: Page['invitations'][number] }) {
  const { language, answerAction } = page;
  const { meetingId, title, local, zone, place, online, answer } = invitation;
  const { t } = wordsIn(language);
  const where = [place, online && t('ownPage:invitations.online')].filter(Boolean).join(', ');
  return (
    <li>
      <h3>{title}</h3>
      <p>
        <time dateTime={local}>{new Fmt(language, zone).dayTime(local)}</time>
        {where && (
          <>
            <br />
            {where}
          </>
        )}
      </p>
      <p className={answer === 'NONE' ? 'warned' : 'quiet'}>{t(`ownPage:invitations.said.${answer}`)}</p>
      <form
        method="post"
        action={answerAction}
        className="says"
        aria-label={t('ownPage:invitations.answerTo', { title })}
      >
        <input type="hidden" name="meetingId" value={meetingId} />
        {ANSWERS.map((choice) => (
          <button
            key={choice}
            type="submit"
            name="answer"
            value={choice}
            className="say"
            aria-pressed={choice === answer}
          >
            {t(`ownPage:invitations.${choice}`)}
          </button>
        ))}
      </form>
    </li>
  );
}

function Action({ page, action }: { page: Page; action: Page['actions'][number] }) {
  const { language, zone, newsAction } = page;
  const { id, number, title, dueOn, dueText, daysLate, news } = action;
  const { t } = wordsIn(language);
  const fmt = new Fmt(language, zone);
  const day = dueText ?? (dueOn && fmt.day(dueOn, 'long'));
  const due = daysLate > 0 ? 'late' : 'due';
  return (
    <li>
      <h3>{[number, title].filter(Boolean).join(' ')}</h3>
      <p className={daysLate > 0 ? 'warned' : 'quiet'}>
        {day ? t(`ownPage:actions.${due}`, { day }) : t('ownPage:actions.noDue')}
      </p>
      {news?.word && (
        <p className="quiet">
          {t('ownPage:actions.last', {
            when: fmt.day(wallClock(new Date(news.at), zone), 'long'),
            word: t(`actionPlan:news.words.${news.word}`),
          })}
          {news.text && <br />}
          {news.text}
        </p>
      )}
      <form method="post" action={newsAction} aria-label={t('ownPage:actions.how', { title })}>
        <input type="hidden" name="actionId" value={id} />
        <div className="field">
          <label htmlFor={`text-${id}`}>{t('ownPage:actions.text')}</label>
          <p className="quiet" id={`hint-${id}`}>
            {t('ownPage:actions.textBlocked')}
          </p>
          <textarea
            id={`text-${id}`}
            name="text"
            rows={2}
            maxLength={LIMITS.text.paragraph}
            aria-describedby={`hint-${id}`}
          />
        </div>
        <div className="says">
          {NEWS_WORDS.map((word) => (
            <button key={word} type="submit" name="word" value={word} className="say">
              {t(`actionPlan:news.words.${word}`)}
            </button>
          ))}
        </div>
      </form>
    </li>
  );
}

function Minutes({ page: { language, zone }, minutes }: { page: Page; minutes: Page['minutes'][number] }) {
  const { title, local, circulatedOn, until, approved, href } = minutes;
  const { t } = wordsIn(language);
  const fmt = new Fmt(language, zone);
  const facts = [
    t('ownPage:minutes.circulated', { day: fmt.day(circulatedOn, 'long') }),
    approved && t('ownPage:minutes.approved'),
    until && t('ownPage:minutes.until', { day: fmt.day(until, 'long') }),
  ];
  return (
    <li>
      <h3>
        {title}, <time dateTime={local}>{fmt.day(local, 'long')}</time>
      </h3>
      <p className="quiet">{facts.filter(Boolean).join('. ')}</p>
      <p>
        <a className="change" href={href} aria-label={t('ownPage:minutes.readOf', { title })}>
          {t('ownPage:minutes.read')}
        </a>
      </p>
    </li>
  );
}

function Correction({ page: { language, zone }, correction }: { page: Page; correction: Page['corrections'][number] }) {
  const { title, text, state, answer, askedOn } = correction;
  const { t } = wordsIn(language);
  const day = new Fmt(language, zone).day(askedOn, 'long');
  return (
    <li>
      <p className="message">{text}</p>
      <p className="quiet">{t('ownPage:corrections.about', { title, day })}</p>
      <p>
        <strong>{t(`ownPage:corrections.state.${state}`)}</strong>
        {answer && <br />}
        {answer && t('ownPage:corrections.answer', { answer })}
      </p>
    </li>
  );
}
