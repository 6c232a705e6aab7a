export { counted, type Phrase, type Say, sayIn } from '@gongwen/report';
