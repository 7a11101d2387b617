import { sourceLink } from '../../src/pane/assess/sourceLink';

test.each(['https://skane.se', 'Se https://skane.se.', 'Protokoll (https://skane.se), maj 2025', 'HTTPS://SKANE.SE'])(
  '%s can be opened',
  (source) => {
    expect(sourceLink(source)).toMatchObject({
      kind: 'link',
      address: expect.stringMatching(/^https:\/\/skane\.se$/i) as string,
    });
  },
);

test('of several links the first counts, with all of its address', () => {
  expect(sourceLink('https://a.se/x?y=1#z och https://b.se')).toEqual({
    kind: 'link',
    address: 'https://a.se/x?y=1#z',
  });
});

test.each(['', 'Regionfullmäktige 2025', 'muntligt, e-post'])('“%s” is text', (source) => {
  expect(sourceLink(source)).toEqual({ kind: 'text' });
});

test('an address without a safe connection is told apart from one that is none', () => {
  expect(sourceLink('http://skane.se')).toEqual({ kind: 'broken', why: 'notSafe' });
  expect(sourceLink('https:/skane.se')).toEqual({ kind: 'broken', why: 'malformed' });
  expect(sourceLink('www.skane.se')).toEqual({ kind: 'broken', why: 'malformed' });
  expect(sourceLink('ftp://skane.se')).toEqual({ kind: 'broken', why: 'malformed' });
});

test('what runs code is never a link', () => {
  expect(sourceLink('javascript:alert(1)').kind).toBe('text');
  expect(sourceLink('javascript://skane.se/%0aalert(1)').kind).toBe('broken');
});
