/** An answer as the tools of developers print it: what people who have no JSON paste. */

type Value = string | number | boolean | Value[] | { [key: string]: Value };

const isGroup = (value: Value): value is { [key: string]: Value } => typeof value === 'object' && !Array.isArray(value);
const plain = (value: Value): string => (typeof value === 'object' ? JSON.stringify(value) : `${value}`);
const entries = (value: { [key: string]: Value }): [string, Value][] => Object.entries(value);
const pad = (depth: number, by = 4): string => ' '.repeat(depth * by);
const camel = (key: string): string => key.replace(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase());

function python(value: Value): string {
  if (isGroup(value))
    return `{${entries(value)
      .map(([key, one]) => `'${key}': ${python(one)}`)
      .join(', ')}}`;
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`;
  return typeof value === 'string'
    ? `'${value}'`
    : typeof value === 'boolean'
      ? value
        ? 'True'
        : 'False'
      : `${value}`;
}

function printR(value: Value, depth = 0): string {
  if (typeof value !== 'object') return value === true ? '1' : value === false ? '' : plain(value);
  const members = Array.isArray(value) ? value.map((one, index): [string, Value] => [`${index}`, one]) : entries(value);
  const lines = members.map(([key, one]) => `${pad(depth + 1)}[${key}] => ${printR(one, depth + 2)}`);
  return `Array\n${pad(depth)}(\n${lines.join('\n')}\n${pad(depth)})\n`;
}

function varExport(value: Value, depth = 0): string {
  if (!isGroup(value)) return typeof value === 'string' ? `'${value}'` : plain(value);
  const lines = entries(value).map(([key, one]) => {
    const gap = isGroup(one) ? `\n${pad(depth + 1, 2)}` : '';
    return `${pad(depth + 1, 2)}'${key}' => ${gap}${varExport(one, depth + 1)},\n`;
  });
  return `array (\n${lines.join('')}${pad(depth, 2)})`;
}

function varDump(value: Value, depth = 0): string {
  if (isGroup(value)) {
    const lines = entries(value).map(
      ([key, one]) => `${pad(depth + 1, 2)}["${key}"]=>\n${pad(depth + 1, 2)}${varDump(one, depth + 1)}\n`,
    );
    return `array(${lines.length}) {\n${lines.join('')}${pad(depth, 2)}}`;
  }
  if (typeof value === 'string') return `string(${value.length * 3}) "${value}"`;
  return typeof value === 'boolean' ? `bool(${String(value)})` : `int(${plain(value)})`;
}

function javaMap(value: Value): string {
  return isGroup(value)
    ? `{${entries(value)
        .map(([key, one]) => `${key}=${javaMap(one)}`)
        .join(', ')}}`
    : plain(value);
}

function javaClass(value: Value, name = 'AccountBasicInfo'): string {
  if (!isGroup(value)) return plain(value);
  const fields = entries(value).map(([key, one]) => `${camel(key)}=${javaClass(one, 'WxInfo')}`);
  return `${name}(${fields.join(', ')})`;
}

function consoleLog(value: Value, depth = 0): string {
  if (!isGroup(value)) return typeof value === 'string' ? `'${value}'` : plain(value);
  const lines = entries(value).map(([key, one]) => `${pad(depth + 1, 2)}${key}: ${consoleLog(one, depth + 1)}`);
  return `{\n${lines.join(',\n')}\n${pad(depth, 2)}}`;
}

function laravel(value: Value, depth = 0): string {
  if (!isGroup(value)) return typeof value === 'string' ? `"${value}"` : plain(value);
  const lines = entries(value).map(([key, one]) => `${pad(depth + 1, 2)}"${key}" => ${laravel(one, depth + 1)}\n`);
  return `array:${lines.length} [▼\n${lines.join('')}${pad(depth, 2)}]`;
}

function ruby(value: Value): string {
  if (!isGroup(value)) return typeof value === 'string' ? `"${value}"` : plain(value);
  return `{${entries(value)
    .map(([key, one]) => `"${key}"=>${ruby(one)}`)
    .join(', ')}}`;
}

function camelJson(value: Value): Value {
  return isGroup(value) ? Object.fromEntries(entries(value).map(([key, one]) => [camel(key), camelJson(one)])) : value;
}

const json = (value: Value): string => JSON.stringify(value);
const pretty = (value: Value): string => JSON.stringify(value, null, 2);
const wrapped = (text: string, width: number): string =>
  (text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n');

/** Name of the notation → the text. `width`: where a terminal breaks its lines. */
export const printers: Record<string, (value: { [key: string]: Value }, width: number) => string> = {
  json,
  "Python's repr": python,
  "Python 2's repr": (value) => python(value).replace(/'(\w+)':/g, "u'$1':"),
  "PHP's print_r": (value) => printR(value),
  "PHP's var_export": (value) => varExport(value),
  "PHP's var_dump": (value) => varDump(value),
  "Java's map": javaMap,
  "Java's toString": (value) => javaClass(value),
  'console.log': (value) => consoleLog(value),
  "Laravel's dd": (value) => laravel(value),
  "Ruby's inspect": ruby,
  'keys in camelCase': (value) => json(camelJson(value)),
  'keys as app_id': (value) => json(value).replace('"appid"', '"app_id"'),
  'comments behind values': (value) => pretty(value).replace(/,\n/g, ', // 说明，见文档 http://example.invalid\n'),
  'comments in stars': (value) => pretty(value).replace(/,\n/g, ', /* 说明 */\n'),
  'no commas': (value) => pretty(value).replace(/,\n/g, '\n'),
  'MongoDB numbers': (value) => json(value).replace(/_time":(\d+)/g, '_time":NumberLong($1)'),
  'MongoDB texts': (value) => json(value).replace(/_time":(\d+)/g, '_time":{"$numberLong":"$1"}'),
  'escaped for a web page': (value) => json(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;'),
  'wrapped by a terminal': (value, width) => wrapped(json(value), width),
  'a Markdown fence': (value) => `返回如下：\n\`\`\`json\n${pretty(value)}\n\`\`\`\n`,
  'a log line': (value) => `2026-01-05 10:00:00.123 INFO [http-8080] resp=callback(${json(value)});`,
};
