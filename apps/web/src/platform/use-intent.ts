import { useRef } from 'react';

const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16)); // randomUUID is missing over plain http
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * The Idempotency-Key of one intention: the same across retries of one form, so that a repeat creates nothing twice.
 * Call `renew` once the intention is fulfilled, before the next one.
 */
export function useIntent(): { key: () => string; renew: () => void } {
  const kept = useRef<string | null>(null);
  return {
    key: () => (kept.current ??= newKey()),
    renew: () => {
      kept.current = null;
    },
  };
}
