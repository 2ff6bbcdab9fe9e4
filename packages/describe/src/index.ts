export type { ManifestSource } from './facts/read-facts.ts'
export {
  type Described,
  type DescribedProject,
  type DescribeOptions,
  describeManifests,
} from './manifest/describe-manifests.ts'
export { defaultValidFor, isProjectFile, type Project, readProject } from './manifest/project.ts'
