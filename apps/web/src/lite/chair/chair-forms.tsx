import type { ChairPage, SaidAct } from '@trame/contracts/chair-lite';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { wallClock } from '@trame/domain/time/wall-clock';
import type { ReactNode } from 'react';

interface ActFormProps {
  page: ChairPage;
  act: string;
  id?: string | undefined;
  seen?: string | undefined;
  send?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** One button of the page as a form of its own: all that it says stands in hidden fields, no script is needed. */
export function ActForm({ page, act, id, seen, send, className, children }: ActFormProps) {
  return (
    <form method="post" action={page.links.action} className={className}>
      <input type="hidden" name="act" value={act} />
      {id && <input type="hidden" name="id" value={id} />}
      {seen && <input type="hidden" name="seen" value={seen} />}
      {send && <input type="hidden" name="send" value="1" />}
      {page.preuve && <input type="hidden" name="preuve" value={page.preuve} />}
      {children}
    </form>
  );
}

/** What was said, by whom and when, with the way back while there is one. */
export function Said({ page, said, title }: { page: ChairPage; said: SaidAct; title: string }) {
  const { t } = wordsIn(page.language);
  const fmt = new Fmt(page.language, page.zone);
  const local = wallClock(new Date(said.at), page.zone);
  const when = `${fmt.near(local, page.today)}, ${fmt.time(local.slice(11))}`;
  const words =
    said.kind === 'POINT_READ'
      ? t('chairPage:end.done')
      : t(`chairPage:said.${said.kind}`, {
          ...{ name: said.by, when, text: said.text },
          day: fmt.day(local, 'brief'),
        });
  return (
    <div className={said.kind.endsWith('_RETURNED') ? 'chair-said asks' : 'chair-said'}>
      <p>
        {words} {said.waits && t('chairPage:said.waits')}
      </p>
      {said.mayUndo && (
        <ActForm page={page} act="UNDO" id={said.id}>
          <button type="submit" className="btn" aria-label={t('chairPage:said.undoOf', { title })}>
            {t('chairPage:said.undo')}
          </button>
        </ActForm>
      )}
    </div>
  );
}

/** Body and its tag, tinted by the type of the body. */
export function BodyTag({ body: { type, tag } }: { body: { type: string; tag: string } }) {
  return <span className={`tag tag-${type}`}>{tag}</span>;
}
