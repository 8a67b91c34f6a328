import { faultsOf, type Counts } from '../runtime/counts/counts';

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** What the page on top has cost, for the panel; a line each, what is over a limit at the end. */
export function countsText(counts: Counts): string {
  return [
    `节点 ${counts.nodes}，深 ${counts.depth} 层，最多 ${counts.children} 个子节点`,
    `setData ${counts.calls} 次，最大 ${kb(counts.largest)}，共 ${kb(counts.bytes)}，一秒最多 ${counts.busiest} 次`,
    `启动时同步调用 ${counts.syncAtLaunch} 次`,
    ...faultsOf(counts).map((fault) => `▲ ${fault}`),
  ].join('\n');
}
