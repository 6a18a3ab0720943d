import { PROPOSED_SLOTS } from '@trame/contracts/campaign-pages';
import { LIMITS } from '@trame/contracts/limits';
import type { EventFormPage as Page } from '@trame/contracts/lite-campaigns';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { programme } from '@trame/copy/fr/programme';

type Name = keyof (typeof programme)['form']['fields'];

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

/** What the proposal says now in a field, beside what was typed. */
function nowSaid({ language, newer }: Page, field: string): string | null {
  const { t } = wordsIn(language);
  const latest = newer?.[field];
  if (latest === undefined) return null;
  if (latest === '') return t('programme:form.nowEmpty');
  const text = field === 'cost' ? t(latest === 'FREE' ? 'programme:free' : 'programme:paid') : latest;
  return t('programme:form.now', { text });
}

interface FieldProps {
  page: Page;
  /** The name it is sent under, when that is not the one it is called by. */
  field?: string;
  name: Name;
  required?: boolean;
  max?: number;
  type?: 'text' | 'url' | 'number' | 'email' | 'tel' | 'date' | 'time';
  complete?: string;
}

type Hinted = keyof (typeof programme)['form']['hints'];
const HINTED: readonly string[] = ['description', 'audience', 'until', 'access', 'accessibility'] satisfies Hinted[];

/** The label, the hint and the fault of a field, and how they are tied to it. */
function around({ page, name, field = name, required }: FieldProps) {
  const { t } = wordsIn(page.language);
  // said once for all dates
  const isHinted = HINTED.includes(name) && !/[2-9]$/.test(field);
  const hint = isHinted ? t(`programme:form.hints.${name as Hinted}`) : null;
  const isWrong = page.faults.includes(field);
  const now = nowSaid(page, field);
  const described = [hint ? `${field}-aide` : null, isWrong ? `${field}-faute` : null, now ? `${field}-actuel` : null]
    .filter(Boolean)
    .join(' ');
  return {
    above: (
      <>
        <label htmlFor={field}>
          {t(`programme:form.fields.${name}`)}
          {required ? null : <span className="quiet"> {`(${t('programme:form.optional')})`}</span>}
        </label>
        {hint && (
          <p className="quiet" id={`${field}-aide`}>
            {hint}
          </p>
        )}
        {isWrong && (
          <p className="fault" id={`${field}-faute`}>
            {t(`programme:form.faults.${name}`)}
          </p>
        )}
        {now && (
          <p className="now" id={`${field}-actuel`}>
            {now}
          </p>
        )}
      </>
    ),
    tied: {
      ...{ id: field, name: field, required, defaultValue: page.values[field] ?? '' },
      'aria-describedby': described || undefined,
      'aria-invalid': isWrong || undefined,
    },
  };
}

function Line(props: FieldProps) {
  const { type = 'text', max, complete = 'off' } = props;
  const { above, tied } = around(props);
  const isText = type !== 'number' && type !== 'date' && type !== 'time';
  return (
    <div className="field">
      {above}
      <input
        {...tied}
        type={type}
        maxLength={isText ? max : undefined}
        min={type === 'number' ? 1 : undefined}
        autoComplete={complete}
      />
    </div>
  );
}

function Lines(props: FieldProps) {
  const { above, tied } = around(props);
  return (
    <div className="field">
      {above}
      <textarea {...tied} rows={3} maxLength={props.max} />
    </div>
  );
}

function Dates({ page, row }: { page: Page; row: number }) {
  const { t } = wordsIn(page.language);
  const first = row === 1;
  return (
    <fieldset className="dates">
      <legend>{t('programme:form.row', { number: row })}</legend>
      <div className="pair">
        <Line page={page} name="day" field={`day${row}`} type="date" required={first} />
        <Line page={page} name="until" field={`until${row}`} type="date" />
        <Line page={page} name="from" field={`from${row}`} type="time" />
        <Line page={page} name="to" field={`to${row}`} type="time" />
      </div>
    </fieldset>
  );
}

function Cost({ page }: { page: Page }) {
  const { t } = wordsIn(page.language);
  const { above, tied } = around({ page, name: 'cost', required: true });
  return (
    <div className="field">
      {above}
      <select {...tied} required>
        <option value="FREE">{t('programme:free')}</option>
        <option value="PAID">{t('programme:paid')}</option>
      </select>
    </div>
  );
}
