import type { ConductorLine, ChairDocumentPage as Page } from '@trame/contracts/chair-lite';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { MinutesHead, MinutesText } from '../minutes-text.tsx';

/** The whole of an agenda, of minutes, or the sheet by which whoever chairs leads a meeting. */
export function ChairDocumentPage({ page }: { page: Page }) {
  const { t } = wordsIn(page.language);
  return (
    <main id="contenu" className="chair chair-document" tabIndex={-1}>
      <p className="no-print ways">
        <a href={page.back}>{t('chairPage:document.back')}</a>
        {page.expected && <a href={conductorPdf(page)}>{t('chairPage:document.pdf')}</a>}
      </p>
      {page.minutes ? (
        <section className="sheet">
          <MinutesHead minutes={page.minutes} language={page.language} council={page.council} />
          <MinutesText minutes={page.minutes} language={page.language} />
        </section>
      ) : (
        <AgendaSheet page={page} />
      )}
    </main>
  );
}

const conductorPdf = ({ links: { pdf }, meeting }: Page): string =>
  `${pdf}${pdf.includes('?') ? '&' : '?'}document=conducteur&reunion=${meeting.id}`;

function AgendaSheet({ page }: { page: Page }) {
  const { t } = wordsIn(page.language);
  const { meeting, agenda, expected, language, zone } = page;
  const fmt = new Fmt(language, zone);
  const lines = agenda?.lines ?? [];
  return (
    <section className="sheet">
      <p className="over">{t(expected ? 'chairPage:document.conductor' : 'chairPage:document.AGENDA')}</p>
      <h1>{meeting.title}</h1>
      <p className="quiet">{[fmt.dayTime(meeting.local), meeting.place].filter(Boolean).join(' · ')}</p>
      {expected && expected.yes + expected.no + expected.none > 0 && (
        <p>{t('chairPage:document.expected', expected)}</p>
      )}
      {lines.length === 0 ? (
        <p>{t('chairPage:document.none')}</p>
      ) : (
        <table className="agenda">
          <thead>
            <tr>
              <th scope="col">{t('chairPage:document.time')}</th>
              <th scope="col">{t('chairPage:document.item')}</th>
              <th scope="col">{t('chairPage:document.duration')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.item.id} line={line} fmt={fmt} isConductor={expected !== null} />
            ))}
          </tbody>
        </table>
      )}
      {agenda && <p>{t('chairPage:document.ends', { time: fmt.time(agenda.ends.slice(11)) })}</p>}
    </section>
  );
}

interface LineProps {
  line: ConductorLine;
  fmt: Fmt;
  isConductor: boolean;
}

function Line({ line: { item, starts, since }, fmt, isConductor }: LineProps) {
  const { t } = wordsIn(fmt.language);
  const { hidden, title, purpose, presenters, minutes, description } = item;
  const says = purpose === 'DECISION' || purpose === 'OPINION' ? t(`chairPage:document.say.${purpose}`) : null;
  return (
    <tr>
      <td>{fmt.time(starts.slice(11))}</td>
      <td>
        <b>{hidden ? t('chairPage:document.hidden') : title}</b>
        {!hidden && <p className="quiet">{t(`meetings:purpose.${purpose}`)}</p>}
        {presenters.length > 0 && <p>{t('chairPage:document.presenter', { names: fmt.names(presenters) ?? '' })}</p>}
        {description && !hidden && <p>{description}</p>}
        {since && <p className="quiet">{since}</p>}
        {isConductor && says && !hidden && <p className="say">{says}</p>}
      </td>
      <td>{fmt.duration(minutes)}</td>
    </tr>
  );
}
