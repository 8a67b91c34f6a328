import type { Result } from '../../../domain/kit/result';
import { difference } from '../../../screen/difference';
import { errorToRead } from '../../../screen/handOver';
import { screen } from '../../../screen/screen';
import { readClipboard } from '../../../platform/clipboard';
import { addresses, goTo } from '../../../platform/navigation';
import { codeResult, examples, type CodeResult } from './code.view';

/** Enough of an error to know it again; an address must stay short. */
const passedOn = 300;

/** 查错误码: a code or a whole error, what it means and what to do. */
Component({
  behaviors: [screen],
  data: { text: '', result: null as CodeResult | null, problem: '', examples },
  methods: {
    onLoad() {
      const read = errorToRead.take();
      if (read) this.take(read);
    },
    refresh() {
      this.read(this.data.text);
    },
    read(text: string) {
      this.setData(difference(this.data, { result: codeResult(text), text }));
    },
    type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ problem: '' });
      this.read(detail.value);
    },
    paste(): unknown {
      return readClipboard().then((read) => this.take(read));
    },
    /** What was copied, or why it couldn't be read. */
    take(read: Result<string>) {
      this.setData({ problem: read.ok ? '' : read.problem });
      if (read.ok) this.read(read.value);
    },
    tryExample({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.read(detail.value);
    },
    start() {
      goTo(addresses.registerWalkFrom(this.data.text.trim().slice(0, passedOn)));
    },
  },
});
