import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { InvitationForm } from './invitation.form.tsx';
import { invitationOf } from './sessions.queries.ts';

/** An invitation received by mail: which council, which address, then a password. */
export function InvitationView() {
  const { t } = useTranslation('accounts');
  const { jeton } = useParams({ from: '/visitor/invitation/$jeton' });
  const navigate = useNavigate();
  const invitation = useQuery(invitationOf(jeton));
  const council = invitation.data?.councilName ?? t('invitation.aCouncil');
  const explain = useSayRefusal({ LINK_EXPIRED: t('invitation.expired') });
  return (
    <Page title={t('invitation.title', { council })}>
      <Loaded query={invitation} empty={null} explain={explain}>
        {(known) => <InvitationForm token={jeton} invitation={known} onEntered={() => void navigate({ to: '/' })} />}
      </Loaded>
    </Page>
  );
}
