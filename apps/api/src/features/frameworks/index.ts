export { FrameworksModule } from './frameworks.module.ts';
export { LocalItemsReader } from './local-items.reader.ts';
