import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '../platform/config.ts';
import { AppModule } from './app.module.ts';

/** Runs `work` with the services of the application on the database that the environment names; nothing listens. */
export async function withApplication<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(process.env)), { logger: false });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
