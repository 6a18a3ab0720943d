export { PeopleModule } from './people.module.ts';
export { PeopleReader } from './people.reader.ts';
