export { type DecisionModel, type EntityModels, shippedEntityModels } from './decision-model.ts';
export type { NameModels } from './find-names.ts';
export type { Watch } from './resolve-mentions.ts';
export { resolveMentions } from './resolve-mentions.ts';
