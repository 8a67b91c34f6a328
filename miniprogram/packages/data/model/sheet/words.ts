/** Words in the cells of a table that stand for something the app knows. '' where a text is none of them. */
import type { AccountKind, CertificationWay, FilingStatus, SubjectType } from '../../../../domain/account/account';
import { filingStatuses } from '../../../../domain/account/account';
import { filingStatusLabel } from '../../../../domain/account/words';

/** The kind that a text names, if it names one alone: 微信小程序, 公众号（服务号）. */
export function readKind(text: string): AccountKind | '' {
  const [kind = '', second] = found(text, [
    ['miniProgram', /小程序|小游戏/],
    ['service', /服务号/],
    ['subscription', /订阅号/],
  ] as const);
  return second === undefined ? kind : '';
}

export function readSubjectType(text: string): SubjectType | '' {
  const [type = '', second] = found(text, [
    ['individualBusiness', /个体/],
    ['media', /媒体/],
    ['government', /政府|机关/],
    ['publicInstitution', /事业单位/],
    ['socialGroup', /社会团体|社团/],
    ['privateNonEnterprise', /民办非|民非|社会服务机构/],
    ['foundation', /基金会/],
    ['otherOrganisation', /其[他它]组织/],
    ['person', /^个人/],
    ['overseas', /境外|海外/],
    ['enterprise', /^(?:(?!民办非|民非)[\u4e00-\u9fff]{0,4}企业|(?:有限|股份)?公司)/],
  ] as const);
  return second === undefined ? type : '';
}

export function readCertification(text: string): CertificationWay | '' {
  const [way = ''] = found(text, [
    ['never', /^(?:未|没有?|否|无)(?:微信)?(?:认证)?(?:过)?$/],
    ['reuse', /复用/],
    ['own', /^(?:自己|自行|自主|单独|独立|企业|对公|微信)(?:打款)?认证/],
    ['unknown', /^(?:是|有|已|认证|正常|有效)/],
  ] as const);
  return way;
}

export function readFiling(text: string): FilingStatus | '' {
  const [status = ''] = found(text, [
    ['filed', /^(?:是|已完成|已通过|备案(?:成功|完成|通过))/],
    ['none', /^(?:否|没有?|无|未)(?:备案)?$/],
  ] as const);
  return filingStatuses.find((one) => filingStatusLabel(one) === text) ?? status;
}

function found<W>(text: string, table: readonly (readonly [word: W, pattern: RegExp])[]): W[] {
  return table.filter(([, pattern]) => pattern.test(text)).map(([word]) => word);
}
