import type { Minutes } from '@trame/contracts/minutes';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { howDecided } from '@trame/copy/how-decided';
import type { Language } from '@trame/copy/language';
import { presenceWords } from '@trame/copy/presence-words';
import { situationsSaid } from '@trame/copy/situations-said';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import { capital } from '../platform/capital.ts';
import { TextBlocks } from '../platform/text-blocks.tsx';

type Item = Minutes['items'][number];
interface Read {
  minutes: Minutes;
  language: Language;
}

/** What the minutes are of: council, title, day and place. */
export function MinutesHead({ minutes: { meeting }, language, council }: Read & { council: string }) {
  const fmt = new Fmt(language, meeting.zone);
  return (
    <>
      <p className="over">{council}</p>
      <h1>{meeting.title}</h1>
      <p>{[capital(fmt.dayTime(meeting.startsLocal)), meeting.place].filter(Boolean).join(' · ')}</p>
    </>
  );
}

/** The whole of the minutes as they may be passed on: names without organisation, then item by item. */
export function MinutesText({ minutes, language }: Read) {
  const { t } = wordsIn(language);
  return (
    <article className="sheet minutes" aria-label={t('minutes:document')}>
      <h2>{t('minutes:page.attendance')}</h2>
      <Present minutes={minutes} language={language} />
      {minutes.situations && (
        <>
          <h2>{t('cells:said.title')}</h2>
          <p>{situationsSaid(wordsIn(language), minutes.situations)}</p>
          <p className="quiet">{t('cells:said.why')}</p>
        </>
      )}
      {minutes.items.map((item, at) => (
        <ItemSection key={item.id} minutes={minutes} language={language} item={item} position={at + 1} />
      ))}
    </article>
  );
}

function Present({ minutes, language }: Read) {
  const words = wordsIn(language);
  const { t } = words;
  const { zone } = minutes.meeting;
  const fmt = new Fmt(language, zone);
  const people = minutes.attendance.flatMap((group) => group.people);
  if (people.length === 0) return <p>{t('minutes:page.nobody')}</p>;
  return (
    <ul className="present">
      {people.map((line, at) => (
        <li key={line.name ?? at}>
          {line.name ?? t('minutes:somebody')}{' '}
          <span className="quiet">{presenceWords(words, line, { fmt, zone })}</span>
        </li>
      ))}
    </ul>
  );
}

function ItemSection({ minutes, language, item, position }: Read & { item: Item; position: number }) {
  const { t } = wordsIn(language);
  const here = (one: { itemId: string | null }): boolean => one.itemId === item.id;
  const [decisions, actions] = [minutes.decisions.filter(here), minutes.actions.filter(here)];
  const silent = !item.hidden && item.text.length + decisions.length + actions.length === 0;
  return (
    <section aria-labelledby={`item-${item.id}`}>
      <h3 id={`item-${item.id}`}>
        {position}. {item.hidden ? t('meetings:agenda.hidden') : item.title}
      </h3>
      {item.hidden && <p className="quiet">{t('minutes:page.hidden')}</p>}
      {silent && <p className="quiet">{t(item.withoutDebate ? 'minutes:page.noDebate' : 'minutes:page.empty')}</p>}
      <div className="words">
        <TextBlocks blocks={item.text} />
      </div>
      {decisions.map((decision) => (
        <p key={decision.id} className="outcome decision">
          <strong>
            {t('minutes:page.decision', { number: decisionNumber(decision) })} ·{' '}
            {howDecided(wordsIn(language), decision)}
          </strong>
          {decision.text}
        </p>
      ))}
      {actions.map((action) => (
        <ActionLine key={action.id} action={action} language={language} zone={minutes.meeting.zone} />
      ))}
    </section>
  );
}

interface ActionLineProps {
  action: Minutes['actions'][number];
  language: Language;
  zone: string;
}

function ActionLine({ action: { title, leadName, dueOn }, language, zone }: ActionLineProps) {
  const { t } = wordsIn(language);
  const due = dueOn ? new Fmt(language, zone).day(dueOn, 'long') : t('minutes:page.noDue');
  return (
    <p className="outcome">
      <strong>{t('minutes:page.action')}</strong>
      {title}
      <br />
      <span className="quiet">
        {leadName ?? t('minutes:page.noLead')} · {due}
      </span>
    </p>
  );
}
