import { usePhone } from './support';

/** What the preview promises about the platform: it must not let through what a phone refuses. */

interface Failure {
  errMsg: string;
}
interface Wx {
  setStorageSync(key: string, data: unknown): void;
  getStorageSync(key: string): unknown;
  navigateTo(options: { url: string }): Promise<unknown>;
  shareFileMessage(options: { filePath: string }): Promise<unknown>;
  addFileToFavorites(options: { filePath: string; fileName: string }): Promise<unknown>;
  saveFileToDisk(options: { filePath: string }): Promise<unknown>;
  login(): Promise<unknown>;
  onAppHide(listener: () => void): void;
  onAppShow(listener: () => void): void;
  showModal(options: { title: string }): Promise<{ confirm: boolean }>;
  showModal(options: { title: string; success: () => void }): void;
  canvasToTempFilePath(options: { canvas: unknown; [size: string]: unknown }): Promise<{ tempFilePath: string }>;
  canIUse(name: string): boolean;
  env: { USER_DATA_PATH: string };
  getFileSystemManager(): {
    writeFileSync(path: string, data: string, encoding: string): void;
    readFileSync(path: string, encoding: string): string;
    readFileSync(path: string): ArrayBuffer;
    renameSync(from: string, to: string): void;
    readdirSync(path: string): string[];
    unlinkSync(path: string): void;
  };
  [name: string]: unknown;
}
declare const wx: Wx;
declare const getCurrentPages: () => unknown[];

const phone = usePhone();

interface Told {
  told: string[];
  inMemory?: string;
}

/** Runs in the page: writes down when the app is hidden and shown. */
function listenToLife(): void {
  const { told } = window as unknown as Told;
  wx.onAppHide(() => told.push('AppHide'));
  wx.onAppShow(() => told.push('AppShow'));
}

beforeEach(() => phone.open({ today: '2024-01-02' }));

test('today is 10:00 in Beijing of the given day, whatever the computer says', async () => {
  const now = await phone.page.evaluate(() => [new Date().toISOString(), new Date(Date.now()).toISOString()]);
  for (const instant of now) expect(instant).toMatch(/^2024-01-02T02:0/);
  await phone.setToday('2024-03-01');
  expect(await phone.page.evaluate(() => new Date().toISOString())).toMatch(/^2024-03-01T02:0/);
});

