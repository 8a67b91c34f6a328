import type { AccountFee } from '../../../domain/rules/feeFor';

/** 300 元, 免费, or that the console says; with what it may be instead where nobody has checked the subject. */
export function feeWords({ fee, guessed, alternative }: AccountFee): string {
  if (fee.kind === 'unknown') return '以后台显示为准';
  if (fee.kind === 'free') return '免费';
  return guessed ? `${fee.yuan} 元，${alternative}` : `${fee.yuan} 元`;
}
