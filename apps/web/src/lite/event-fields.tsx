import type { EventFormPage as Page } from '@trame/contracts/lite-campaigns';
import { wordsIn } from '@trame/copy/both';
import type { programme } from '@trame/copy/fr/programme';

/** What a field of the proposal is called by. */
export type Name = keyof (typeof programme)['form']['fields'];

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

/** An answer of one line. */
export function Line(props: FieldProps) {
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

/** An answer of several lines. */
export function Lines(props: FieldProps) {
  const { above, tied } = around(props);
  return (
    <div className="field">
      {above}
      <textarea {...tied} rows={3} maxLength={props.max} />
    </div>
  );
}

/** When it takes place, once: a day or some, from an hour to an hour. */
export function Dates({ page, row }: { page: Page; row: number }) {
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

/** Free, or not. */
export function Cost({ page }: { page: Page }) {
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
