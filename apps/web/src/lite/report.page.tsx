import type { PublicReportPage as Page } from '@trame/contracts/lite-report';
import { wordsIn } from '@trame/copy/both';
import type { ReportPart } from '@trame/domain/reports/report-part';

/** A published activity report. Nobody is named, and small counts of people are hidden. */
export function ReportPage({ page }: { page: Page }) {
  const { council, title, facts, day, chapters, pictures, language } = page;
  const { t } = wordsIn(language);
  return (
    <>
      <section className="sheet" aria-labelledby="report">
        <p className="over">{council}</p>
        <h1 id="report">{title}</h1>
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        <p className="quiet">{day}</p>
        <p className="quiet">{t('lite:report.rules')}</p>
      </section>
      {chapters.map((chapter) => (
        <section key={chapter.title} className="sheet report">
          <h2>{chapter.title}</h2>
          {chapter.parts.length === 0 ? <p className="quiet">{t('activityReports:paper.empty')}</p> : null}
          {chapter.parts.map((part, at) => (
            <Part key={at} part={part} pictures={pictures} />
          ))}
        </section>
      ))}
    </>
  );
}

function Part({ part, pictures }: { part: ReportPart; pictures: Page['pictures'] }) {
  if (part.kind === 'figures') return <Figures part={part} />;
  if (part.kind === 'table') return <Lines part={part} />;
  if (part.kind === 'text') return <Text part={part} />;
  const picture = pictures[part.picture];
  return picture ? <Photo part={part} picture={picture} /> : null;
}

interface PhotoProps {
  part: Extract<ReportPart, { kind: 'photo' }>;
  picture: Page['pictures'][number];
}

const Photo = ({ part: { alt, caption }, picture }: PhotoProps) => (
  <figure className="photo">
    <img {...picture} alt={alt} loading="lazy" />
    {caption ? <figcaption>{caption}</figcaption> : null}
  </figure>
);

const Text = ({ part }: { part: Extract<ReportPart, { kind: 'text' }> }) =>
  part.paragraphs.map(({ bullet, text }, at) => (
    <p key={at} className={bullet ? 'item' : undefined}>
      {text}
    </p>
  ));

const Figures = ({ part }: { part: Extract<ReportPart, { kind: 'figures' }> }) => (
  <>
    <h3>{part.title}</h3>
    <dl className="figures">
      {part.figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </>
);

function Lines({ part: { title, columns, rows } }: { part: Extract<ReportPart, { kind: 'table' }> }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls and holds no control is reached itself
    <section className="wide" aria-label={title} tabIndex={0}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" className={column.number ? 'number' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells: [name, ...others] }, line) => (
            <tr key={line}>
              <th scope="row">{name}</th>
              {others.map((value, at) => (
                <td key={at} className={columns[at + 1]?.number ? 'number' : undefined}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
