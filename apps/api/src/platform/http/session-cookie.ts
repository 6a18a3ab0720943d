import type { FastifyReply } from 'fastify';
import type { Config } from '../config.ts';

/** Hands the secret of a session to the browser, or takes it back. */
export interface SessionCookie {
  keep(secret: string, expires: Date): void;
  forget(): void;
}

/** A request whose cookies were read: by HTTP, or to open a socket. */
export interface WithCookies {
  cookies: Readonly<Record<string, string | undefined>>;
}

/** `__Host-` binds the cookie to this host, over https only; a laptop without https has the plain name. */
const nameOf = ({ secureCookies }: Config): string => (secureCookies ? '__Host-session' : 'session');

export const readSessionCookie = (config: Config, request: WithCookies): string | null =>
  request.cookies[nameOf(config)] ?? null;

/** The session cookie of one answer: unreadable by scripts, not sent by other sites' forms. */
export function sessionCookie(config: Config, reply: FastifyReply): SessionCookie {
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: config.secureCookies } as const;
  return {
    keep: (secret, expires) => void reply.setCookie(nameOf(config), secret, { ...attributes, expires }),
    forget: () => void reply.clearCookie(nameOf(config), attributes),
  };
}
