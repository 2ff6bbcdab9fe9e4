import type { BaseContainerImageFacts } from 'gxkit/loire'

export const right: BaseContainerImageFacts = { containerImageLink: 'https://registry.example/image' }

export const wrong: readonly BaseContainerImageFacts[] = [
  // @ts-expect-error addresses have a scheme
  { containerImageLink: 'image' },
  // @ts-expect-error the link is required
  {},
]
