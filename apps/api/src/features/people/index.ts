export { AddPerson } from './add-person.ts';
export { namePerson } from './name-person.ts';
export { PeopleModule } from './people.module.ts';
export { PeopleReader } from './people.reader.ts';
export { PersonEntity } from './person.entity.ts';
