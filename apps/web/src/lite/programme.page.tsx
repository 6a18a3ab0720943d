import type { ProgrammePage as Page, PublicEvent } from '@trame/contracts/lite-campaigns';
import { wordsIn } from '@trame/copy/both';
import { placeSaid, priceSaid, slotSaid } from '@trame/copy/event-words';
import { Fmt } from '@trame/copy/fmt';
import { firstWeeks } from '@trame/domain/campaigns/slots';
import type { ReactNode } from 'react';
import { capital } from '../platform/capital.ts';

/** What a campaign offers, week after week. It names organisations and no member of the council. */
export function ProgrammePage({ page }: { page: Page }) {
  const { council, campaign, language, zone, published, events, proposal } = page;
  const { t } = wordsIn(language);
  const fmt = new Fmt(language, zone);
  const dates = { first: fmt.day(campaign.startsOn, 'brief'), last: fmt.day(campaign.endsOn, 'long') };
  return (
    <div className="programme">
      <section className="sheet">
        <p className="over">{council}</p>
        <h1>{campaign.title}</h1>
        {campaign.theme && <p className="theme">{campaign.theme}</p>}
        <p className="days">{t('programme:dates', dates)}</p>
        {campaign.intro && <p className="message">{campaign.intro}</p>}
        {published && <Tools page={page} />}
        {!published && <p>{t('programme:soon')}</p>}
      </section>
      {published && events.length === 0 && <p className="sheet">{t('programme:empty')}</p>}
      {firstWeeks(events).map(({ monday, events: ofWeek }) => (
        <section key={monday ?? ''} aria-labelledby={`semaine-${monday}`}>
          <h2 id={`semaine-${monday}`} className="week">
            {monday ? t('programme:week', { day: fmt.day(monday, 'long') }) : t('programme:noDate')}
          </h2>
          {ofWeek.map((event, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an event has no id here, and the page is drawn once
            <Event key={at} event={event} page={page} />
          ))}
        </section>
      ))}
      {proposal && (
        <section className="sheet unprinted" aria-labelledby="proposer">
          <h2 id="proposer">{t('programme:propose')}</h2>
          <p>{t('programme:proposeUntil', { day: fmt.day(proposal.until) })}</p>
          <a className="change" href={proposal.href}>
            {t('programme:propose')}
          </a>
        </section>
      )}
    </div>
  );
}

function Tools({ page: { language, action, towns, town, calendarHref, printHref } }: { page: Page }) {
  const { t } = wordsIn(language);
  return (
    <div className="tools unprinted">
      {towns.length > 1 && (
        <form method="get" action={action} className="field">
          <label htmlFor="commune">{t('programme:town')}</label>
          <select id="commune" name="commune" defaultValue={town ?? ''}>
            <option value="">{t('programme:towns')}</option>
            {towns.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
          {language === 'en' && <input type="hidden" name="langue" value="en" />}
          <button type="submit" className="change">
            {t('programme:filter')}
          </button>
        </form>
      )}
      {printHref && <a href={printHref}>{t('programme:print')}</a>}
      {calendarHref && <a href={calendarHref}>{t('programme:calendar')}</a>}
    </div>
  );
}

function Event({ event, page: { language, zone } }: { event: PublicEvent; page: Page }) {
  const words = wordsIn(language);
  const { t } = words;
  const fmt = new Fmt(language, zone);
  const { state, title, description, slots, attendance, capacity, link } = event;
  return (
    <article className={state === 'CANCELLED' ? 'sheet off' : 'sheet'}>
      <h3>{title}</h3>
      {state === 'CANCELLED' && <p className="warned">{t('programme:cancelled')}</p>}
      {state === 'HELD' && <p className="quiet">{t('programme:held')}</p>}
      {description && <p className="message">{description}</p>}
      <dl>
        <Fact label={t('programme:facts.when')}>
          {slots.length > 0 && slots.map((slot) => capital(slotSaid(words, fmt, slot))).join('\n')}
        </Fact>
        <Fact label={t('programme:facts.where')}>{placeSaid(event)}</Fact>
        <Fact label={t('programme:facts.audience')}>{event.audience}</Fact>
        <Fact label={t('programme:facts.organizer')}>{event.organizer}</Fact>
        <Fact label={t('programme:facts.access')}>{event.access}</Fact>
        <Fact label={t('programme:facts.accessibility')}>{event.accessibility}</Fact>
        <Fact label={t('programme:facts.cost')}>{priceSaid(words, event)}</Fact>
        <Fact label={t('programme:facts.capacity')}>{capacity && fmt.number(capacity)}</Fact>
        <Fact label={t('programme:facts.link')}>
          {link && (
            <a href={link} rel="noreferrer">
              {link}
            </a>
          )}
        </Fact>
        <Fact label={t('programme:facts.attendance')}>
          {attendance !== null && t('programme:attendance', { count: attendance })}
        </Fact>
      </dl>
    </article>
  );
}

/** One line of an event; nothing when nobody said. */
function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd className="message">{children}</dd>
    </div>
  );
}
