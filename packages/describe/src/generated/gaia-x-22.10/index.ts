// Derived from shapes/gaia-x-22.10 by "pnpm generate". Do not edit; change the source.
export * from './location.ts'
export * from './participant.ts'
export * from './personal-data.ts'
export * from './resources.ts'
export * from './service-offering.ts'
export * from './forms.ts'