test('storage refuses more than a megabyte a key, and keeps values over a restart', async () => {
  const said = await phone.page.evaluate(() => {
    wx.setStorageSync('small', { list: [1, '二'] });
    try {
      wx.setStorageSync('large', '大'.repeat(400_000));
      return 'took it';
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(said).toContain('setStorageSync:fail');
  await phone.coldStart();
  expect(await phone.page.evaluate(() => [wx.getStorageSync('small'), wx.getStorageSync('large')])).toEqual([
    { list: [1, '二'] },
    '',
  ]);
});

test('closing only hides: a warm start keeps the memory, a cold start loses it; both show the page', async () => {
  await phone.page.evaluate(() => Object.assign(window, { inMemory: 'kept', told: [] as string[] }));
  await phone.page.evaluate(listenToLife);
  await phone.warmStart();
  expect(await phone.page.evaluate(() => (window as unknown as Told).told)).toEqual(['AppHide', 'AppShow']);
  expect(await phone.page.evaluate(() => (window as unknown as Told).inMemory)).toBe('kept');
  await phone.coldStart();
  expect(await phone.page.evaluate(() => (window as unknown as Told).inMemory)).toBeUndefined();
});

test('a file written, renamed and at once left behind is there after a restart', async () => {
  await phone.page.evaluate(() => {
    const files = wx.getFileSystemManager();
    files.writeFileSync(`${wx.env.USER_DATA_PATH}/new.json`, '{"名":"年审"}', 'utf8');
    files.renameSync(`${wx.env.USER_DATA_PATH}/new.json`, `${wx.env.USER_DATA_PATH}/kept.json`);
  });
  await phone.coldStart();
  const found = await phone.page.evaluate(() => {
    const files = wx.getFileSystemManager();
    return [files.readdirSync(wx.env.USER_DATA_PATH), files.readFileSync(`${wx.env.USER_DATA_PATH}/kept.json`, 'utf8')];
  });
  expect(found).toEqual([['kept.json'], '{"名":"年审"}']);
});

test('sharing a file fails outside a tap and is a download inside the tap on a dialog', async () => {
  const outside = await phone.page.evaluate(() => {
    wx.getFileSystemManager().writeFileSync(`${wx.env.USER_DATA_PATH}/a.txt`, 'a', 'utf8');
    return wx.shareFileMessage({ filePath: `${wx.env.USER_DATA_PATH}/a.txt` }).then(
      () => 'shared',
      (error: Failure) => error.errMsg,
    );
  });
  expect(outside).toMatch(/^shareFileMessage:fail.*TAP/);
  await phone.page.evaluate(() => Object.assign(window, { told: [] as string[] }));
  await phone.page.evaluate(listenToLife);
  const inside = phone.page.evaluate(() =>
    wx
      .showModal({ title: '分享' })
      .then(() => wx.shareFileMessage({ filePath: `${wx.env.USER_DATA_PATH}/a.txt` }))
      .then(
        () => 'shared',
        (error: Failure) => error.errMsg,
      ),
  );
  const { name } = await phone.download(() => phone.tapOver('确定'));
  expect(await inside).toBe('shared');
  expect(name).toBe('a.txt');
  // The list of chats covers the app.
  expect(await phone.page.evaluate(() => (window as unknown as Told).told)).toEqual(['AppHide', 'AppShow']);
});

test.each([
  ['addFileToFavorites', undefined, 'favorite-甲.txt'],
  ['saveFileToDisk', 'windows', 'a.txt'],
] as const)('%s: a download, inside a tap and of a file that is there', async (name, device, called) => {
  await phone.open(device && { device });
  const keep = (of: { api: typeof name; file: string }) =>
    wx
      .showModal({ title: '存' })
      .then(() => wx[of.api]({ filePath: `${wx.env.USER_DATA_PATH}/${of.file}`, fileName: '甲.txt' }))
      .then(
        () => 'kept',
        (error: Failure) => error.errMsg,
      );
  await phone.page.evaluate(() => {
    wx.getFileSystemManager().writeFileSync(`${wx.env.USER_DATA_PATH}/a.txt`, 'a', 'utf8');
  });
  const missing = phone.page.evaluate(keep, { api: name, file: 'gone.txt' });
  await phone.tapOver('确定');
  expect(await missing).toMatch(/:fail file doesn't exist/);
  const kept = phone.page.evaluate(keep, { api: name, file: 'a.txt' });
  expect((await phone.download(() => phone.tapOver('确定'))).name).toBe(called);
  expect(await kept).toBe('kept');
});

test('on an old iPhone what stands behind a promise is outside the tap, the callback of a dialog is not', async () => {
  await phone.open({ late: '1' });
  const answers = phone.page.evaluate(async () => {
    const filePath = `${wx.env.USER_DATA_PATH}/a.txt`;
    wx.getFileSystemManager().writeFileSync(filePath, 'a', 'utf8');
    const share = () =>
      wx.shareFileMessage({ filePath }).then(
        () => 'shared',
        (error: Failure) => error.errMsg,
      );
    const behind = await wx.showModal({ title: '分享' }).then(share);
    const within = await new Promise<string>((resolve) => {
      wx.showModal({ title: '分享', success: () => void share().then(resolve) });
    });
    return { behind, within };
  });
  await phone.tapOver('确定');
  await phone.download(() => phone.tapOver('确定'));
  expect(await answers).toEqual({ behind: expect.stringMatching(/^shareFileMessage:fail.*TAP/), within: 'shared' });
});

test.each([
  ['0', ['promise', 'timer']],
  ['1', ['timer', 'promise']],
] as const)(
  'what stands behind a promise comes before a timer, on an old iPhone after it: late=%s',
  async (late, order) => {
    await phone.open({ late });
    const came = phone.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const log: string[] = [];
          const note = (what: string): void => void (log.push(what) === 2 && resolve(log));
          setTimeout(() => note('timer'), 0);
          void Promise.resolve().then(() => note('promise'));
        }),
    );
    expect(await came).toEqual(order);
  },
);

test('a canvas gives the picture that is asked for, else three times its size, none when too large', async () => {
  const sizes = await phone.page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const sizeOf = (options: object) =>
      wx.canvasToTempFilePath({ canvas, ...options }).then(
        ({ tempFilePath }) => {
          // Width and height stand in the first chunk of a PNG.
          const file = new DataView(wx.getFileSystemManager().readFileSync(tempFilePath));
          return [file.getUint32(16), file.getUint32(20)];
        },
        (error: Failure) => error.errMsg,
      );
    Object.assign(canvas, { width: 1365, height: 1365 });
    const answers = [
      await sizeOf({}),
      await sizeOf({ x: 1265, y: 1165 }),
      await sizeOf({ width: 100, height: 50, destWidth: 200, destHeight: 70 }),
      await sizeOf({ destWidth: 5000 }),
    ];
    canvas.height = 1366;
    return [...answers, await sizeOf({})];
  });
  expect(sizes).toEqual([
    [4095, 4095],
    [300, 600],
    [200, 70],
    expect.stringContaining('canvasToTempFilePath:fail create bitmap failed'),
    expect.stringContaining('1365 x 1366'),
  ]);
});

test('what has no equivalent fails, and what WeChat does not have is not there', async () => {
  const said = await phone.page.evaluate(async () => ({
    login: await wx.login().then(
      () => 'in',
      (error: Failure) => error.errMsg,
    ),
    canLogin: wx.canIUse('login'),
    nonsense: typeof wx['nonsense'],
  }));
  expect(said).toEqual({ login: 'login:fail not supported in preview', canLogin: false, nonsense: 'undefined' });
});

