/** Who has to act. */
export type Owner = 'you' | 'administrator' | 'subject' | 'provider' | 'support';

export const ownerLabel: Record<Owner, string> = {
  you: '你',
  administrator: '公众号管理员',
  subject: '主体负责人',
  provider: '代办的服务商',
  support: '微信客服',
};

export interface Step {
  text: string;
  owner: Owner;
}

export interface Remedy {
  title: string;
  steps: readonly Step[];
  /** How long it takes, Chinese. */
  duration: string;
}

/** A step, shorter to write down. */
export function step(owner: Owner, text: string): Step {
  return { owner, text };
}
