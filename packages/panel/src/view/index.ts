import '../styles/index.css';

export * from '../panel/index.ts';
