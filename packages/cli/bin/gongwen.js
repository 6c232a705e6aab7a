#!/usr/bin/env node
// Committed, not built: npm links a workspace's command only when its file is there at install.
import module from 'node:module';

// Node 22.1 and later keep compiled code between runs; Node 20 has no such function.
module.enableCompileCache?.();
const { main } = await import('../dist/bundle/main.js');
await main();
