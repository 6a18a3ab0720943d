export { WelcomeModule } from './welcome.module.ts';
