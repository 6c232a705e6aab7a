import type { Recipients } from '@gongwen/core';

/** One of the addressees of a document, with its place. */
export type Recipient = Recipients['mentions'][number];
