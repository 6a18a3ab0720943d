import type { ChairPage, PointDocument } from '@trame/contracts/chair-lite';
import { LIMITS } from '@trame/contracts/limits';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import Check from 'lucide-react/icons/check';
import FileText from 'lucide-react/icons/file-text';
import ListOrdered from 'lucide-react/icons/list-ordered';
import Scale from 'lucide-react/icons/scale';
import { ActForm, BodyTag, Said } from './chair-forms.tsx';

/** What the document is called: its kind, its meeting and its day. */
function titleOf({ language, zone }: ChairPage, { kind, meeting }: PointDocument): string {
  const { t } = wordsIn(language);
  const day = new Fmt(language, zone).day(meeting.local, 'brief');
  return t(kind === 'AGENDA' ? 'chairPage:approve.agenda' : 'chairPage:approve.minutes', { title: meeting.title, day });
}

/** First step: what waits for agreement, then what was agreed to lately and by whom. */
export function Approve({ page }: { page: ChairPage }) {
  const { t } = wordsIn(page.language);
  const waits = page.documents.some(({ said }) => said === null);
  return (
    <section id="etape-1" tabIndex={-1} aria-labelledby="titre-1">
      <h2 id="titre-1">
        <span className="no" aria-hidden="true">
          1
        </span>
        {t(waits ? 'chairPage:approve.title' : 'chairPage:approve.titleNone')}
      </h2>
      {!waits && <p className="card quiet-card">{t('chairPage:approve.none')}</p>}
      {page.documents.map((document) => (
        <Waiting key={`${document.kind}-${document.meeting.id}`} page={page} document={document} />
      ))}
    </section>
  );
}

function Waiting({ page, document }: { page: ChairPage; document: PointDocument }) {
  const { t } = wordsIn(page.language);
  const fmt = new Fmt(page.language, page.zone);
  const { kind, meeting, from, on, said, changed } = document;
  const [title, place] = [titleOf(page, document), `${kind}-${meeting.id}`];
  const voir = kind === 'AGENDA' ? 'ordre-du-jour' : 'compte-rendu';
  const href = `${page.links.self}${page.links.self.includes('?') ? '&' : '?'}voir=${voir}&reunion=${meeting.id}`;
  return (
    <article className="card approval" aria-labelledby={place}>
      <p className="over-title">
        <BodyTag body={meeting.body} />
        {from && <span>{t('chairPage:approve.from', { name: from })}</span>}
        {on && <span>{t('chairPage:approve.received', { day: fmt.near(on, page.today) })}</span>}
      </p>
      <h3 id={place}>{title}</h3>
      {changed && <p className="chip warn">{t('chairPage:approve.changed')}</p>}
      {said ? <Said page={page} said={said} title={title} /> : <Deadline page={page} document={document} />}
      <ul className="summary">
        <Summary page={page} document={document} />
        <li>
          <FileText aria-hidden="true" />
          <span>
            <a href={href}>
              {t('chairPage:approve.read')}
              <span className="sr"> : {title}</span>
            </a>
          </span>
        </li>
      </ul>
      {!said && <Buttons page={page} document={document} title={title} />}
    </article>
  );
}

function Deadline({ page, document: { due, kind, readers } }: { page: ChairPage; document: PointDocument }) {
  const { t } = wordsIn(page.language);
  if (kind === 'MINUTES') {
    const sends = readers === null ? null : t('chairPage:approve.sendsMinutes', { count: readers });
    return <p className="quiet">{sends ?? t('chairPage:approve.keeps')}</p>;
  }
  if (!due) return null;
  const day = new Fmt(page.language, page.zone).day(due, 'brief');
  return (
    <p className="quiet">
      {t(due < page.today ? 'chairPage:approve.conveneLate' : 'chairPage:approve.convene', { day })}
    </p>
  );
}

/** Two lines at most: how much there is, and what is to be decided. */
function Summary({ page, document: { agenda, minutes } }: { page: ChairPage; document: PointDocument }) {
  const { t } = wordsIn(page.language);
  const fmt = new Fmt(page.language, page.zone);
  if (minutes) {
    const decisions = t('mails:minutes.decisions', { count: minutes.decisions });
    const actions = t('mails:minutes.actions', { count: minutes.actions });
    return (
      <li>
        <ListOrdered aria-hidden="true" />
        <span>{t('chairPage:approve.outcomes', { decisions, actions })}</span>
      </li>
    );
  }
  if (!agenda) return null;
  const { items, decides, main } = agenda;
  return (
    <>
      <li>
        <ListOrdered aria-hidden="true" />
        <span>
          {t('chairPage:approve.items', { count: items, time: fmt.duration(agenda.minutes) })}{' '}
          {main && t('chairPage:approve.main', { title: main })}
        </span>
      </li>
      <li>
        <Scale aria-hidden="true" />
        <span>
          {decides.length === 0
            ? t('chairPage:approve.decidesNone')
            : t('chairPage:approve.decides', { count: decides.length, titles: fmt.list(decides) })}
        </span>
      </li>
    </>
  );
}

interface ButtonsProps {
  page: ChairPage;
  document: PointDocument;
  title: string;
}

function Buttons({ page, document: { kind, meeting, seen, readers }, title }: ButtonsProps) {
  const { t } = wordsIn(page.language);
  const sends = kind === 'AGENDA' && readers !== null;
  const button =
    readers === null ? t('chairPage:approve.button') : t('chairPage:approve.buttonSend', { count: readers });
  const field = `change-${kind}-${meeting.id}`;
  return (
    <div className="choices">
      <ActForm page={page} act={`${kind}_APPROVED`} id={meeting.id} seen={seen} send={sends}>
        <button type="submit" className="btn main big" aria-label={t('common:actOn', { act: button, name: title })}>
          <Check aria-hidden="true" />
          {button}
        </button>
      </ActForm>
      <details>
        <summary className="btn big">{t('chairPage:approve.return')}</summary>
        <ActForm page={page} act={`${kind}_RETURNED`} id={meeting.id} seen={seen} className="field">
          <label htmlFor={field}>{t('chairPage:approve.reason')}</label>
          <p className="quiet" id={`${field}-aide`}>
            {t('chairPage:approve.reasonHint')}
          </p>
          <textarea
            id={field}
            name="reason"
            rows={3}
            required
            maxLength={LIMITS.text.paragraph}
            aria-describedby={`${field}-aide`}
          />
          <button type="submit" className="btn big">
            {t('chairPage:approve.returnSend')}
          </button>
        </ActForm>
      </details>
    </div>
  );
}
