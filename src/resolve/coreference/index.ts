export { resolveMentions } from './resolve-mentions.ts';
