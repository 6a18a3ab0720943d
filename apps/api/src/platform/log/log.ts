import { Injectable } from '@nestjs/common';

/** What a log line may say: names of things and ids, never a value a person typed. */
export interface LogFields {
  requestId?: string;
  code?: string;
  councilId?: string;
  objectId?: string;
  operation?: string;
  status?: number;
  milliseconds?: number;
  count?: number;
  port?: number;
  error?: unknown;
}

/** The message of an error can quote a row; its class, its SQL state and where it was thrown cannot. */
function described(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  const stack = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { error: error.name, errorCode: code, stack: stack.slice(0, 8).map((line) => line.trim()) };
}

/** Structured lines on standard output; an allow list of fields keeps personal data out. */
@Injectable()
export class Log {
  info(event: string, fields: LogFields = {}): void {
    this.write('info', event, fields);
  }

  warn(event: string, fields: LogFields = {}): void {
    this.write('warn', event, fields);
  }

  error(event: string, fields: LogFields = {}): void {
    this.write('error', event, fields);
  }

  private write(level: string, event: string, { error, ...fields }: LogFields): void {
    const line = {
      at: new Date().toISOString(),
      level,
      event,
      ...fields,
      ...(error === undefined ? {} : described(error)),
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}
