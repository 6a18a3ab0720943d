import 'reflect-metadata';
import { createApp } from './app/create-app.ts';
import { readConfig } from './platform/config.ts';
import { stopGracefully } from './platform/http/graceful-stop.ts';
import { leaveOnCrash } from './platform/log/leave-on-crash.ts';
import { Log } from './platform/log/log.ts';

leaveOnCrash();
const config = readConfig(process.env);
const app = await createApp(config);
stopGracefully(app);
await app.listen(config.port, config.host);
app.get(Log).info('api.listening', { port: config.port });
