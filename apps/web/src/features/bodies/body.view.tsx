import { useQuery } from '@tanstack/react-query';
import { createLink, useParams } from '@tanstack/react-router';
import type { Body } from '@trame/contracts/bodies';
import { Banner } from '@trame/ui/banner';
import { BodyTag } from '@trame/ui/body-tag';
import { Button, LinkButton } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import CalendarPlus from 'lucide-react/icons/calendar-plus';
import Pencil from 'lucide-react/icons/pencil';
import UserCog from 'lucide-react/icons/user-cog';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../platform/council.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useFmt } from '../../platform/words.tsx';
import { oneBody } from './bodies.queries.ts';
import { BodyTabs } from './body-tabs.tsx';
import { OfficersForm } from './officers.form.tsx';
import { RulesForm } from './rules.form.tsx';

export function BodyView() {
  const { t } = useTranslation('bodies');
  const { councilId } = useCouncil();
  const { instance = '' } = useParams({ strict: false });
  const query = useQuery(oneBody(councilId, instance));
  const explain = useSayRefusal();
  const body = query.data;
  if (!body) {
    return (
      <Page title={t('title')}>
        <Loaded query={query} empty={null} explain={explain}>
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return (
    <Page
      title={body.label}
      eyebrow={<BodyTag type={body.type}>{body.tag}</BodyTag>}
      lead={body.mandateText}
      actions={<BodyActions body={body} />}
    >
      <BodyHead body={body} />
      <BodyTabs body={body} />
    </Page>
  );
}

const ScheduleLink = createLink(LinkButton);

function BodyActions({ body }: { body: Body }) {
  const { t } = useTranslation('bodies');
  const { slug, role, leads, can } = useCouncil();
  const [open, setOpen] = useState<'rules' | 'officers' | null>(null);
  const schedules = can('meetings.schedule') && (role === 'COORDINATOR' || leads.includes(body.id));
  const close = () => setOpen(null);
  return (
    <>
      <Allowed to="bodies.manage">
        <Button icon={UserCog} onClick={() => setOpen('officers')}>
          {t('officers.edit')}
        </Button>
        <Button icon={Pencil} onClick={() => setOpen('rules')}>
          {t('rules.edit')}
        </Button>
        {open === 'rules' ? <RulesForm body={body} onClose={close} /> : null}
        {open === 'officers' ? <OfficersForm body={body} onClose={close} /> : null}
      </Allowed>
      {schedules ? (
        <ScheduleLink
          variant="primary"
          icon={CalendarPlus}
          to="/$clsm/reunions"
          params={{ clsm: slug }}
          search={{ body: body.id, planifier: 'oui' }}
        >
          {t('schedule')}
        </ScheduleLink>
      ) : null}
    </>
  );
}

/** Who answers for it and which rules it meets by. */
function BodyHead({ body }: { body: Body }) {
  const { t } = useTranslation('bodies');
  const fmt = useFmt();
  const rules = [
    t('rules.summary', { days: body.noticeDays }),
    body.reminderDays === null ? t('rules.withoutReminder') : t('rules.withReminder', { count: body.reminderDays }),
    ...(body.quorumRule ? [t('rules.withQuorum')] : []),
    ...(body.votesRule ? [t('rules.withVotes')] : []),
    ...(body.proxiesPerHolder > 0 ? [t('rules.withProxies', { count: body.proxiesPerHolder })] : []),
  ];
  const officers = body.officers.map(({ name, office }) => t('answers', { office: t(`office.${office}`), name }));
  return (
    <>
      {body.dissolvedOn ? <Banner kind="info">{t('gone', { day: fmt.day(body.dissolvedOn, 'long') })}</Banner> : null}
      <p>
        {officers.length > 0 ? officers.join(', ') : t('nobodyLeads')}
        <br />
        <span className="muted small">{rules.join(', ')}</span>
      </p>
    </>
  );
}
