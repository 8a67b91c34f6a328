import { usesTogether } from '../../../miniprogram/domain/account/columnUse';

test('an account has one name, id, subject and day: only lists, notes and contacts take several columns', () => {
  expect([...usesTogether].sort()).toEqual(['categories', 'contact', 'note', 'noteLine', 'nothing', 'tags']);
});
