import type { Draft, DraftArgument } from './draft.ts';

function isSubject(argument: DraftArgument): boolean {
  const relation = argument.deprel;
  return (
    relation.startsWith('nsubj') ||
    argument.origin === 'control' ||
    argument.origin === 'dropped-subject' ||
    argument.origin === 'shared'
  );
}

/** The subject arguments of a clause, whatever role levelling gave them. */
export function subjectsOf(draft: Draft): DraftArgument[] {
  const found = draft.arguments.filter(
    (argument) => isSubject(argument) && (argument.role === 'agent' || argument.role === 'patient'),
  );
  if (found.length > 0) return found;
  return draft.form === 'participle' ? [] : draft.arguments.filter((argument) => argument.role === 'agent');
}
