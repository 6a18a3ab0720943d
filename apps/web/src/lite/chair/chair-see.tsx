import type { ChairPage, PointSubject } from '@trame/contracts/chair-lite';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { Standing } from '@trame/domain/chair-point/standing';
import HeartHandshake from 'lucide-react/icons/heart-handshake';
import Pause from 'lucide-react/icons/pause';
import Phone from 'lucide-react/icons/phone';
import TrendingUp from 'lucide-react/icons/trending-up';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { ActForm, Said } from './chair-forms.tsx';

const HEAPS = ['done', 'running', 'late', 'toStart'] as const;

/** Second step: the plan in one sentence, one bar and its table; then what to know of. */
export function See({ page }: { page: ChairPage }) {
  const { t } = wordsIn(page.language);
  return (
    <section id="etape-2" tabIndex={-1} aria-labelledby="titre-2">
      <h2 id="titre-2">
        <span className="no" aria-hidden="true">
          2
        </span>
        {t('chairPage:see.title')}
      </h2>
      <div className="card standing">
        {page.plan ? <Plan page={page} plan={page.plan} /> : <p>{t('chairPage:see.none')}</p>}
        {page.plan && <Subjects page={page} />}
      </div>
    </section>
  );
}

/** What changed since the last point; nothing where nothing honest can be said. */
function since({ language, zone }: ChairPage, { since: last }: Standing): string {
  if (!last) return '';
  const { t } = wordsIn(language);
  const day = new Fmt(language, zone).day(last.on, 'brief');
  if (last.difference === 0) return t('chairPage:see.same', { day });
  return t(last.difference > 0 ? 'chairPage:see.more' : 'chairPage:see.less', {
    count: Math.abs(last.difference),
    day,
  });
}

function Plan({ page, plan }: { page: ChairPage; plan: Standing }) {
  const { t } = wordsIn(page.language);
  const fmt = new Fmt(page.language, page.zone);
  return (
    <>
      <p className="sentence">
        {t('chairPage:see.of', { count: plan.total })} <b>{t('chairPage:see.fine', { count: plan.fine })}</b>{' '}
        {since(page, plan)}
      </p>
      <Bar label={t('chairPage:see.bar', { ...plan })} plan={plan} />
      <ul className="legend" aria-hidden="true">
        {HEAPS.map((heap) => (
          <li key={heap}>
            <span className={`dot heap-${heap}`} />
            <b>{plan[heap]}</b> {t(`chairPage:see.${heap}`)}
          </li>
        ))}
      </ul>
      <details className="data">
        <summary>{t('chairPage:see.data')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('chairPage:see.state')}</th>
              <th scope="col">{t('chairPage:see.number')}</th>
              <th scope="col">{t('chairPage:see.share')}</th>
            </tr>
          </thead>
          <tbody>
            {HEAPS.map((heap) => (
              <tr key={heap}>
                <th scope="row">{t(`chairPage:see.${heap}`)}</th>
                <td>{plan[heap]}</td>
                <td>{fmt.percent(Math.round((100 * plan[heap]) / Math.max(1, plan.total)))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** Drawn with attributes: no inline style passes the content policy. */
function Bar({ plan, label }: { plan: Standing; label: string }) {
  const startOf = (place: number) => HEAPS.slice(0, place).reduce((sum, heap) => sum + plan[heap], 0);
  return (
    <svg className="heaps" viewBox={`0 0 ${plan.total} 1`} preserveAspectRatio="none" role="img" aria-label={label}>
      {HEAPS.map((heap, place) => (
        <rect key={heap} className={`heap-${heap}`} x={startOf(place)} y={0} width={plan[heap]} height={1} />
      ))}
    </svg>
  );
}

function Subjects({ page }: { page: ChairPage }) {
  const { t } = wordsIn(page.language);
  if (page.subjects.length === 0) return <p className="quiet">{t('chairPage:see.subjectsNone')}</p>;
  return (
    <>
      <h3 className="subjects-title">{t('chairPage:see.subjects')}</h3>
      <ol className="subjects">
        {page.subjects.map((subject) => (
          <Subject key={subject.id} page={page} subject={subject} />
        ))}
      </ol>
    </>
  );
}

const FACES = {
  ASKED: { Icon: HeartHandshake, tone: 'warn' },
  BLOCKED: { Icon: Pause, tone: 'warn' },
  GOOD: { Icon: TrendingUp, tone: 'ok' },
} as const;

function Chips({ page, subject: { kind, daysLate } }: { page: ChairPage; subject: PointSubject }) {
  const { t } = wordsIn(page.language);
  const face = kind === 'LATE' ? null : FACES[kind];
  return (
    <p className="chips">
      {daysLate > 0 && (
        <span className="chip bad">
          <TriangleAlert aria-hidden="true" />
          {t('chairPage:see.late', { count: daysLate })}
        </span>
      )}
      {face && kind !== 'LATE' && (
        <span className={`chip ${face.tone}`}>
          <face.Icon aria-hidden="true" />
          {t(`chairPage:see.kind.${kind}`)}
        </span>
      )}
    </p>
  );
}

function Subject({ page, subject }: { page: ChairPage; subject: PointSubject }) {
  const { t } = wordsIn(page.language);
  const { id, title, kind, news, on, obstacle, said } = subject;
  const day = on && new Fmt(page.language, page.zone).near(on, page.today);
  return (
    <li>
      <div>
        <Chips page={page} subject={subject} />
        <h4>{title}</h4>
        <p>{news && day ? t('chairPage:see.newsOn', { text: news, day }) : t('chairPage:see.noNews')}</p>
        {obstacle && (
          <p className="request">
            <b>{t(kind === 'ASKED' ? 'chairPage:see.asked' : 'chairPage:see.blocked')}</b> {obstacle}
          </p>
        )}
        {said && <Said page={page} said={said} title={title} />}
      </div>
      {!said && kind !== 'GOOD' && (
        <ActForm page={page} act="ACTION_TAKEN" id={id}>
          <button
            type="submit"
            className={kind === 'ASKED' ? 'btn main' : 'btn'}
            aria-label={t('chairPage:see.takeOf', { title })}
          >
            <Phone aria-hidden="true" />
            {t('chairPage:see.take')}
          </button>
        </ActForm>
      )}
    </li>
  );
}
