export { loadKnowledge } from './load-knowledge.ts';
export { isNameOfUnion } from './member-word.ts';
export { normalizeName, withoutArticle } from './normalize-name.ts';
export { isFormedFrom, isPlaceAdjective } from './place-adjective.ts';
export type {
  AdjectiveMatch,
  CityRecord,
  CountryRecord,
  DemonymMatch,
  HeadClass,
  Knowledge,
  MemberWord,
  MetonymMatch,
  OrganizationRecord,
  RoleMatch,
} from './types.ts';
