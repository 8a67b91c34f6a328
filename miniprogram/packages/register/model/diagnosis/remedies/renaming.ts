/** How often a program may be renamed. Source: official page of setNickName. */
export const renamingRule = '一年能改 2 次名，每年 1 月 1 日和认证通过后重新算；用完了，可以在做微信认证时改。';
