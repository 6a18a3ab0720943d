import { LIMITS } from '@trame/contracts/limits';
import type { NewsPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { NEWS_WORDS } from '@trame/domain/action-plan/news';
import { NewsFiles as Files } from './news-files.tsx';

type Told = Page['actions'][number];

/** The actions somebody leads, one group of fields for each: a word, a sentence, and one button for all. */
export function NewsPage({ page }: { page: Page }) {
  const { language, council, name, step, actions } = page;
  const { t } = wordsIn(language);
  if (step === 'none') return <p className="sheet done">{t('lite:news.none')}</p>;
  return (
    <>
      <section className="sheet">
        <p className="over">{council}</p>
        <h1>{t('lite:news.title', { count: actions.length })}</h1>
        <p className="quiet">{t('lite:news.inTheNameOf', { name })}</p>
      </section>
      {step === 'ask' && <Ask page={page} />}
      {step === 'thank' && <Thank page={page} />}
      {step === 'closed' && (
        <section className="sheet">
          <h2>{t('lite:news.closed')}</h2>
          <p>{t('lite:news.closedText')}</p>
        </section>
      )}
    </>
  );
}

function Ask({ page }: { page: Page }) {
  const { language, action, actions, isRefused } = page;
  const { t } = wordsIn(language);
  return (
    <form method="post" action={action} className="news" encType="multipart/form-data">
      {isRefused && <Mend page={page} />}
      {actions.map((one) => (
        <Fields key={one.id} page={page} action={one} />
      ))}
      <section className="sheet">
        <button type="submit" className="answer">
          {t('lite:news.submit')}
        </button>
        <p className="quiet">{t('lite:news.correctable')}</p>
      </section>
    </form>
  );
}

/** What has to be mended, each with a link to where; nothing is recorded, and nothing that was typed is lost. */
function Mend({ page: { language, actions } }: { page: Page }) {
  const { t } = wordsIn(language);
  const wrong = actions.filter(({ isWordless, refused }) => isWordless || refused.length > 0);
  return (
    <section className="sheet warned" role="alert">
      <p>{t(wrong.length > 0 ? 'lite:news.mend' : 'lite:news.empty')}</p>
      {wrong.length > 0 && (
        <ul>
          {wrong.map((action) => (
            <li key={action.id}>
              <a href={action.isWordless ? `#mot-${action.id}` : `#fichiers-${action.id}`}>{titleOf(action)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const titleOf = ({ number, title }: Told): string => [number, title].filter(Boolean).join(' ');

function Due({ page: { language, zone }, action: { dueOn, dueText, daysLate } }: { page: Page; action: Told }) {
  const { t } = wordsIn(language);
  const day = dueText ?? (dueOn && new Fmt(language, zone).day(dueOn, 'long'));
  if (!day) return <p className="quiet">{t('lite:news.noDue')}</p>;
  return (
    <p className={daysLate > 0 ? 'warned' : 'quiet'}>{t(daysLate > 0 ? 'lite:news.late' : 'lite:news.due', { day })}</p>
  );
}

function Fields({ page, action }: { page: Page; action: Told }) {
  const { t } = wordsIn(page.language);
  const { id, word, text, typed, daysLate, isWordless, takesFiles } = action;
  return (
    <fieldset className="sheet">
      <legend>{titleOf(action)}</legend>
      <Due page={page} action={action} />
      {isWordless && (
        <p className="warned" id={`sans-mot-${id}`}>
          {t('lite:news.wordless')}
        </p>
      )}
      <div
        className="says"
        role="radiogroup"
        id={`mot-${id}`}
        aria-label={t('lite:news.how')}
        aria-describedby={isWordless ? `sans-mot-${id}` : undefined}
      >
        {NEWS_WORDS.map((choice) => (
          <label key={choice} className={`say-${choice}`}>
            <input type="radio" name={`mot-${id}`} value={choice} defaultChecked={word === choice} />
            {t(`actionPlan:news.words.${choice}`)}
          </label>
        ))}
      </div>
      <div className="field">
        <label htmlFor={`texte-${id}`}>{t('lite:news.text')}</label>
        <p className="quiet" id={`aide-${id}`}>
          {t('lite:news.textHint')}
        </p>
        <textarea
          id={`texte-${id}`}
          name={`texte-${id}`}
          rows={2}
          maxLength={LIMITS.text.paragraph}
          defaultValue={text}
          aria-describedby={`aide-${id}`}
        />
      </div>
      <div className="pair">
        <Progress page={page} action={action} />
        {daysLate > 0 && (
          <div className="field">
            <label htmlFor={`echeance-${id}`}>{t('lite:news.newDate')}</label>
            <input type="date" id={`echeance-${id}`} name={`echeance-${id}`} defaultValue={typed?.dueOn ?? ''} />
          </div>
        )}
      </div>
      {takesFiles && <Files page={page} action={action} />}
    </fieldset>
  );
}

const STEPS = Array.from({ length: 11 }, (_, at) => at * 10);

/** A list and no slider: two taps on a phone, and it needs no script. */
function Progress({ page: { language, zone }, action: { id, progress, typed } }: { page: Page; action: Told }) {
  const { t } = wordsIn(language);
  const fmt = new Fmt(language, zone);
  return (
    <div className="field">
      <label htmlFor={`avancement-${id}`}>{t('lite:news.progress')}</label>
      <select id={`avancement-${id}`} name={`avancement-${id}`} defaultValue={typed?.progress ?? ''}>
        <option value="">{t('lite:news.unchanged', { percent: fmt.percent(progress) })}</option>
        {STEPS.map((step) => (
          <option key={step} value={step}>
            {fmt.percent(step)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Thank({ page: { language, actions, changeHref } }: { page: Page }) {
  const { t } = wordsIn(language);
  return (
    <section className="sheet done">
      <h2>{t('lite:news.thank')}</h2>
      <ul className="recap" aria-label={t('lite:news.told')}>
        {actions.map((action) => (
          <li key={action.id}>
            <span>
              {titleOf(action)}
              {action.told && action.text ? <small className="quiet"> {action.text}</small> : null}
              {action.told && action.files.length > 0 ? (
                <small className="quiet">
                  {' '}
                  {t('lite:news.joined', { names: action.files.map(({ name }) => name).join(', ') })}
                </small>
              ) : null}
            </span>
            <strong>
              {action.told && action.word ? t(`actionPlan:news.words.${action.word}`) : t('lite:news.untold')}
            </strong>
          </li>
        ))}
      </ul>
      {changeHref && (
        <p>
          <a className="change" href={changeHref}>
            {t('lite:news.change')}
          </a>
        </p>
      )}
      {changeHref && <p className="quiet">{t('lite:news.correctable')}</p>}
    </section>
  );
}
