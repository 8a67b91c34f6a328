import { withBlock } from '../../tools/written.mjs';

const text = 'Before.\n\n<!-- written:bench -->\n\nold\n\n<!-- /written:bench -->\n\nAfter.\n';

test('what a command wrote before is replaced, and the text around it stays', () => {
  const written = withBlock(text, 'bench', 'new $& figures\n');
  expect(written).toBe('Before.\n\n<!-- written:bench -->\n\nnew $& figures\n\n<!-- /written:bench -->\n\nAfter.\n');
  expect(withBlock(written, 'bench', 'new $& figures')).toBe(written);
});

test('a document without a place for it is not changed in silence', () => {
  expect(() => withBlock(text, 'torture', 'new')).toThrow('torture');
});
