import type { AnswerPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';

/** Which corner the reader goes to; who else does is not on the page. */
export function CornersForm({ page: { language, corners } }: { page: Page }) {
  const { t } = wordsIn(language);
  const { items, said, action } = corners;
  if (items.length === 0) return null;
  const chosen = items.find(({ isMine }) => isMine);
  return (
    <details className="instead" open={said !== null}>
      <summary>{t('lite:answer.corners')}</summary>
      {said && (
        <p>
          <strong>{t(`lite:answer.cornerSaid.${said}`)}</strong>
        </p>
      )}
      <form method="post" action={action} aria-describedby="corners-hint">
        <p id="corners-hint" className="quiet">
          {t('lite:answer.cornersHint')}
        </p>
        {items.map(({ id, label, room, isFull, isMine }) => (
          <label key={id} className="box">
            <input
              type="radio"
              name="corner"
              value={id}
              required
              defaultChecked={isMine}
              disabled={isFull && !isMine}
            />
            <span>
              {[label, room].filter(Boolean).join(', ')} {isFull && !isMine ? t('lite:answer.cornerFull') : ''}
            </span>
          </label>
        ))}
        <label className="box">
          <input type="radio" name="corner" value="" required defaultChecked={chosen === undefined} />
          {t('lite:answer.cornerNone')}
        </label>
        <button type="submit" className="answer no">
          {t('lite:answer.cornerSend')}
        </button>
      </form>
    </details>
  );
}
