// Where a screener may be: public addresses, and those internal ones that the operator named.
import { parseScreenerUrl } from '../../../server/screening/external/address.ts';

const parse = (typed: string, ...internalHosts: string[]) => parseScreenerUrl(typed, { internalHosts });

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://017700000001/',
  'http://127.0.0.1./',
  'http://0/',
  'http://0.0.0.0/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001::7f00:1]/',
  'http://[fec0::1]/',
  'http://[4000::1]/',
  'http://[fc00::1]/',
  'http://[fd12:3456::1]/',
  'http://[fe80::1]/',
  'http://localhost/',
  'http://LOCALHOST:8080/',
  'http://１２７.0.0.1/',
])('%s is internal, and saying so names the way to allow it', async typed => {
  expect(await parse(typed)).toEqual({
    refused: expect.stringMatching(
      /is an internal address; to allow it, set SCREENER_INTERNAL_HOSTS=\S+:\d+$/,
    ),
  });
});

test.each([
  ['', /an address is like/],
  ['classifier', /an address is like/],
  ['classifier:8000/screen', /an address is like/],
  ['ftp://example.dk/', /an address is like/],
  ['file:///etc/passwd', /an address is like/],
  ['javascript:alert(1)', /an address is like/],
  ['https://mette:hemmeligt@203.0.113.5/', /no name and password/],
  ['https://8.8.8.8/screen#top', /no part after #/],
])('%j cannot be a screener’s address', async (typed, why) => {
  expect(await parse(typed)).toEqual({ refused: expect.stringMatching(why) });
});

test('a public address is taken as it is, an internal one where host and port were named', async () => {
  expect(await parse('https://8.8.8.8/screen?site=1')).toEqual({ url: 'https://8.8.8.8/screen?site=1' });
  expect(await parse('http://[2606:4700:4700::1111]/')).toEqual({ url: 'http://[2606:4700:4700::1111]/' });
  expect(await parse('http://Classifier:8000', 'classifier:8000')).toEqual({
    url: 'http://classifier:8000/',
  });
  expect(await parse('http://127.0.0.1/', '127.0.0.1:80')).toEqual({ url: 'http://127.0.0.1/' });
  expect(await parse('http://127.0.0.1:8001/', '127.0.0.1:8000')).toHaveProperty('refused');
  expect(await parse('http://localhost:8000/', '127.0.0.1:8000')).toHaveProperty('refused');
});

test('a name that cannot be resolved here may be one where the service runs', async () => {
  expect(await parse('https://findes-ikke.invalid/')).toEqual({ url: 'https://findes-ikke.invalid/' });
});
