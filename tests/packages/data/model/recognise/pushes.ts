/** Pushes as the platform sends them, for tests. */

export type Fields = Record<string, string | number>;

/** As XML: texts in CDATA, numbers bare. */
export function xmlOf(fields: Fields, nested: Fields = {}): string {
  const tags = (some: Fields): string =>
    Object.entries(some)
      .map(([name, value]) => `<${name}>${typeof value === 'number' ? value : `<![CDATA[${value}]]>`}</${name}>`)
      .join('\n');
  const inner = Object.keys(nested).length === 0 ? '' : `<dispatch_info>${tags(nested)}</dispatch_info>`;
  return `<xml>${tags(fields)}\n${inner}</xml>`;
}

export function jsonOf(fields: Fields, nested: Fields = {}): string {
  return JSON.stringify(Object.keys(nested).length === 0 ? fields : { ...fields, dispatch_info: nested });
}

export const notations = { XML: xmlOf, JSON: jsonOf };

/** 12 o'clock in Beijing of a day. */
export function noon(day: string): number {
  return Date.parse(`${day}T12:00:00+08:00`) / 1000;
}

/** An event to the address of the account itself. */
export function eventOf(event: string, day: string, more: Fields = {}, originalId = 'gh_0123456789ab'): Fields {
  return {
    ToUserName: originalId,
    FromUserName: 'oSomebodyOfTheSystem',
    CreateTime: noon(day),
    MsgType: 'event',
    Event: event,
    ...more,
  };
}

/** A push to the third-party platform, whose own AppId is none of the account's. */
export function infoOf(infoType: string, day: string, more: Fields = {}): Fields {
  return { AppId: 'wxfedcba9876543210', CreateTime: noon(day), InfoType: infoType, ...more };
}
