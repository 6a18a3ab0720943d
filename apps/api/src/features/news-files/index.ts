export { type HeldFile, HeldFiles } from './held-files.ts';
export { keepNewsFile } from './keep-news-file.ts';
export { NewsFilesModule } from './news-files.module.ts';
export { NewsIntake } from './news-intake.ts';
