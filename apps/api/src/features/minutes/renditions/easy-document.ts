import type { MinutesRendition } from '@trame/contracts/renditions';
import type { Language } from '@trame/copy/language';
import type { EasyDocument } from '@trame/documents/pdf/easy';
import { wordsOf } from '@trame/domain/minutes/text-block';
import { documentHead, situationsOf, voiceOf } from '../minutes-document.ts';

/** The minutes easy to read in the words of one language, ready to print. */
export function easyDocument({ minutes, missing }: MinutesRendition, language: Language): EasyDocument {
  const voice = voiceOf(language, minutes.meeting.zone);
  const { t } = voice.words;
  const { document, ...head } = documentHead(minutes, 'EASY', voice);
  const words = voice.words.getResource(language, 'documents', 'easy') as EasyDocument['words'];
  const instead = ({ id, hidden }: { id: string; hidden: boolean }): string | null => {
    if (hidden) return t('minutes:page.hidden');
    return missing.includes(id) ? words.missing : null;
  };
  const situations = situationsOf(voice, minutes);
  return {
    ...head,
    words: { ...words, document },
    notice: t('renditions:notice.EASY'),
    maskedPassage: t('renditions:mask.passage'),
    items: situations
      ? [asItem(situations)]
      : minutes.items.map((item) => ({
          title: item.hidden ? t('meetings:agenda.hidden') : item.title,
          text: item.text.map(wordsOf),
          decisions: minutes.decisions.filter(({ itemId }) => itemId === item.id).map(({ text }) => text),
          instead: instead(item),
        })),
  };
}

const asItem = ({ title, said, why }: NonNullable<ReturnType<typeof situationsOf>>): EasyDocument['items'][number] => ({
  title,
  text: [said, why],
  decisions: [],
  instead: null,
});
