// Loaded before a program (`node --require`): every way of Node to reach a network throws, and is written down in the file
// that FORBID_NETWORK_LOG names, also where the program swallows the error. Worker threads load it as well, by NODE_OPTIONS.
// Pipes and sockets of the file system stay as they are: they do not leave the machine.
'use strict';
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');
const dgram = require('node:dgram');
const dns = require('node:dns');
const http = require('node:http');
const http2 = require('node:http2');
const https = require('node:https');
const net = require('node:net');
const tls = require('node:tls');
const { syncBuiltinESMExports } = require('node:module');

function forbidden(what) {
  const thread = isMainThread ? 'main' : 'worker';
  appendFileSync(process.env.FORBID_NETWORK_LOG, `${thread}: ${what}\n`);
  const error = new Error(`the network is forbidden: ${what}`);
  error.code = 'ENETUNREACH';
  return error;
}

/** Puts something that throws in the place of a function. */
function forbid(owner, name, label, isAllowed = () => false) {
  const original = owner[name];
  if (typeof original !== 'function') return;
  owner[name] = function (...args) {
    if (isAllowed(args)) return original.apply(this, args);
    throw forbidden(label);
  };
}

/** `connect(path)`, `listen({ path })`; Node itself calls `connect` with its arguments in one array. */
function isPipe(args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'string') return !/^\d+$/u.test(first);
  return typeof first === 'object' && first !== null && typeof first.path === 'string' && first.port === undefined;
}

forbid(net.Socket.prototype, 'connect', 'net.Socket.connect', isPipe);
forbid(net.Server.prototype, 'listen', 'net.Server.listen', isPipe);
for (const name of ['bind', 'connect', 'send']) forbid(dgram.Socket.prototype, name, `dgram.Socket.${name}`);
forbid(tls, 'connect', 'tls.connect');
forbid(http2, 'connect', 'http2.connect');
for (const [name, module] of Object.entries({ http, https }))
  for (const method of ['request', 'get']) forbid(module, method, `${name}.${method}`);
const resolvers = {
  dns,
  'dns.promises': dns.promises,
  'dns.Resolver': dns.Resolver.prototype,
  'dns.promises.Resolver': dns.promises.Resolver.prototype,
};
for (const [name, owner] of Object.entries(resolvers))
  for (const method of Object.keys(Object.getOwnPropertyDescriptors(owner)))
    if (/^(?:lookup|lookupService|resolve\w*|reverse)$/u.test(method)) forbid(owner, method, `${name}.${method}`);
globalThis.fetch = async () => {
  throw forbidden('fetch');
};
for (const name of ['WebSocket', 'EventSource'])
  if (globalThis[name] !== undefined)
    globalThis[name] = function () {
      throw forbidden(name);
    };
// `import { connect } from 'node:net'` sees the same.
syncBuiltinESMExports();
