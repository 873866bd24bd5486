// Addresses that lie inside this machine or its network: what a stranger's address leads to must not be one of them.
import { BlockList, isIP } from 'node:net';

const INSIDE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15],
  ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) INSIDE.addSubnet(net, prefix, 'ipv4');
// Also what stands for an IPv4 address (NAT64, 6to4, Teredo): it would lead round the list above.
for (const [net, prefix] of [['::', 96], ['64:ff9b::', 96], ['64:ff9b:1::', 48], ['100::', 64], ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['fc00::', 7], ['fe80::', 10], ['fec0::', 10], ['ff00::', 8]] as const) INSIDE.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address is loopback, private, link-local, reserved or multicast; anything that is no IP address counts as inside. @example isInside('10.1.2.3') // true */
export function isInside(address: string): boolean {
  const bare = address.replace(/^\[|\]$/gu, '').replace(/%.*$/u, '');
  const family = isIP(bare);
  if (family === 0) return true;
  // An IPv4 address written as IPv6 (::ffff:10.0.0.1) is held against the list of IPv4 by BlockList itself.
  return INSIDE.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}
