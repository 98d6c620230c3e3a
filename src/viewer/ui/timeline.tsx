import { useEffect, useMemo, useState } from 'preact/hooks';
import { isoOfDay, readableDate } from '../data/dates.ts';
import { type Bin, binOf, computeCalendar, countBins, type Unit } from '../state/calendar.ts';
import { isBeforeTime } from '../state/visible.ts';
import { useApp } from './context.ts';
import { Icon } from './icon.tsx';

const STEP_MS = 450;
/** So many pixels of the page a name under the axis needs, with what stands beside the histogram. */
const TICK_WIDTH = 200;

/** A bin's days as people name them: "jun 2025", "3 sept 2025"; those of a tail as "hasta …" or "desde …". */
function useBinName(unit: Unit, bins: readonly Bin[]): (at: number) => string {
  const { state, t } = useApp();
  return (at) => {
    const { from, to, isTail } = bins[at]!;
    const isBefore = isTail && at === 0;
    const iso = isoOfDay(isBefore ? to : from);
    const shown = unit === 'year' ? iso.slice(0, 4) : unit === 'day' || unit === 'week' ? iso : iso.slice(0, 7);
    const name = readableDate(shown, state.language);
    if (!isTail) return name;
    return `${isBefore ? t.upTo : t.since} ${name}`;
  };
}

/** A histogram of the dated statements over two thumbs that bound the time shown; undated ones are apart. */
export function Timeline() {
  const { model, state, store, visible, t, number } = useApp();
  const calendar = useMemo(() => computeCalendar(model), [model]);
  const bins = calendar?.bins ?? [];
  const nameOf = useBinName(calendar?.unit ?? 'day', bins);
  const counts = useMemo(
    () => (calendar === null ? [] : [...countBins(model, calendar, (e) => isBeforeTime(visible, e))]),
    [model, calendar, visible],
  );
  const last = bins.length - 1;
  const from = state.time === null ? 0 : binOf(bins, state.time[0]);
  const to = state.time === null ? last : binOf(bins, state.time[1]);
  const setBins = (first: number, final: number) =>
    store.set({ time: first <= 0 && final >= last ? null : [bins[first]!.from, bins[final]!.to] });
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      if (to >= last) setPlaying(false);
      else setBins(from, to + 1);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, from, to]);
  if (calendar === null || bins.length < 2) return null;
  const play = () => {
    if (!isPlaying && to >= last) setBins(from, Math.min(from, last - 1));
    setPlaying(!isPlaying);
  };
  return (
    <section class="timeline" aria-label={t.timeline}>
      <button type="button" class="play" onClick={play} aria-label={isPlaying ? t.pause : t.play}>
        <Icon name={isPlaying ? 'pause' : 'play'} side={14} />
      </button>
      <div class="span" style={{ '--bin': `calc((100% - 16px) / ${bins.length})` }}>
        <Histogram counts={counts} from={from} to={to} nameOf={nameOf} />
        <div class="axis">
          <i style={{ left: `${(from / bins.length) * 100}%`, right: `${(1 - (to + 1) / bins.length) * 100}%` }} />
        </div>
        <input
          id="time-from"
          type="range"
          aria-label={t.from}
          aria-valuetext={nameOf(from)}
          min={0}
          max={last}
          value={from}
          onInput={(event) => setBins(Math.min(Number(event.currentTarget.value), to), to)}
        />
        <input
          id="time-to"
          type="range"
          aria-label={t.to}
          aria-valuetext={nameOf(to)}
          min={0}
          max={last}
          value={to}
          onInput={(event) => setBins(from, Math.max(Number(event.currentTarget.value), from))}
        />
      </div>
      <div class="time-side">
        <button type="button" class="switch" disabled={state.time === null} onClick={() => store.set({ time: null })}>
          {state.time === null ? t.allTime : from === to ? nameOf(from) : `${nameOf(from)} – ${nameOf(to)} ×`}
        </button>
        <label class="undated">
          <input
            type="checkbox"
            checked={state.showUndated}
            onChange={() => store.set({ showUndated: !state.showUndated })}
          />
          {t.undated} <small>{number(calendar.undated)}</small>
        </label>
      </div>
    </section>
  );
}

interface HistogramProps {
  readonly counts: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly nameOf: (at: number) => string;
}

function Histogram({ counts, from, to, nameOf }: HistogramProps) {
  const { number } = useApp();
  const top = Math.max(1, ...counts);
  const every = Math.ceil((counts.length * TICK_WIDTH) / globalThis.innerWidth);
  return (
    <div class="bars" aria-hidden="true">
      {counts.map((count, at) => (
        <div
          key={String(at)}
          class={at >= from && at <= to ? 'bar in' : 'bar'}
          title={`${nameOf(at)}: ${number(Math.round(count))}`}
        >
          {/* The root lets one statement still be seen beside hundreds. */}
          <i style={{ height: `${count > 0 ? 6 + 94 * Math.sqrt(count / top) : 0}%` }} />
          {at % every === 0 && (at + every * 0.7 <= counts.length || at === 0) && <small>{nameOf(at)}</small>}
        </div>
      ))}
    </div>
  );
}
