import { serveWorker } from '@gongwen/language-server/browser';

serveWorker(self);
