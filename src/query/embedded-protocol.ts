/** A value of a result: plain JSON. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export interface QueryRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** What the parent asks of the child process. */
export type Task =
  | { readonly kind: 'build'; readonly graphFile: string; readonly database: string }
  | { readonly kind: 'query'; readonly database: string; readonly cypher: string };

export type Answer =
  | { readonly kind: 'built' }
  | ({ readonly kind: 'rows' } & QueryRows)
  | { readonly kind: 'failed'; readonly message: string };
