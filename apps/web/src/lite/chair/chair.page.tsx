import type { ChairPage as Page } from '@trame/contracts/chair-lite';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import ArrowDown from 'lucide-react/icons/arrow-down';
import { Approve } from './chair-approve.tsx';
import { ActForm } from './chair-forms.tsx';
import { Help, Prepare, Talking } from './chair-prepare.tsx';
import { See } from './chair-see.tsx';

/** Minutes it takes: a document is read in a minute and a half. */
const DOCUMENT_MINUTES = 1.5;
const PLAN_MINUTES = 2;
const MEETINGS_MINUTES = 1;

interface Step {
  id: string;
  title: string;
  detail: string;
  done: boolean;
}

/** The three steps, how long each takes and whether it is done. */
function stepsOf({ language, documents, read }: Page): { waiting: number; minutes: number; steps: Step[] } {
  const { t } = wordsIn(language);
  const waiting = documents.filter(({ said }) => said === null).length;
  const approving = Math.ceil(waiting * DOCUMENT_MINUTES);
  const time = (count: number) => t('chairPage:minutes', { count });
  const detail =
    waiting === 0
      ? t('chairPage:steps.none')
      : t('chairPage:steps.documents', { count: waiting, time: time(approving) });
  return {
    waiting,
    minutes: approving + PLAN_MINUTES + MEETINGS_MINUTES,
    steps: [
      { id: 'etape-1', title: t('chairPage:steps.approve'), detail, done: waiting === 0 },
      { id: 'etape-2', title: t('chairPage:steps.see'), detail: time(PLAN_MINUTES), done: read },
      { id: 'etape-3', title: t('chairPage:steps.prepare'), detail: time(MEETINGS_MINUTES), done: read },
    ],
  };
}

/** The point of the month: what waits for agreement, how the plan stands, what comes. It works as plain forms. */
export function ChairPage({ page }: { page: Page }) {
  const { steps } = stepsOf(page);
  return (
    <main id="contenu" className="chair" tabIndex={-1}>
      <Hero page={page} />
      <div className="chair-grid">
        <div className="chair-column">
          <Approve page={page} />
          <See page={page} />
        </div>
        <div className="chair-column">
          <Prepare page={page} />
          <Talking page={page} />
          <End page={page} />
          <Help page={page} />
        </div>
      </div>
      <Sticky page={page} steps={steps} />
    </main>
  );
}

function Hero({ page }: { page: Page }) {
  const { t } = wordsIn(page.language);
  const { waiting, minutes, steps } = stepsOf(page);
  const asked = page.subjects.filter(({ kind, said }) => kind === 'ASKED' && !said).length;
  const month = new Fmt(page.language, page.zone).day(page.today, 'month');
  const current = steps.find(({ done }) => !done);
  return (
    <div className="hero">
      <div>
        <p className="eyebrow">{month.charAt(0).toUpperCase() + month.slice(1)}</p>
        <h1>{t('chairPage:hello', { name: page.name })}</h1>
        <p className="lead">
          {t('chairPage:lead')} <b>{t('chairPage:minutes', { count: minutes })}</b>.{' '}
          {waiting === 0 ? t('chairPage:leadNothing') : t('chairPage:leadDocuments', { count: waiting })}{' '}
          {asked > 0 && t('chairPage:leadAsked', { count: asked })}
        </p>
        <div id="dit">
          {page.said && !(page.proof && page.said === 'code') && (
            <output className={`notice notice-${page.said}`}>{t(`chairPage:notice.${page.said}`)}</output>
          )}
          {page.proof && <Proof page={page} hasPassword={page.proof.hasPassword} />}
        </div>
      </div>
      <ol className="steps" aria-label={t('chairPage:steps.label')}>
        {steps.map(({ id, title, detail, done }, place) => (
          <li
            key={id}
            aria-current={current?.id === id ? 'step' : undefined}
            className={done ? 'step-done' : undefined}
          >
            <a href={`#${id}`}>
              <b>{place + 1}</b>
              <span>
                {title}
                <em>{done && place > 0 ? t('chairPage:steps.done') : detail}</em>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What is asked before anything is recorded, where the council wants to know who holds the link. */
function Proof({ page, hasPassword }: { page: Page; hasPassword: boolean }) {
  const { t } = wordsIn(page.language);
  return (
    <ActForm page={page} act="PROVE" className="card proof field">
      <h2>{t('chairPage:proof.title')}</h2>
      <p>{t('chairPage:proof.text')}</p>
      <label htmlFor="code">{t('chairPage:proof.code')}</label>
      <input id="code" name="code" inputMode="numeric" autoComplete="one-time-code" maxLength={12} />
      {hasPassword && (
        <>
          <label htmlFor="password">{t('chairPage:proof.password')}</label>
          <input id="password" name="password" type="password" autoComplete="current-password" maxLength={200} />
        </>
      )}
      <button type="submit" className="btn main big">
        {t('chairPage:proof.send')}
      </button>
    </ActForm>
  );
}

/** The end of the reading, said by whoever reads: opening a page says nothing, for scanners open it too. */
function End({ page }: { page: Page }) {
  const { t } = wordsIn(page.language);
  return (
    <section id="fin" tabIndex={-1} className="card ending" aria-label={t('chairPage:end.title')}>
      {page.read ? (
        <p>{t('chairPage:end.done')}</p>
      ) : (
        <ActForm page={page} act="POINT_READ">
          <button type="submit" className="btn big">
            {t('chairPage:end.read')}
          </button>
          <p className="quiet">{t('chairPage:end.hint')}</p>
        </ActForm>
      )}
    </section>
  );
}

function Sticky({ page, steps }: { page: Page; steps: readonly Step[] }) {
  const { t } = wordsIn(page.language);
  const next = steps.find(({ done }) => !done);
  return (
    <aside className="sticky" aria-label={t('chairPage:sticky.label')}>
      <span>{t('chairPage:sticky.done', { done: steps.filter(({ done }) => done).length })}</span>
      {next && (
        <a className="btn main" href={`#${next.id}`}>
          {t('chairPage:sticky.start')}
          <ArrowDown aria-hidden="true" />
        </a>
      )}
    </aside>
  );
}
