import type { ClassModel } from '@gxkit/ontology'
import type { MappingFact } from '../facts/fact.ts'
import type { Scope } from '../node/scope.ts'

/** Checks the registration numbers among the facts of one thing. */
export function checkNumbersOf(_facts: MappingFact, _model: ClassModel, _scope: Scope): void {}
