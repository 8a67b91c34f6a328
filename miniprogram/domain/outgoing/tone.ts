/**
 * What a text to a client is about; each has a template of its own, kept as edited. 通知 / 催办 / 已逾期 / 待付款 / 审核中 /
 * 打回重填 / 核对到期日 / 首次认证
 */
export const tones = ['notice', 'urge', 'overdue', 'pay', 'submitted', 'returned', 'check', 'first'] as const;
export type Tone = (typeof tones)[number];

/** Characters of a template at most. */
export const templateLimit = 500;
