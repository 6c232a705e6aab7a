import { serveNode } from '@gongwen/language-server/node';

serveNode();
