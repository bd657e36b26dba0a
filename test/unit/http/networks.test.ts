// A network is known by its first half, whatever way its address is written.
import { prefixOf as network } from '../../../server/platform/limits/networks.ts';

test.each([
  ['two neighbours in a /24', '203.0.113.7', '203.0.113.250'],
  ['an IPv4 address and the same one mapped into IPv6', '203.0.113.7', '::ffff:203.0.113.7'],
  ['a mapped address in capitals', '203.0.113.7', '::FFFF:203.0.113.99'],
  ['a mapped address written in hex', '203.0.113.7', '::ffff:cb00:7107'],
  ['a mapped address written out', '203.0.113.7', '0:0:0:0:0:ffff:203.0.113.7'],
  ['two addresses of one /64', '2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff'],
  ['an address written short and long', '2001:db8::1', '2001:0db8:0000:0000:0000:0000:0000:0001'],
  ['an address in capitals', '2001:db8:abcd::1', '2001:DB8:ABCD::2'],
  ['an address with a zone', 'fe80::1', 'fe80::2%eth0'],
])('%s are one network', (_, one, other) => {
  expect(network(one)).toBe(network(other));
});

test.each([
  ['neighbouring /24s', '203.0.113.7', '203.0.114.7'],
  ['neighbouring /64s', '2001:db8:1:2::1', '2001:db8:1:3::1'],
  ['addresses whose zeros stand elsewhere', '2001:db8::1:0:0:0:0', '2001:db8:1::'],
  ['two mapped networks written in hex', '::ffff:cb00:7107', '::ffff:cb01:7107'],
  ['loopback of both kinds', '127.0.0.1', '::1'],
])('%s are two networks', (_, one, other) => {
  expect(network(one)).not.toBe(network(other));
});

test.each(['', 'unknown', '999.1.2.3', ':::'])('even the address “%s” is some network', address => {
  expect(network(address)).toMatch(/^unknown:/);
});
