import { ROLES } from '@trame/domain/access';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { id, instant, line, mailAddress, nothing } from './shapes.ts';

const password = z.string().min(LIMITS.accounts.passwordLength).max(LIMITS.text.password);
const token = z.string().min(32).max(LIMITS.text.token);
const tokenPath = z.object({ token });

export const membership = z
  .object({
    councilId: id,
    slug: z.string().max(LIMITS.text.word),
    name: z.string().max(LIMITS.text.line),
    /** IANA: the clock its days and hours are read on. */
    zone: z.string().max(LIMITS.text.word),
    personId: id,
    role: z.enum(ROLES),
    /** Bodies this person leads; a LEAD acts in these only. */
    leads: z.array(id).max(LIMITS.list.choice),
  })
  .meta({ id: 'Membership' });

/** Who is signed in, and in which councils. */
export const me = z
  .object({
    accountId: id,
    email: z.string().max(LIMITS.text.address),
    name: z.string().max(LIMITS.text.line),
    locale: z.enum(['fr', 'en']),
    memberships: z.array(membership).max(LIMITS.list.memberships),
  })
  .meta({ id: 'Me' });
export type Me = z.output<typeof me>;

export const signInBody = z
  .strictObject({ email: mailAddress, password: z.string().min(1).max(LIMITS.text.password) })
  .meta({ id: 'SignIn', example: { email: 'prenom.nom@exemple.fr', password: 'quatre mots longs ensemble' } });

export type SignInBody = z.output<typeof signInBody>;

export const addressBody = z
  .strictObject({ email: mailAddress })
  .meta({ id: 'Address', example: { email: 'prenom.nom@exemple.fr' } });

export const newPasswordBody = z
  .strictObject({ password })
  .meta({ id: 'NewPassword', example: { password: 'quatre mots longs ensemble' } });

export type NewPasswordBody = z.output<typeof newPasswordBody>;

export const localeBody = z
  .strictObject({ locale: z.enum(['fr', 'en']) })
  .meta({ id: 'Locale', example: { locale: 'en' } });

export const loginSession = z
  .object({
    id,
    current: z.boolean(),
    createdAt: instant,
    lastSeenAt: instant,
    device: z.string().max(LIMITS.text.line),
  })
  .meta({ id: 'LoginSession' });
export type LoginSession = z.output<typeof loginSession>;

/** What an invitation says before it is accepted: never more than the invited person already knows. */
export const invitation = z
  .object({
    councilName: line(),
    email: z.string().max(LIMITS.text.address),
    hasPassword: z.boolean(),
  })
  .meta({ id: 'Invitation' });

export const sessionsApi = {
  me: endpoint({
    method: 'GET',
    path: '/me',
    permission: 'signed-in',
    summary: 'Who is signed in',
    response: me,
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/sessions',
    permission: 'public',
    throttle: 'secret',
    summary: 'Sign in with a password',
    refusals: ['WRONG_CREDENTIALS'],
    body: signInBody,
    response: me,
  }),
  signOut: endpoint({
    method: 'POST',
    path: '/sessions/end',
    permission: 'signed-in',
    summary: 'Sign out of this device',
    response: nothing,
    status: 204,
  }),
  list: endpoint({
    method: 'GET',
    path: '/me/sessions',
    permission: 'signed-in',
    summary: 'My open sessions',
    response: z.object({ items: z.array(loginSession).max(LIMITS.list.choice), total: z.int() }),
  }),
  revoke: endpoint({
    method: 'POST',
    path: '/me/sessions/:sessionId/end',
    permission: 'signed-in',
    summary: 'Close one of my sessions',
    params: z.object({ sessionId: id }),
    response: nothing,
    status: 204,
  }),
  setLocale: endpoint({
    method: 'POST',
    path: '/me/locale',
    permission: 'signed-in',
    summary: 'Choose French or English',
    body: localeBody,
    response: nothing,
    status: 204,
  }),
  requestLink: endpoint({
    method: 'POST',
    path: '/login-links',
    permission: 'public',
    throttle: 'mail',
    summary: 'Ask for a login link by mail; the answer never tells whether the account exists',
    body: addressBody,
    response: nothing,
    status: 204,
  }),
  useLink: endpoint({
    method: 'POST',
    path: '/login-links/:token/use',
    permission: 'public',
    throttle: 'secret',
    summary: 'Sign in with a login link',
    params: tokenPath,
    response: me,
  }),
  requestReset: endpoint({
    method: 'POST',
    path: '/password-resets',
    permission: 'public',
    throttle: 'mail',
    summary: 'Ask for a password reset by mail; the answer never tells whether the account exists',
    body: addressBody,
    response: nothing,
    status: 204,
  }),
  reset: endpoint({
    method: 'POST',
    path: '/password-resets/:token/use',
    permission: 'public',
    throttle: 'secret',
    summary: 'Choose a new password with a reset link',
    params: tokenPath,
    body: newPasswordBody,
    response: nothing,
    status: 204,
  }),
  invitation: endpoint({
    method: 'GET',
    path: '/invitations/:token',
    permission: 'public',
    throttle: 'secret',
    summary: 'Read an invitation',
    params: tokenPath,
    response: invitation,
  }),
  acceptInvitation: endpoint({
    method: 'POST',
    path: '/invitations/:token/accept',
    permission: 'public',
    throttle: 'secret',
    summary: 'Accept an invitation: choose a password, or give the one the account already has',
    refusals: ['WRONG_CREDENTIALS'],
    params: tokenPath,
    body: newPasswordBody,
    response: me,
  }),
};
