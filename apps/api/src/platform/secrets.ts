import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits; only their hash is ever stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();
