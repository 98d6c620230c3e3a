import { useEffect, useMemo, useState } from 'preact/hooks';
import { isoOfDay, readableDate } from '../data/dates.ts';
import { useApp } from './context.ts';

const BARS = 60;

export function Timeline() {
  const { model, state, store, visible, t } = useApp();
  const [isPlaying, setPlaying] = useState(false);
  const { min, max, undated } = useMemo(() => {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    let without = 0;
    for (let e = 0; e < model.from.length; e++) {
      if (Number.isNaN(model.from[e]!)) without++;
      else {
        low = Math.min(low, model.from[e]!);
        high = Math.max(high, model.to[e]!);
      }
    }
    return { min: low, max: high, undated: without };
  }, [model]);
  const bars = useMemo(() => {
    const counts = new Int32Array(BARS);
    for (let e = 0; e < model.from.length; e++) {
      if (!visible.beforeTime[e] || Number.isNaN(model.from[e]!)) continue;
      counts[Math.min(BARS - 1, Math.floor(((model.from[e]! - min) / (max - min + 1)) * BARS))]!++;
    }
    return counts;
  }, [model, visible, min, max]);
  const [from, to] = state.time ?? [min, max];
  useEffect(() => {
    if (!isPlaying) return;
    const step = Math.max(1, Math.round((max - min) / BARS));
    const timer = setInterval(() => {
      const now = store.get().time?.[1] ?? min;
      if (now >= max) setPlaying(false);
      else store.set({ time: [store.get().time?.[0] ?? min, Math.min(max, now + step)] });
    }, 400);
    return () => clearInterval(timer);
  }, [isPlaying, min, max, store]);
  if (!Number.isFinite(min)) return null;
  const top = Math.max(1, ...bars);
  const play = () => {
    if (!isPlaying && (state.time === null || to >= max)) store.set({ time: [from, from] });
    setPlaying(!isPlaying);
  };
  return (
    <section class="timeline" aria-label={t.timeline}>
      <button type="button" class="play" onClick={play} aria-label={isPlaying ? t.pause : t.play}>
        {isPlaying ? '❚❚' : '▶'}
      </button>
      <div class="span">
        <svg viewBox={`0 0 ${BARS} 20`} preserveAspectRatio="none" aria-hidden="true">
          {[...bars].map((count, at) => {
            const day = min + ((at + 0.5) / BARS) * (max - min + 1);
            const height = (count / top) * 19 + (count > 0 ? 1 : 0);
            return (
              <rect
                key={String(at)}
                class={day >= from - (max - min) / BARS && day <= to + (max - min) / BARS ? 'in' : 'out'}
                x={at + 0.12}
                y={20 - height}
                width={0.76}
                height={height}
              />
            );
          })}
        </svg>
        <input
          id="time-from"
          type="range"
          aria-label={t.from}
          aria-valuetext={readableDate(isoOfDay(from), state.language)}
          min={min}
          max={max}
          value={from}
          onInput={(event) => store.set({ time: [Math.min(Number(event.currentTarget.value), to), to] })}
        />
        <input
          id="time-to"
          type="range"
          aria-label={t.to}
          aria-valuetext={readableDate(isoOfDay(to), state.language)}
          min={min}
          max={max}
          value={to}
          onInput={(event) => store.set({ time: [from, Math.max(Number(event.currentTarget.value), from)] })}
        />
        <div class="ends">
          <span>{readableDate(isoOfDay(from), state.language)}</span>
          <span>{readableDate(isoOfDay(to), state.language)}</span>
        </div>
      </div>
      <label class="undated">
        <input
          type="checkbox"
          checked={state.showUndated}
          onChange={() => store.set({ showUndated: !state.showUndated })}
        />
        {t.undated} <small>{undated}</small>
      </label>
      {state.time !== null && (
        <button type="button" onClick={() => store.set({ time: null })}>
          {t.allTime}
        </button>
      )}
    </section>
  );
}
