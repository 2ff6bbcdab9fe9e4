/** For every code of a family the reason for its rule, with the clause of the specification where there is one. */
export type ReasonsOf<Code extends string> = { readonly [C in Code]: string }
