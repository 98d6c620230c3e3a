import { accused } from './accused.ts';
import { acquired } from './acquired.ts';
import { agreedWith } from './agreed-with.ts';
import { appointed } from './appointed.ts';
import { attacked } from './attacked.ts';
import { captured } from './captured.ts';
import { charged } from './charged.ts';
import { criticized } from './criticized.ts';
import { defeated } from './defeated.ts';
import { denied } from './denied.ts';
import { detained } from './detained.ts';
import { dismissed } from './dismissed.ts';
import { foughtIn } from './fought-in.ts';
import { holdsPosition } from './holds-position.ts';
import { hosted } from './hosted.ts';
import { investedIn } from './invested-in.ts';
import { killed } from './killed.ts';
import { leftPosition } from './left-position.ts';
import { locatedIn } from './located-in.ts';
import { memberOf } from './member-of.ts';
import { met } from './met.ts';
import { participatedIn } from './participated-in.ts';
import { pledged } from './pledged.ts';
import { praised } from './praised.ts';
import { recognized } from './recognized.ts';
import { relativeOf } from './relative-of.ts';
import { released } from './released.ts';
import { requested } from './requested.ts';
import { sanctioned } from './sanctioned.ts';
import { sent } from './sent.ts';
import { signed } from './signed.ts';
import { soldTo } from './sold-to.ts';
import { sufferedLosses } from './suffered-losses.ts';
import { supported } from './supported.ts';
import { thanked } from './thanked.ts';
import { threatened } from './threatened.ts';
import type { Relation } from './types.ts';
import { visited } from './visited.ts';
import { won } from './won.ts';

export type { Frame, Measure, Relation } from './types.ts';

/** Every relation Trama extracts; a new relation is a file and a line here. */
export const RELATIONS: readonly Relation[] = [
  met,
  visited,
  signed,
  agreedWith,
  pledged,
  supported,
  thanked,
  praised,
  recognized,
  sent,
  requested,
  hosted,
  participatedIn,
  foughtIn,
  accused,
  criticized,
  denied,
  threatened,
  attacked,
  captured,
  sufferedLosses,
  killed,
  sanctioned,
  detained,
  released,
  charged,
  appointed,
  dismissed,
  leftPosition,
  holdsPosition,
  memberOf,
  won,
  defeated,
  investedIn,
  acquired,
  soldTo,
  locatedIn,
  relativeOf,
];

const BY_NAME: ReadonlyMap<string, Relation> = new Map(RELATIONS.map((relation) => [relation.name, relation]));

/** Finds a relation by its name, `MET`. */
export function findRelation(name: string): Relation | undefined {
  return BY_NAME.get(name);
}
