import { beside } from '../../../domain/kit/beside';
import { exportPicture, findCanvas, sharePicture } from '../platform/picture';
import { drawSheet, measureWith } from './draw';
import { layOut } from './layout';
import type { Paragraph } from './paragraphs';

interface Picture {
  path: string;
  label: string;
}

/** Counts the times that the sheet opens or closes: a drawing of an earlier time is given up. */
const turnOf = beside(() => ({ turn: 0 }));

const foot = '年审管家 · 注册诊断';

/**
 * The result as pictures. They are drawn as soon as the sheet opens (`paragraphs` set), so that the tap on 发送 only
 * hands one over: the platform forgets the tap while something is drawn. Tells `close`.
 */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    paragraphs: {
      type: Array,
      value: [],
      observer() {
        void this.draw();
      },
    },
  },
  data: { show: false, pictures: [] as Picture[], problem: '' },
  methods: {
    async draw() {
      const paragraphs = this.data.paragraphs as Paragraph[];
      if (paragraphs.length === 0) {
        turnOf(this).turn += 1;
        this.setData({ show: false });
        return;
      }
      const turn = ++turnOf(this).turn;
      const isOver = (): boolean => turnOf(this).turn !== turn;
      // The canvas is there once the phone has shown it.
      await new Promise<void>((shown) => this.setData({ show: true, pictures: [], problem: '' }, shown));
      const drawing = await findCanvas(this, '.picture-canvas');
      if (isOver()) return;
      if (!drawing.ok) {
        this.setData({ problem: drawing.problem });
        return;
      }
      const pictures: Picture[] = [];
      const sheets = layOut(paragraphs, foot, measureWith(drawing.value));
      for (const [index, sheet] of sheets.entries()) {
        const size = drawSheet(drawing.value, sheet);
        const made = await exportPicture(drawing.value.canvas, size);
        if (isOver()) return;
        if (!made.ok) {
          this.setData({ problem: made.problem });
          return;
        }
        pictures.push({
          path: made.value,
          label: sheets.length > 1 ? `第 ${index + 1} 张，共 ${sheets.length} 张` : '检查结果',
        });
      }
      this.setData({ pictures });
    },
    async share({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { path: string }>) {
      const shared = await sharePicture(currentTarget.dataset.path);
      this.setData({ problem: shared.ok ? '' : shared.problem });
    },
    close() {
      this.triggerEvent('close');
    },
  },
});
