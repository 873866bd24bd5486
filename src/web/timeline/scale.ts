// Time to pixels and back, and the ticks of the axis. Days since 1970; x grows with time, whoever draws mirrors it.

const DAY = 86_400_000;

/** The day number of an ISO prefix date; a month or year stands for its first day. */
export function dayOf(iso: string): number {
  const [y = '1970', m = '01', d = '01'] = iso.slice(0, 10).split('-');
  return Math.floor(Date.UTC(Number(y), Number(m) - 1, Number(d)) / DAY);
}

/** The ISO date of a day number. */
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export interface View { from: number; to: number }

/** Pixels from the start of the axis. */
export const place = (day: number, view: View, width: number): number => ((day - view.from) / (view.to - view.from)) * width;

export interface Tick { day: number; unit: 'year' | 'month' | 'day' }

const STEPS: readonly { unit: Tick['unit']; n: number; days: number }[] = [
  { unit: 'day', n: 1, days: 1 }, { unit: 'day', n: 7, days: 7 }, { unit: 'month', n: 1, days: 30.4 }, { unit: 'month', n: 3, days: 91.3 }, { unit: 'month', n: 6, days: 182.6 },
  { unit: 'year', n: 1, days: 365.25 }, { unit: 'year', n: 2, days: 730.5 }, { unit: 'year', n: 5, days: 1826 }, { unit: 'year', n: 10, days: 3652 }, { unit: 'year', n: 25, days: 9131 }, { unit: 'year', n: 100, days: 36525 },
];

/** Round dates inside the view, at least `gap` pixels apart. */
export function ticks(view: View, width: number, gap: number): Tick[] {
  const perDay = width / (view.to - view.from);
  const step = STEPS.find((s) => s.days * perDay >= gap) ?? STEPS.at(-1)!;
  const found: Tick[] = [];
  const start = new Date(view.from * DAY);
  let at = step.unit === 'day' ? Math.ceil(view.from / step.n) * step.n : 0;
  let y = start.getUTCFullYear();
  let m = 0;
  if (step.unit === 'year') y = Math.floor(y / step.n) * step.n;
  for (let i = 0; i < 400; i++) {
    const day = step.unit === 'day' ? at : Math.floor(Date.UTC(y, m, 1) / DAY);
    if (day > view.to) break;
    if (day >= view.from) found.push({ day, unit: step.unit === 'month' && m === 0 ? 'year' : step.unit });
    if (step.unit === 'day') at += step.n;
    else if (step.unit === 'month') { m += step.n; if (m >= 12) { m -= 12; y += 1; } }
    else y += step.n;
  }
  return found;
}

/** The view made smaller (factor < 1) or larger round a day, never outside the whole nor under a fortnight. */
export function zoomed(view: View, whole: View, factor: number, round: number = (view.from + view.to) / 2): View {
  const length = Math.min(Math.max((view.to - view.from) * factor, 14), whole.to - whole.from);
  const share = (round - view.from) / (view.to - view.from);
  return clamped({ from: round - share * length, to: round + (1 - share) * length }, whole);
}

/** The view moved by a share of its length (positive: later). */
export function moved(view: View, whole: View, share: number): View {
  const by = (view.to - view.from) * share;
  return clamped({ from: view.from + by, to: view.to + by }, whole);
}

function clamped(view: View, whole: View): View {
  const length = view.to - view.from;
  const from = Math.min(Math.max(view.from, whole.from), Math.max(whole.to - length, whole.from));
  return { from, to: from + length };
}
