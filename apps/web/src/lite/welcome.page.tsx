import { LIMITS } from '@trame/contracts/limits';
import type { WelcomePage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { capital } from '../platform/capital.ts';

/** Saying that one has arrived. No name stands on the page, whoever holds its code. */
export function WelcomePage({ page }: { page: Page }) {
  const { council, language, meeting, step } = page;
  const fmt = new Fmt(language, meeting.starts.zone);
  return (
    <>
      <section className="sheet" aria-labelledby="meeting">
        <p className="over">{council}</p>
        <h1 id="meeting">{meeting.title}</h1>
        <p>
          <time dateTime={meeting.starts.local}>{capital(fmt.dayTime(meeting.starts.local))}</time>
        </p>
        {meeting.place && <p>{meeting.place}</p>}
      </section>
      {step === 'ask' ? <Ask page={page} /> : <Told page={page} step={step} />}
    </>
  );
}

function Ask({ page: { language, action } }: { page: Page }) {
  const { t } = wordsIn(language);
  return (
    <section className="sheet" aria-labelledby="ask">
      <h2 id="ask">{t('lite:welcome.ask')}</h2>
      <form method="post" action={action} className="arrive">
        {/* a tablet at the door must not offer the name typed before */}
        <Field name="givenName" label={t('lite:welcome.givenName')} required />
        <Field name="familyName" label={t('lite:welcome.familyName')} required />
        <Field name="organization" label={t('lite:welcome.organization')} hint={t('lite:welcome.organizationHint')} />
        <p className="quiet">{t('lite:welcome.consent')}</p>
        <button type="submit" className="answer">
          {t('lite:welcome.submit')}
        </button>
      </form>
    </section>
  );
}

interface FieldProps {
  name: 'givenName' | 'familyName' | 'organization';
  label: string;
  hint?: string;
  required?: boolean;
}

function Field({ name, label, hint, required = false }: FieldProps) {
  const max = name === 'organization' ? LIMITS.text.line : LIMITS.text.name;
  return (
    <>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p id={`${name}-hint`} className="quiet">
          {hint}
        </p>
      )}
      <input
        id={name}
        name={name}
        type="text"
        required={required}
        maxLength={max}
        autoComplete="off"
        aria-describedby={hint ? `${name}-hint` : undefined}
      />
    </>
  );
}

function Told({ page, step }: { page: Page; step: Exclude<Page['step'], 'ask'> }) {
  const { language, meeting, opens, action } = page;
  const { t } = wordsIn(language);
  const time = new Fmt(language, meeting.starts.zone).time(opens.slice(11));
  return (
    <section className={step === 'thank' ? 'sheet done' : 'sheet'} aria-labelledby="told">
      <h2 id="told">{t(`lite:welcome.${step}`)}</h2>
      <p>{t(`lite:welcome.${step}Text`, { time })}</p>
      {step === 'thank' && (
        <p>
          <a className="change" href={action}>
            {t('lite:welcome.other')}
          </a>
        </p>
      )}
    </section>
  );
}
