import http from 'node:http';
import { text } from 'node:stream/consumers';
import type { Attack } from './attacks.ts';

export interface Answer {
  status: number;
  type: string;
  text: string;
}

/**
 * Sends requests as they are, which polite clients would mend or refuse to send. Each comes from an address of its own:
 * the throttle has its own stories.
 */
export function rawClient(url: string, origin: string) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
  const { hostname, port } = new URL(url);
  let caller = 0;
  return (attack: Attack, cookie: string): Promise<Answer> => {
    caller += 1;
    const address = `10.${(caller >> 16) & 255}.${(caller >> 8) & 255}.${caller & 255}`;
    const headers = { cookie, origin, 'x-forwarded-for': address, ...attack.headers };
    return new Promise((resolve, reject) => {
      const request = http.request(
        { agent, hostname, port, method: attack.method, path: attack.url, headers },
        (answer) => {
          const { statusCode: status = 0 } = answer;
          text(answer).then(
            (said) => resolve({ status, type: answer.headers['content-type'] ?? '', text: said }),
            reject,
          );
        },
      );
      request.once('error', (error) =>
        reject(new Error(`${attack.method} ${attack.url.slice(0, 80)} ${attack.name}`, { cause: error })),
      );
      request.end(attack.payload);
    });
  };
}
