/**
 * A sum as it is read: 3600 元, and from ten thousand on in 万 with four figures at most, 118.5 万元. The table to copy has
 * the yuan themselves.
 */
export function yuanText(yuan: number): string {
  return yuan < tenThousand ? `${yuan} 元` : `${Number((yuan / tenThousand).toPrecision(figures))} 万元`;
}

const tenThousand = 10_000;
const figures = 4;
