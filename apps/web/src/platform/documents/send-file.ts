import { ApiError } from '../api-error.ts';
import { refusalIn } from '../call.ts';

interface Sending {
  /** The address of the operation that takes the bytes. */
  address: string;
  file: File;
  /** The same for each try of one file: a repeat creates nothing twice. */
  key: string;
  /** Told the part that left, from 0 to 1. */
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/** Sends a file as it is; `fetch` tells no progress. @throws ApiError, or the reason of `signal` when it was stopped */
export function sendFile({ address, file, key, onProgress, signal }: Sending): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('idempotency-key', key);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      if (request.status === 201) resolve();
      else reject(refusalIn(parsed(request.responseText)));
    });
    request.addEventListener('error', () => reject(new ApiError('OFFLINE')));
    request.addEventListener('abort', () => reject(signal.reason as Error));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
