import type { ChairPage, PointAppointment, TalkingPoint } from '@trame/contracts/chair-lite';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import Copy from 'lucide-react/icons/copy';
import FileDown from 'lucide-react/icons/file-down';
import LifeBuoy from 'lucide-react/icons/life-buoy';

/** Third step: what comes, with a page to lead it by; what to say aloud; whom to ask. */
export function Prepare({ page }: { page: ChairPage }) {
  const { t } = wordsIn(page.language);
  return (
    <section id="etape-3" tabIndex={-1} aria-labelledby="titre-3">
      <h2 id="titre-3">
        <span className="no" aria-hidden="true">
          3
        </span>
        {t('chairPage:prepare.title')}
      </h2>
      <div className="card">
        {page.appointments.length === 0 && <p className="padded">{t('chairPage:prepare.none')}</p>}
        <ul className="appointments">
          {page.appointments.map((appointment) => (
            <Appointment key={appointment.id} page={page} appointment={appointment} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Appointment({ page, appointment }: { page: ChairPage; appointment: PointAppointment }) {
  const { t } = wordsIn(page.language);
  const { id, local, title, place, online, chairs } = appointment;
  const fmt = new Fmt(page.language, page.zone);
  const [number, month] = [Number(local.slice(8, 10)), fmt.day(local, 'short').split(/\s/u)[1]];
  const time = fmt.time(local.slice(11));
  const at = local.startsWith(page.today) ? t('chairPage:prepare.today', { time }) : time;
  const where = [
    place,
    online && !place ? t('chairPage:prepare.online') : null,
    chairs && t('chairPage:prepare.chairs'),
  ];
  const { self } = page.links;
  return (
    <li>
      <time className="date" dateTime={local}>
        <b>{number}</b> {month}
      </time>
      <div>
        <h3>{title}</h3>
        <p>{[at, ...where].filter(Boolean).join(' · ')}</p>
        {chairs && (
          <p>
            <a
              href={`${self}${self.includes('?') ? '&' : '?'}voir=conducteur&reunion=${id}`}
              aria-label={t('chairPage:prepare.conductorOf', { title })}
            >
              {t('chairPage:prepare.conductor')}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

/** Characters of a unit that is a sign: %, €, k€. */
const SIGN = 2;

/** The fact as a number and the words that follow it. */
function factOf({ language, zone }: ChairPage, point: TalkingPoint): { number: string; words: string } {
  const { t } = wordsIn(language);
  const fmt = new Fmt(language, zone);
  const number = fmt.number(point.value);
  if (point.kind === 'INDICATOR') {
    const said = t('chairPage:prepare.indicator', { label: point.label, day: fmt.day(point.on, 'brief') });
    // a unit in words repeats the label; a sign belongs to its number
    const sign = point.unit && point.unit.length <= SIGN ? `\u00a0${point.unit}` : '';
    return { number: `${number}${sign}`, words: said };
  }
  const day = fmt.day(point.since, 'long');
  const key = point.kind === 'DONE' ? 'chairPage:prepare.done' : 'chairPage:prepare.decisions';
  return { number, words: t(key, { count: point.value, day }) };
}

/** Facts to copy; without a script they can be selected. */
export function Talking({ page }: { page: ChairPage }) {
  const { t } = wordsIn(page.language);
  return (
    <section aria-labelledby="parler">
      <h2 id="parler">{t('chairPage:prepare.talking')}</h2>
      <div className="card talking">
        {page.talking.length === 0 && <p>{t('chairPage:prepare.talkingNone')}</p>}
        <ul id="faits">
          {page.talking.map((point) => {
            const { number, words } = factOf(page, point);
            return (
              <li key={words}>
                <b>{number}</b> <span>{words}</span>
              </li>
            );
          })}
        </ul>
        {page.talking.length > 0 && (
          <p className="copying" data-copies="faits" hidden>
            <button type="button" className="btn">
              <Copy aria-hidden="true" />
              {t('chairPage:prepare.copy')}
            </button>
            <output data-done={t('chairPage:prepare.copied')} />
          </p>
        )}
      </div>
    </section>
  );
}

export function Help({ page }: { page: ChairPage }) {
  const { t } = wordsIn(page.language);
  const { contact, links } = page;
  return (
    <>
      <p className="help">
        <FileDown aria-hidden="true" />
        <span>
          <a href={links.pdf}>{t('chairPage:prepare.brief')}</a>
        </span>
      </p>
      {contact && (
        <p className="help">
          <LifeBuoy aria-hidden="true" />
          <span>
            {t('chairPage:prepare.help')}{' '}
            {contact.email ? (
              <a href={`mailto:${contact.email}`}>{t('chairPage:prepare.write', { name: contact.name })}</a>
            ) : (
              contact.name
            )}
          </span>
        </p>
      )}
      {links.app && (
        <p className="help">
          <a href={`${links.app}/reunions`}>{t('chairPage:prepare.app')}</a>
        </p>
      )}
    </>
  );
}
