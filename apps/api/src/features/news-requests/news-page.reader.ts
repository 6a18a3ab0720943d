import { Inject, Injectable } from '@nestjs/common';
import type { PageAnswer } from '@trame/contracts/files';
import type { NewsPage } from '@trame/contracts/lite';
import type { NewsFile } from '@trame/contracts/news-files';
import type { NewsView } from '@trame/contracts/news-requests';
import { daysLate } from '@trame/domain/action-plan/late';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { LitePages } from '../../platform/lite/lite-pages.ts';
import { otherLanguage } from '../invitations/index.ts';
import { type AskedAction, type LinkedNews, NewsLinks } from './linked-news.ts';
import { newsAddress } from './news-address.ts';
import type { SaidOfAction } from './read-news-form.ts';

/** The page behind the link of a request for news. Scanners open it as they like: reading writes nothing. */
@Injectable()
export class NewsPageReader {
  constructor(
    private readonly links: NewsLinks,
    private readonly lite: LitePages,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  async read(token: string, view: NewsView): Promise<PageAnswer> {
    const page = await this.links.with(token, (_tx, linked) => this.pageOf(linked, token, view));
    if (page) return this.lite.answer(page);
    const { langue: language } = view;
    const other = newsAddress(token, { langue: otherLanguage(language) });
    const signInHref = `${this.config.publicUrl}/connexion`;
    return this.lite.answer({ page: 'linkOver', language, otherLanguage: other, signInHref }, false);
  }

  /** The form again with what was typed, and what is wrong in it. */
  again(
    linked: LinkedNews,
    { token, language }: { token: string; language: NewsView['langue'] },
    said: readonly SaidOfAction[],
  ): Promise<PageAnswer> {
    return this.lite.answer(this.pageOf(linked, token, { langue: language, modifier: '1' }, said));
  }

  private pageOf(
    { council, name, zone, answeredAt, isOpen, actions }: LinkedNews,
    token: string,
    view: NewsView,
    said?: readonly SaidOfAction[],
  ): NewsPage {
    const { langue: language, modifier, mot, action } = view;
    const today = this.clock.today(zone);
    const shown = (one: AskedAction): NewsPage['actions'][number] => ({
      ...{ id: one.id, number: one.number, title: one.title, dueOn: one.dueOn, dueText: one.dueText },
      daysLate: daysLate({ status: one.status, dueOn: one.dueOn, newsOn: today }, today),
      progress: one.progress,
      word: one.id === action && mot && !(answeredAt && !modifier) ? mot : one.word,
      ...{ text: one.text ?? '', told: one.noteId !== null, takesFiles: !one.isCell },
      ...{ typed: null, isWordless: false, refused: [] },
      files: one.files.map(recorded),
      ...typedIn(said?.find((other) => other.action.id === one.id)),
    });
    return {
      page: 'news',
      language,
      otherLanguage: newsAddress(token, { ...view, langue: otherLanguage(language) }),
      ...{ council, name, zone },
      step: stepOf({ isOpen, isAnswered: answeredAt !== null, isEmpty: actions.length === 0 }, modifier === '1'),
      actions: actions.map(shown),
      isRefused: said !== undefined,
      action: newsAddress(token, { langue: language }),
      changeHref: isOpen ? newsAddress(token, { langue: language, modifier: '1' }) : null,
    };
  }
}

function stepOf(
  { isOpen, isAnswered, isEmpty }: { isOpen: boolean; isAnswered: boolean; isEmpty: boolean },
  changing: boolean,
): NewsPage['step'] {
  if (isEmpty) return 'none';
  if (isAnswered && !(changing && isOpen)) return 'thank';
  return isOpen ? 'ask' : 'closed';
}

type ShownFile = NewsPage['actions'][number]['files'][number];

const recorded = ({ id, fileName, alt }: NewsFile): ShownFile => ({
  id,
  name: fileName,
  alt,
  token: null,
  goes: false,
});

/** What a form that has to be mended said of an action, over what is recorded. */
function typedIn(said: SaidOfAction | undefined): Partial<NewsPage['actions'][number]> {
  if (!said) return {};
  const { action, answer, held, gone, refused, isWordless } = said;
  const { word = null, text = '', progress = null, dueOn = null, alt = '' } = answer ?? {};
  return {
    ...{ word, text, refused, isWordless, typed: { progress, dueOn, alt } },
    files: [
      ...action.files.map((file) => ({ ...recorded(file), goes: gone.includes(file.id) })),
      ...held.map(({ id, file, token }) => ({ id, name: file.fileName, alt, token, goes: false })),
    ],
  };
}
