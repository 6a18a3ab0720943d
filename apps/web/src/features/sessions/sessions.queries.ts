import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Me, sessionsApi } from '@trame/contracts/sessions';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { forgetDeviceTexts } from '../../platform/device-texts.ts';
import { meQuery } from '../../platform/session.ts';

const mySessionsKey = ['me', 'sessions'] as const;

export const mySessions = queryOptions({
  queryKey: mySessionsKey,
  queryFn: ({ signal }) => call(sessionsApi.list, {}, signal),
});

export const invitationOf = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => call(sessionsApi.invitation, { params: { token } }, signal),
    retry: false,
  });

/** Signing in replaces everything known of whoever was there before. */
function useEntrance() {
  const client = useQueryClient();
  return (me: Me) => {
    client.clear();
    client.setQueryData(meQuery.queryKey, me);
  };
}

export function useSignIn() {
  const onSuccess = useEntrance();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => call(sessionsApi.signIn, { body }),
    onSuccess,
    meta: { quiet: true },
  });
}

export function useLoginLink() {
  const onSuccess = useEntrance();
  return useMutation({
    mutationFn: (token: string) => call(sessionsApi.useLink, { params: { token } }),
    onSuccess,
    meta: { quiet: true },
  });
}

export function useAcceptInvitation(token: string) {
  const onSuccess = useEntrance();
  return useMutation({
    mutationFn: (body: { password: string }) => call(sessionsApi.acceptInvitation, { params: { token }, body }),
    onSuccess,
    meta: { quiet: true },
  });
}

export const useRequestLink = () =>
  useMutation({
    mutationFn: (email: string) => call(sessionsApi.requestLink, { body: { email } }),
    meta: { quiet: true },
  });

export const useRequestReset = () =>
  useMutation({
    mutationFn: (email: string) => call(sessionsApi.requestReset, { body: { email } }),
    meta: { quiet: true },
  });

export const useReset = (token: string) =>
  useMutation({
    mutationFn: (body: { password: string }) => call(sessionsApi.reset, { params: { token }, body }),
    meta: { quiet: true },
  });

export function useRevokeSession() {
  const { t } = useTranslation('accounts');
  return useMutation({
    mutationFn: (sessionId: string) => call(sessionsApi.revoke, { params: { sessionId } }),
    meta: { stale: [mySessionsKey], done: t('sessions.revoked') },
  });
}

export function useSetLocale() {
  const { t } = useTranslation('accounts');
  return useMutation({
    mutationFn: (locale: Me['locale']) => call(sessionsApi.setLocale, { body: { locale } }),
    meta: { stale: [meQuery.queryKey], done: t('sessions.languageSaved') },
  });
}

/** Ends the session and the page with it: nothing of the account stays in its memory. */
export const useSignOut = () =>
  useMutation({
    mutationFn: () => call(sessionsApi.signOut, {}),
    onSuccess: async () => {
      await forgetDeviceTexts();
      window.location.replace('/connexion');
    },
  });
