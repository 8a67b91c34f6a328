import { namesOf } from '../../../miniprogram/domain/account/names';
import { stored } from '../../support/pageAccounts';

const accounts = (count: number) => Array.from({ length: count }, (_, index) => stored({ name: `店${index + 1}` }));

test('up to five names are said, of more the first five and how many', () => {
  expect(namesOf([])).toBe('');
  expect(namesOf(accounts(5))).toBe('店1、店2、店3、店4、店5');
  expect(namesOf(accounts(6))).toBe('店1、店2、店3、店4、店5 等 6 个');
  expect(namesOf(accounts(2), ({ name }) => `“${name}”`)).toBe('“店1”、“店2”');
});
