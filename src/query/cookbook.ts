/** A question of a reporter as a query that Neo4j and the embedded engine answer with the same rows. */
export interface Recipe {
  /** Kebab-case, for `trama query --recipe NAME`. */
  readonly name: string;
  readonly question: string;
  readonly cypher: string;
}

// Both engines: types as a property (e.type), the relation as a property (r.relation), dates compared as days and shown
// as text (r.dateText), every order total so that rows come in one order. Names and dates in the queries are examples.
export const COOKBOOK: readonly Recipe[] = [
  {
    name: 'who-met-whom',
    question: 'Who met whom, and when?',
    cypher: `MATCH (a:Entity)-[r:MET]->(b:Entity)
WHERE r.factuality = 'asserted'
RETURN a.name AS who, b.name AS whom, r.dateText AS date, r.place AS place, r.independentSources AS sources
ORDER BY date, who, whom, r.id`,
  },
  {
    name: 'pledged-not-sent',
    question: 'What was pledged, but is not reported as sent?',
    cypher: `MATCH (a:Entity)-[p:PLEDGED]->(b:Entity)
WHERE NOT EXISTS { MATCH (a)-[s:SENT]->(b) WHERE s.factuality = 'asserted' }
RETURN a.name AS who, b.name AS towards, p.content AS pledge, p.dateText AS date
ORDER BY who, towards, p.id`,
  },
  {
    name: 'accusations-and-denials',
    question: 'Who was accused, and denied what the accuser says?',
    cypher: `MATCH (a:Entity)-[r:ACCUSED]->(b:Entity)-[d:DENIED]->(a)
RETURN a.name AS accuser, b.name AS accused, r.content AS accusation, d.dateText AS denied
ORDER BY accuser, accused, r.id, d.id`,
  },
  {
    name: 'unanswered-accusations',
    question: 'Which accusations has nobody denied?',
    cypher: `MATCH (a:Entity)-[r:ACCUSED]->(b:Entity)
WHERE NOT EXISTS { MATCH (b)-[:DENIED]->(a) }
RETURN a.name AS accuser, b.name AS accused, r.dateText AS date, r.content AS accusation
ORDER BY accuser, accused, r.id`,
  },
  {
    name: 'conflicting-figures',
    question: 'Where do articles give different figures for one event?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity), (a)-[s]->(b)
WHERE r.relation = s.relation AND r.unit = s.unit AND r.quantity < s.quantity AND s.id IN r.conflictsWith
RETURN a.name AS who, r.relation AS relation, b.name AS whom, r.quantity AS low, s.quantity AS high, r.unit AS unit
ORDER BY who, relation, whom, low, high, r.id, s.id`,
  },
  {
    name: 'since-a-date',
    question: 'What has happened since a date?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.date >= date('2025-11-01') AND r.factuality = 'asserted'
RETURN r.dateText AS date, a.name AS who, r.relation AS relation, b.name AS whom
ORDER BY date, who, relation, whom, r.id`,
  },
  {
    name: 'announced-ahead',
    question: 'What is planned, and for when?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.factuality = 'planned' AND r.date IS NOT NULL
RETURN r.dateText AS date, a.name AS who, r.relation AS relation, b.name AS whom, r.content AS what
ORDER BY date, who, relation, whom, r.id`,
  },
  {
    name: 'direct-ties',
    question: 'What is said between the two best connected entities, in either direction?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.degree >= 10 AND b.degree >= 10 AND a.id <> b.id
RETURN a.name AS who, r.relation AS relation, b.name AS whom, r.dateText AS date
ORDER BY who, relation, whom, date, r.id`,
  },
  {
    name: 'common-acquaintances',
    question: 'Through whom are two people connected who never met?',
    cypher: `MATCH (a:Entity {type: 'Person'})-[r:MET]-(m:Entity)-[s:MET]-(b:Entity {type: 'Person'})
WHERE a.id < b.id AND NOT EXISTS { MATCH (a)-[:MET]-(b) }
RETURN a.name AS one, b.name AS other, m.name AS through, count(*) AS ways
ORDER BY one, other, through, ways`,
  },
  {
    name: 'how-connected',
    question: 'By how many steps is a person connected with an agreement?',
    cypher: `MATCH p = (a:Entity {type: 'Person'})-[r:MET|SIGNED|SUPPORTED*1..2]-(b:Entity {type: 'Agreement'})
RETURN a.name AS person, b.name AS agreement, min(length(p)) AS steps
ORDER BY person, agreement, steps`,
  },
  {
    name: 'single-source',
    question: 'What rests on one source only?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.independentSources = 1 AND r.factuality = 'asserted'
RETURN a.name AS who, r.relation AS relation, b.name AS whom, r.dateText AS date, r.confidence AS confidence
ORDER BY who, relation, whom, r.id`,
  },
  {
    name: 'claims-by-speaker',
    question: 'Who is the source of how many claims?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity)
UNWIND r.claimants AS speaker
RETURN speaker, count(*) AS claims
ORDER BY claims DESC, speaker`,
  },
  {
    name: 'own-accusations-only',
    question: 'Which allegations come from the one who makes them alone?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.factuality = 'alleged' AND size(r.claimants) = 1
RETURN a.name AS who, r.relation AS relation, b.name AS whom, r.claimants AS claimed_by
ORDER BY who, relation, whom, r.id`,
  },
  {
    name: 'posts-held',
    question: 'Who holds which post?',
    cypher: `MATCH (p:Entity {type: 'Person'})-[r:HOLDS_POSITION]->(o:Entity)
RETURN p.name AS person, r.content AS post, o.name AS body, r.dateText AS date
ORDER BY person, body, r.id`,
  },
  {
    name: 'visitors-of-a-place',
    question: 'Who travelled where?',
    cypher: `MATCH (p:Entity)-[r:VISITED]->(w:Entity)
WHERE r.factuality IN ['asserted', 'planned']
RETURN w.name AS destination, p.name AS visitor, r.dateText AS date, r.factuality AS factuality
ORDER BY destination, visitor, r.id`,
  },
  {
    name: 'largest-deliveries',
    question: 'What was sent to whom, the largest quantities first?',
    cypher: `MATCH (a:Entity)-[r:SENT]->(b:Entity)
WHERE r.quantity IS NOT NULL
RETURN a.name AS sender, b.name AS receiver, r.quantity AS quantity, r.unit AS unit, r.quantityQualifier AS roughly
ORDER BY quantity DESC, sender, receiver, r.id`,
  },
  {
    name: 'most-mentioned',
    question: 'Who is mentioned in most articles?',
    cypher: `MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
RETURN e.name AS name, e.type AS type, count(a) AS articles, sum(m.count) AS mentions
ORDER BY articles DESC, mentions DESC, name, type
LIMIT 20`,
  },
  {
    name: 'quotes-of-a-person',
    question: 'Which sentences say what a person did?',
    cypher: `MATCH (p:Entity {type: 'Person'})-[r]->(b:Entity)
UNWIND r.quotes AS quote
RETURN p.name AS person, r.relation AS relation, b.name AS whom, quote
ORDER BY person, relation, whom, quote`,
  },
];
