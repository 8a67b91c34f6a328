import * as fc from 'fast-check';
import { difference } from '../../miniprogram/screen/difference';

/** What setData does with a difference: paths such as `rows[2].name` into a copy of the data. */
function applied(data: object, changes: Record<string, unknown>): object {
  const copy = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
    const last = steps.pop() ?? '';
    const owner = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, copy);
    owner[last] = value;
  }
  return copy;
}

test('a key press sends the changed leaf and nothing else', () => {
  const before = {
    view: {
      rows: [
        { key: 'name', value: 'a', error: '' },
        { key: 'note', value: '', error: '' },
      ],
      open: false,
    },
  };
  const after = {
    view: {
      rows: [
        { key: 'name', value: 'ab', error: '' },
        { key: 'note', value: '', error: '' },
      ],
      open: false,
    },
  };
  expect(difference(before, after)).toEqual({ 'view.rows[0].value': 'ab' });
});

test('equal views send nothing, even if built anew', () => {
  const view = () => ({ view: { rows: [{ id: 1, tags: [] }], link: { options: [], note: '' } } });
  expect(difference(view(), view())).toEqual({});
});

test('further rows are sent alone; a list that shrinks is sent as a whole', () => {
  const rows = (count: number) => ({ rows: Array.from({ length: count }, (_, id) => ({ id })) });
  expect(difference(rows(2), rows(3))).toEqual({ 'rows[2]': { id: 2 } });
  expect(difference(rows(3), rows(2))).toEqual({ rows: [{ id: 0 }, { id: 1 }] });
});

test('a first view replaces null as a whole', () => {
  expect(difference({ view: null }, { view: { open: true } })).toEqual({ view: { open: true } });
});

const leaf = fc.oneof(fc.string({ maxLength: 3 }), fc.integer(), fc.boolean(), fc.constant(null));
const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node'), { noNullPrototype: true }),
  ),
})).node;

test('what is shown after setting the difference is what was to be shown', () => {
  fc.assert(
    fc.property(tree, tree, (before, after) => {
      expect(applied({ view: before }, difference({ view: before }, { view: after }))).toEqual({ view: after });
    }),
  );
});
