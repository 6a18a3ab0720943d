import { LIMITS } from '@trame/contracts/limits';
import type { NewsPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { FILE_TYPES, mediaTypeOf } from '@trame/domain/documents/file-type';

type Told = Page['actions'][number];

/** Media types too: with them a phone offers its camera, and an iPhone turns what it keeps into JPEG. */
const ACCEPTED = [
  ...(['jpg', 'png', 'webp'] as const).map(mediaTypeOf),
  ...[...FILE_TYPES, 'jpeg'].map((type) => `.${type}`),
].join(',');

/** Photos and files that come with the news of an action: those there are, each with a box to take it out, and more. */
export function NewsFiles({ page, action }: { page: Page; action: Told }) {
  const { t } = wordsIn(page.language);
  const { id, files, refused, typed } = action;
  const isOpen = files.length + refused.length > 0 || Boolean(typed?.alt);
  return (
    <details className="joins" open={isOpen}>
      <summary>{t('lite:news.files.title')}</summary>
      {files.length > 0 && <Joined page={page} action={action} />}
      {refused.map(({ name, code }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
        <p key={at} className="warned" id={`refus-${id}-${at}`}>
          {name ? <strong>{name} : </strong> : null}
          {t(code === 'FILE_MISSING' ? 'lite:news.files.again' : `errors:${code}`)}
        </p>
      ))}
      {files.filter(({ goes }) => !goes).length < LIMITS.newsFiles.perNote && <Add page={page} action={action} />}
    </details>
  );
}

function Joined({ page: { language }, action: { id, files } }: { page: Page; action: Told }) {
  const { t } = wordsIn(language);
  return (
    <ul className="joined" aria-label={t('lite:news.files.joined')}>
      {files.map(({ id: fileId, name, alt, token, goes }) => (
        <li key={fileId}>
          <span>
            {name}
            {alt ? <small className="quiet"> {alt}</small> : null}
          </span>
          {token ? <input type="hidden" name={`garde-${id}`} value={token} /> : null}
          <label>
            <input type="checkbox" name={`retirer-${fileId}`} value="1" defaultChecked={goes} />
            {t('lite:news.files.remove')} <span className="sr">{name}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function Add({ page: { language, zone }, action: { id, typed, refused } }: { page: Page; action: Told }) {
  const { t } = wordsIn(language);
  const size = new Fmt(language, zone).size(LIMITS.newsFiles.bytes);
  const reasons = refused.map((_, at) => `refus-${id}-${at}`);
  return (
    <>
      <div className="field">
        <label htmlFor={`fichiers-${id}`}>{t('lite:news.files.add')}</label>
        <p className="quiet" id={`aide-fichiers-${id}`}>
          {t('lite:news.files.hint', { count: LIMITS.newsFiles.perNote, size })}
        </p>
        <input
          type="file"
          id={`fichiers-${id}`}
          name={`fichiers-${id}`}
          multiple
          accept={ACCEPTED}
          aria-describedby={[...reasons, `aide-fichiers-${id}`].join(' ')}
        />
      </div>
      <div className="field">
        <label htmlFor={`description-${id}`}>{t('lite:news.files.alt')}</label>
        <p className="quiet" id={`aide-description-${id}`}>
          {t('lite:news.files.altHint')}
        </p>
        <input
          type="text"
          id={`description-${id}`}
          name={`description-${id}`}
          maxLength={LIMITS.text.question}
          defaultValue={typed?.alt ?? ''}
          aria-describedby={`aide-description-${id}`}
        />
      </div>
    </>
  );
}
