export type { Skeleton } from './skeleton.ts';
export { skeletonText } from './skeleton-text.ts';
export { SKELETONS } from './skeletons.ts';
