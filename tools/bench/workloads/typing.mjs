import { today } from '../accounts.mjs';
import { plainSearch } from '../baselines.mjs';
import { createPhone } from '../phone/phone.mjs';
import { applyPatch } from '../phone/setData.mjs';
import { seeded } from '../seeded.mjs';
import { paired } from '../statistics.mjs';

/** What is typed: from what most accounts have to what one has. */
const words = ['示例', '城南', '城南示例茶业', '示例客户12', '不存在'];

/** A keystroke on 账号 and what it finds, without the pause in which one goes on typing. */
export async function run({ files, repeats, count }) {
  const phone = createPhone({ files, stored: await seeded(files, count) });
  phone.prepareApp();
  phone.launch();
  const { instance } = phone.open('pages/accounts/accounts');
  await phone.clock.settle();
  const accounts = phone.require('storage/phone').theBook().all();

  const data = {};
  const type = (text) => {
    instance.type({ detail: text });
    instance.search();
  };
  const results = [];
  for (const text of words) {
    const usual = plainSearch(accounts, text, today).rows.length;
    type(text);
    if (!instance.data.view.countText.startsWith(`${usual} `))
      throw new Error(`${text}: ${instance.data.view.countText} here, ${usual} by the usual way`);
    const measured = paired({
      repeats,
      // What is found already isn't searched for again.
      before: () => type(''),
      ours: () => type(text),
      theirs: () => applyPatch(data, { view: plainSearch(accounts, text, today) }),
    });
    results.push({ text, found: usual, ...measured });
  }
  return results;
}
