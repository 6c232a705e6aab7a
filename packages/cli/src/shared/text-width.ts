export { textWidth } from '@gongwen/report';