test('no more than ten pages, none that is not listed', async () => {
  const said = await phone.page.evaluate(async () => {
    const answers: string[] = [];
    const go = (url: string) =>
      wx.navigateTo({ url }).then(
        () => 'ok',
        (error: Failure) => error.errMsg,
      );
    answers.push(await go('/pages/none/none'), await go('/pages/mine/mine'));
    for (let page = 0; page < 10; page += 1) answers.push(await go('/packages/data/paste/paste'));
    return { answers, open: getCurrentPages().length };
  });
  expect(said.open).toBe(10);
  expect(said.answers.filter((answer) => answer !== 'ok')).toHaveLength(3);
});

test('pages are gone to one after another, never within the call: two calls open two pages', async () => {
  const open = await phone.page.evaluate(async () => {
    const both = [
      wx.navigateTo({ url: '/packages/form/edit/edit' }),
      wx.navigateTo({ url: '/packages/book/recycle/recycle' }),
    ];
    const atOnce = getCurrentPages().length;
    await Promise.all(both);
    return [atOnce, getCurrentPages().length];
  });
  expect(open).toEqual([1, 3]);
});

test('a subpackage out of reach does not open; one that was opened before does', async () => {
  const go = (): Promise<string> =>
    phone.page.evaluate(() =>
      wx.navigateTo({ url: '/packages/guide/howto/howto' }).then(
        () => 'ok',
        (error: Failure) => error.errMsg,
      ),
    );
  await phone.without('packages/guide');
  expect(await go()).toBe('navigateTo:fail timeout');
  await phone.without();
  expect(await go()).toBe('ok');
  await phone.without('all');
  expect(await go()).toBe('ok');
});

test('off the tab pages the tab bar refuses every call', async () => {
  const said = await phone.page.evaluate(async () => {
    const names = ['setTabBarBadge', 'removeTabBarBadge', 'showTabBarRedDot', 'hideTabBarRedDot', 'setTabBarItem'];
    const call = (name: string) =>
      (wx[name] as (options: object) => Promise<unknown>)({ index: 3, text: '1' }).then(
        () => 'ok',
        (error: Failure) => error.errMsg.replace(`${name}:`, ''),
      );
    const all = () => Promise.all([...names, 'setTabBarStyle'].map(call));
    const onTab = await all();
    await wx.navigateTo({ url: '/packages/form/edit/edit' });
    return [...new Set(onTab), ...new Set(await all())];
  });
  expect(said).toEqual(['ok', 'fail not TabBar page']);
});

test('everything that can be tapped can be reached and pressed with the keyboard', async () => {
  for (let stop = 0; stop < 12; stop += 1) {
    await phone.page.keyboard.press('Tab');
    const focused = await phone.page.evaluate(() => document.activeElement?.textContent ?? '');
    if (!focused.includes('手动添加')) continue;
    await phone.page.keyboard.press('Enter');
    await phone.top.locator('.nav-title', { hasText: '新增账号' }).waitFor();
    return;
  }
  throw new Error('Tab never reached 手动添加');
});

test('the mouse that a browser makes of a finger is no second tap, however late it comes', async () => {
  await phone.text('手动添加').waitFor();
  await phone.page.evaluate(() => {
    const way = document.querySelector('[role="button"][aria-label="手动添加"]');
    if (way === null) throw new Error('no way to add');
    const touch = new Touch({ identifier: 1, target: way });
    for (const type of ['touchstart', 'touchend'])
      way.dispatchEvent(new TouchEvent(type, { bubbles: true, changedTouches: [touch] }));
    const mouse = ['mousedown', 'mouseup'].map((type) => new MouseEvent(type, { bubbles: true }));
    // The page was busy for a minute before it came to them.
    const now = performance.now.bind(performance);
    performance.now = () => now() + 60_000;
    for (const event of mouse) way.dispatchEvent(event);
  });
  await phone.moved();
  expect(await phone.page.evaluate(() => getCurrentPages().length)).toBe(2);
});

interface Asking {
  exec(told: (found: unknown[]) => void): void;
}
interface OpenPage {
  setData(data: object, then?: () => void): void;
  createSelectorQuery(): { select(selector: string): { boundingClientRect(): Asking } };
}

test('a node is not there within the turn of the setData that makes it', async () => {
  await phone.go('/packages/register/code/code');
  const found = await phone.page.evaluate(async () => {
    const page = getCurrentPages()[0] as OpenPage;
    const ask = (): Promise<boolean> =>
      new Promise((resolve) =>
        page
          .createSelectorQuery()
          .select('.code')
          .boundingClientRect()
          .exec(([box]) => resolve(box !== null)),
      );
    const show = (code: string, then?: () => void): void => page.setData({ result: { codes: [{ code }] } }, then);
    show('1');
    const atOnce = await ask();
    const inLaterTurn = await ask();
    page.setData({ result: null });
    const inCallback = await new Promise<boolean>((resolve) => show('3', () => resolve(ask())));
    return { atOnce, inLaterTurn, inCallback };
  });
  expect(found).toEqual({ atOnce: false, inLaterTurn: true, inCallback: true });
});
