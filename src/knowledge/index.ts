export { loadKnowledge } from './load-knowledge.ts';
export { normalizeName } from './normalize-name.ts';
export type {
  AdjectiveMatch,
  CityRecord,
  CountryRecord,
  DemonymMatch,
  HeadClass,
  Knowledge,
  MetonymMatch,
  OrganizationRecord,
  RoleMatch,
} from './types.ts';
