import { useQuery } from '@tanstack/react-query';
import { Card } from '@trame/ui/card';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { Page } from '../../platform/page.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { SessionLine } from './session-line.tsx';
import styles from './sessions.module.css';
import { mySessions } from './sessions.queries.ts';

/** The devices signed in to the account, and its language. */
export function MySessionsView() {
  const { t } = useTranslation('accounts');
  const sessions = useQuery(mySessions);
  return (
    <Page title={t('sessions.title')} lead={t('sessions.intro')}>
      <div className={styles['settings']}>
        <Card title={t('sessions.devices')} padding="none">
          <Loaded query={sessions} empty={null}>
            {({ items }) => (
              <ul>
                {items.map((session) => (
                  <SessionLine key={session.id} session={session} />
                ))}
              </ul>
            )}
          </Loaded>
        </Card>
        <Card title={t('sessions.language')}>
          <LanguageChoice />
        </Card>
      </div>
    </Page>
  );
}
