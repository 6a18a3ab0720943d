import http from 'node:http';

/** `told`: answered, and asked to come back on another connection. `dropped`: begun, and not answered with a success. */
export type Outcome = 'answered' | 'told' | 'dropped';

export interface Ask {
  url: string;
  headers: http.OutgoingHttpHeaders;
  method: 'GET' | 'POST';
  body?: string;
}

const outcomeOf = ({ statusCode = 500, headers }: http.IncomingMessage): Outcome => {
  if (statusCode >= 400) return 'dropped';
  return headers.connection === 'close' ? 'told' : 'answered';
};

function ask(agent: http.Agent, { url, method, headers, body }: Ask): Promise<Outcome> {
  return new Promise((resolve) => {
    const request = http.request(url, { agent, method, headers }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(outcomeOf(answer)));
      answer.once('error', () => resolve('dropped'));
    });
    request.once('error', () => resolve('dropped'));
    request.end(body);
  });
}

export type Seen = Record<Outcome, number>;

/**
 * Browsers that keep their connection and ask again as soon as they are answered, until they are told to leave; each
 * reads and writes in turn. What happens to them is counted in `seen`; resolves when the last has left.
 */
export async function browse(seen: Seen, read: () => Ask, write: () => Ask, count: number): Promise<void> {
  const one = async (): Promise<void> => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    let outcome: Outcome = 'answered';
    for (let turn = 0; outcome === 'answered'; turn += 1) {
      outcome = await ask(agent, turn % 2 === 0 ? read() : write());
      seen[outcome] += 1;
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: count }, one));
}
