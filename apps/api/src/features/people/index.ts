export { namePerson, refuseStrangers } from './name-person.ts';
export { PeopleModule } from './people.module.ts';
export { PersonEntity } from './person.entity.ts';
