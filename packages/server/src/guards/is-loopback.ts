import { isIPv4, isIPv6 } from 'node:net';

/** Whether an address to listen on is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  return name === 'localhost' || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
}

/** Whether a host is an address, not a name: no name server can turn it into another machine. */
export function isAddress(host: string): boolean {
  return isIPv4(host) || isIPv6(host.replace(/^\[|\]$/gu, ''));
}
