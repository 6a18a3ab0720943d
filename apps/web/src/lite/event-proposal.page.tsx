import type { EventProposalPage as Page } from '@trame/contracts/lite-campaigns';
import { wordsIn } from '@trame/copy/both';
import { slotSaid } from '@trame/copy/event-words';
import { Fmt } from '@trame/copy/fmt';
import { capital } from '../platform/capital.ts';

const SAID = { merci: 'thank', corrige: 'corrected', clos: 'late' } as const;

/** What became of a proposal. Whom to reach is not shown: a link is passed on. */
export function EventProposalPage({ page }: { page: Page }) {
  const { language, zone, council, campaign, title, slots, state, said, changeRequest, reason, correction } = page;
  const words = wordsIn(language);
  const { t } = words;
  const fmt = new Fmt(language, zone);
  return (
    <>
      <section className="sheet">
        <p className="over">{[council, campaign.title].join(', ')}</p>
        <h1>{title}</h1>
        <ul>
          {slots.map((slot) => (
            <li key={`${slot.day}${slot.from}`}>{capital(slotSaid(words, fmt, slot))}</li>
          ))}
        </ul>
      </section>
      <section className={said === 'merci' || said === 'corrige' ? 'sheet done' : 'sheet'} aria-labelledby="etat">
        <h2 id="etat">{t(said === 'merci' ? 'programme:told.thank' : `programme:told.state.${state}`)}</h2>
        {said && said !== 'merci' && <p>{t(`programme:told.${SAID[said]}`)}</p>}
        {said === 'merci' && <p>{t('programme:told.thankText')}</p>}
        <Word label={t('programme:told.request')} text={changeRequest} />
        <Word label={t('programme:told.reason')} text={reason} />
        {correction && <p>{t('programme:told.keep', { day: fmt.day(correction.until) })}</p>}
        {correction && (
          <a className="change" href={correction.href}>
            {t('programme:told.correct')}
          </a>
        )}
      </section>
    </>
  );
}

function Word({ label, text }: { label: string; text: string | null }) {
  if (!text) return null;
  return (
    <dl>
      <dt>{label}</dt>
      <dd className="message">{text}</dd>
    </dl>
  );
}
