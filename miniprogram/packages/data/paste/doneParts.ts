/** 加入 2 个, 更新 1 个: what was, or will be, done, without what comes to nothing. */
export function doneParts(added: number, updated: number): string[] {
  return [added > 0 ? `加入 ${added} 个` : '', updated > 0 ? `更新 ${updated} 个` : ''].filter((part) => part !== '');
}
