import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv4');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');
PRIVATE.addSubnet('fe80::', 10, 'ipv6');
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Who called, past as many proxies as are believed. Undefined where the line is gone or the header says no address. */
export function callerOf(req: IncomingMessage, trustProxy: number): string | undefined {
  const told = [req.headers['x-forwarded-for'] ?? ''].flat().join(',').split(',');
  const chain = [req.socket.remoteAddress, ...told.map((part) => part.trim()).reverse()].filter(Boolean);
  const address = chain[Math.min(trustProxy, chain.length - 1)]?.replace(/^::ffff:(?=\d+\.)/i, '');
  return address && isIP(address) ? address : undefined;
}

/**
 * What the audit log keeps of an address: its class, and an HMAC of its network (/24, /64), by which two events from the
 * same place can be seen to be so.
 */
export function tellAddress(address: string | undefined, key: Buffer): string {
  if (!address) return '';
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (LOOPBACK.check(address, family)) return 'loopback';
  const network = family === 'ipv4' ? address.split('.').slice(0, 3).join('.') : firstHalf(address);
  const mark = createHmac('sha256', key).update(network).digest('hex').slice(0, 12);
  return `${PRIVATE.check(address, family) ? 'private' : 'public'}:${mark}`;
}

/** Of an IPv6 address, however it is shortened. */
function firstHalf(address: string): string {
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const [before, after] = [head, tail ?? ''].map((part) => (part ? part.split(':') : []));
  const gap = tail === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0);
  const groups = [...(before ?? []), ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...(after ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
