const BINS = 10;
/** Two imagined statements a bin keep a bin of few from saying 0 or 1. */
const PRIOR = 2;

/** For each tenth of the raw share of right ones, the share that was right, made monotone (pool adjacent violators). */
export function calibrationOf(judged: readonly { readonly share: number; readonly right: boolean }[]): number[] {
  const bins = Array.from({ length: BINS }, (_, i) => ({ right: ((i + 0.5) / BINS) * PRIOR, all: PRIOR, width: 1 }));
  for (const { share, right } of judged) {
    const bin = bins[Math.min(BINS - 1, Math.floor(share * BINS))]!;
    bin.all += 1;
    if (right) bin.right += 1;
  }
  const pooled: typeof bins = [];
  for (const bin of bins) {
    pooled.push({ ...bin });
    for (;;) {
      const last = pooled.at(-1);
      const before = pooled.at(-2);
      if (last === undefined || before === undefined || before.right / before.all <= last.right / last.all) break;
      pooled.splice(-2, 2, {
        right: before.right + last.right,
        all: before.all + last.all,
        width: before.width + last.width,
      });
    }
  }
  return pooled.flatMap(({ right, all, width }) =>
    Array.from({ length: width }, () => Number((right / all).toFixed(3))),
  );
}
