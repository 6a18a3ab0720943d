import { PROPOSED_SLOTS } from '@trame/contracts/campaign-pages';
import { LIMITS } from '@trame/contracts/limits';
import type { EventFormPage as Page } from '@trame/contracts/lite-campaigns';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { Cost, Dates, Line, Lines, type Name } from './event-fields.tsx';

/** A partner proposes an event. Nothing that was typed is lost when something must be mended. */
export function EventFormPage({ page }: { page: Page }) {
  const { language, zone, council, campaign, step, until } = page;
  const { t } = wordsIn(language);
  return (
    <>
      <section className="sheet">
        <p className="over">{[council, campaign.title].join(', ')}</p>
        <h1>{t('programme:form.title')}</h1>
        {campaign.theme && <p className="theme">{campaign.theme}</p>}
        <p>{t('programme:form.noHealth')}</p>
        {step === 'ask' && until && (
          <p className="quiet">{t('programme:form.until', { day: new Fmt(language, zone).day(until) })}</p>
        )}
      </section>
      {step === 'ask' ? <Form page={page} /> : <Over page={page} step={step} />}
    </>
  );
}

function Over({ page, step }: { page: Page; step: Exclude<Page['step'], 'ask'> }) {
  const { t } = wordsIn(page.language);
  return (
    <section className="sheet">
      <h2>{t(`programme:form.${step}`)}</h2>
      <p>{t(`programme:form.${step}Text`)}</p>
    </section>
  );
}

function Form({ page }: { page: Page }) {
  const { language, action, correcting, values } = page;
  const { t } = wordsIn(language);
  const contactHint = correcting ? t('programme:form.hints.contactKept') : t('programme:form.hints.contact');
  return (
    <form method="post" action={action} className="proposal">
      <Faults page={page} />
      <Newer page={page} />
      {values['version'] && <input type="hidden" name="version" value={values['version']} />}
      <fieldset className="sheet">
        <legend>{t('programme:form.what')}</legend>
        <Line page={page} name="title" required max={LIMITS.text.line} />
        <Lines page={page} name="description" required max={LIMITS.text.paragraph} />
        <Line page={page} name="audience" max={LIMITS.text.line} />
        <Line page={page} name="link" type="url" max={LIMITS.text.url} />
        <div className="pair">
          <Line page={page} name="capacity" type="number" max={10} />
          <Cost page={page} />
        </div>
        <Line page={page} name="price" max={LIMITS.text.line} />
      </fieldset>
      <fieldset className="sheet">
        <legend>{t('programme:form.when')}</legend>
        <p className="quiet">{t('programme:form.whenHint')}</p>
        <Dates page={page} row={1} />
        <details open={isTold(page)}>
          <summary>{t('programme:form.moreDates')}</summary>
          {OTHER_ROWS.map((row) => (
            <Dates key={row} page={page} row={row} />
          ))}
        </details>
      </fieldset>
      <fieldset className="sheet">
        <legend>{t('programme:form.where')}</legend>
        <Line page={page} name="place" required max={LIMITS.text.line} />
        <Line page={page} name="municipality" required max={LIMITS.text.line} />
        <Lines page={page} name="access" max={LIMITS.text.question} />
        <Lines page={page} name="accessibility" max={LIMITS.text.question} />
      </fieldset>
      <fieldset className="sheet">
        <legend>{t('programme:form.who')}</legend>
        <Line page={page} name="organizer" required max={LIMITS.text.line} />
        <p className="quiet">{contactHint}</p>
        <Line page={page} name="contactName" required={!correcting} max={LIMITS.text.name} complete="name" />
        <Line
          page={page}
          name="contactEmail"
          required={!correcting}
          type="email"
          max={LIMITS.text.address}
          complete="email"
        />
        <Line page={page} name="contactPhone" type="tel" max={40} complete="tel" />
      </fieldset>
      <section className="sheet">
        <p className="quiet">{t('programme:form.after')}</p>
        <button type="submit" className="answer">
          {t(correcting ? 'programme:form.save' : 'programme:form.submit')}
        </button>
      </section>
    </form>
  );
}

const OTHER_ROWS = Array.from({ length: PROPOSED_SLOTS - 1 }, (_, at) => at + 2);

/** Is something said of another date, or to be mended there? Then it is not folded away. */
const isTold = ({ values, faults, newer }: Page): boolean =>
  [...Object.keys(values).filter((field) => values[field]), ...faults, ...Object.keys(newer ?? {})].some((field) =>
    /[2-9]$/.test(field),
  );

/** "day2" is the field "day". */
const nameOf = (field: string): Name => field.replace(/\d$/, '') as Name;

/** What must be mended, with the way to each field. */
function Faults({ page: { language, faults } }: { page: Page }) {
  const { t } = wordsIn(language);
  if (faults.length === 0) return null;
  return (
    <section className="sheet faults" role="alert" aria-labelledby="fautes">
      <h2 id="fautes">{t('programme:form.wrong', { count: faults.length })}</h2>
      <ul>
        {faults.map((field) => (
          <li key={field}>
            <a href={`#${field}`}>{t(`programme:form.fields.${nameOf(field)}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The proposal changed meanwhile: which answers differ, with the way to each. What was typed is in the fields. */
function Newer({ page: { language, newer } }: { page: Page }) {
  const { t } = wordsIn(language);
  if (!newer) return null;
  return (
    <section className="sheet faults" role="alert" aria-labelledby="entre-temps">
      <h2 id="entre-temps">{t('programme:form.meanwhile')}</h2>
      <p>{t('programme:form.meanwhileText')}</p>
      <ul>
        {Object.keys(newer).map((field) => (
          <li key={field}>
            <a href={`#${field}`}>{t(`programme:form.fields.${nameOf(field)}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
