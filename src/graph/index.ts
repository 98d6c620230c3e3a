export { colorOfFactuality, colorOfType, FACTUALITY_COLORS, MENTIONS_COLOR, TYPE_COLORS } from './appearance.ts';
export type {
  ArticleNode,
  EntityNode,
  GraphEdge,
  GraphNode,
  GraphSummary,
  MentionsEdge,
  StatementEdge,
  TramaGraph,
} from './attributes.ts';
export { buildGraph, type GraphInput, type GraphOptions } from './build-graph.ts';
export { type RandomSource, seededRandom } from './seeded-random.ts';
