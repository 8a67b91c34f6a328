import { keepAside, unreadIn } from '../../miniprogram/storage/areas/aside';
import type { ValuePorts } from '../../miniprogram/storage/writing/oneValue';
import { unsealValue } from '../../miniprogram/storage/sealed/seal';
import { FakeFiles } from './fakeFiles';
import type { FakeStore } from './fakeStore';

/** What a value beside the accounts needs, all well; `files` take what is set aside. */
export function valuePorts(store: FakeStore, { files = new FakeFiles(), ...more }: Partial<Given> = {}): ValuePorts {
  return {
    store,
    lockedBecause: () => null,
    usedBytes: () => 0,
    setAside(key, text) {
      const unread = unreadIn(key, text);
      return unread === '' || keepAside(files, () => 1_772_668_800_000, key, unread);
    },
    ...more,
  };
}

interface Given extends ValuePorts {
  files: FakeFiles;
}

/** What was set aside in files, the first first. */
export function asideIn(files: FakeFiles): { key: string; text: string }[] {
  const made = [...files.texts].filter(([name]) => name.startsWith('aside-'));
  return made.map(([, text]) => {
    const { key, text: kept } = unsealValue(text) as { key: string; text: string };
    return { key, text: kept };
  });
}
