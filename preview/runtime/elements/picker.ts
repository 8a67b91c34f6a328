import { choiceColumn, openSheet } from '../overlay/sheet';
import { insideTap } from '../world/tapRule';
import { WxElement } from './base';

const INPUT_TYPES: Record<string, string> = {
  'date day': 'date',
  'date month': 'month',
  'date year': 'number',
  time: 'time',
};

/** `<picker>`: choices in a sheet from the bottom; a date is chosen with the browser's own date field. */
export class WxPicker extends WxElement {
  protected override build(): void {
    super.setAttribute('role', 'button');
    this.tabIndex = 0;
  }

  get value(): unknown {
    return this.prop('value');
  }

  tapped(): void {
    if (this.flag('disabled')) return;
    const mode = this.text('mode', 'selector');
    if (mode === 'date' || mode === 'time') this.pickByInput(mode);
    else if (mode === 'selector') this.pickOne();
    else if (mode === 'multiSelector') this.pickMany();
    else this.emit('cancel', { errMsg: `picker ${mode}:fail not supported in preview` });
  }

  private open(read: () => unknown): HTMLElement {
    return openSheet(this.text('headerText'), (confirmed) =>
      insideTap(() => {
        if (!confirmed) {
          this.emit('cancel', {});
          return;
        }
        const value = read();
        this.writeModel('value', value);
        this.emit('change', { value });
      }),
    ).body;
  }

  private pickByInput(mode: string): void {
    const field = document.createElement('input');
    const kind = mode === 'time' ? 'time' : `date ${this.text('fields', 'day')}`;
    field.type = INPUT_TYPES[kind] ?? 'date';
    field.value = this.text('value');
    field.min = this.text('start');
    field.max = this.text('end');
    field.setAttribute('aria-label', mode === 'time' ? '时间' : '日期');
    const body = this.open(() => {
      // An empty or impossible date cannot be chosen on a phone either: its wheels stop at a real one.
      return field.value === '' || !field.validity.valid ? this.text('value') || field.min : field.value;
    });
    body.append(field);
    field.focus();
  }

  private labels(range: unknown): string[] {
    const key = this.text('rangeKey');
    const items = Array.isArray(range) ? (range as unknown[]) : [];
    return items.map((item) => {
      const shown =
        key !== '' && typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : item;
      return shown === undefined || shown === null ? '' : String(shown);
    });
  }

  private pickOne(): void {
    let chosen = this.number('value', 0);
    const body = this.open(() => chosen);
    body.append(
      choiceColumn(this.labels(this.prop('range')), chosen, (index) => {
        chosen = index;
      }),
    );
  }

  private pickMany(): void {
    const ranges = Array.isArray(this.prop('range')) ? (this.prop('range') as unknown[]) : [];
    const given = Array.isArray(this.value) ? (this.value as unknown[]).map(Number) : [];
    const chosen = ranges.map((_range, column) => given[column] ?? 0);
    const body = this.open(() => chosen);
    ranges.forEach((range, column) =>
      body.append(
        choiceColumn(this.labels(range), chosen[column] ?? 0, (index) => {
          chosen[column] = index;
          this.emit('columnchange', { column, value: index });
        }),
      ),
    );
  }
}
