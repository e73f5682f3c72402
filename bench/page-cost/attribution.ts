/**
 * Trace events of one thread → what of them a content script caused. Every slice belongs to whoever owns the
 * address it names, and one without an address to the slice around it: so style, layout and garbage collection
 * inside the script's slices are the script's. What one would get wrong: slices nest, and a slice of the
 * script's inside another of its own must not count twice.
 */

/** The part of Chromium's trace events read here. Times are in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  /** Wall time. */
  dur?: number;
  /** Time on the processor. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string; fileName?: string; scriptName?: string }; fileName?: string };
}

/** All in milliseconds. */
export interface ScriptCost {
  cpu: number;
  wall: number;
  /** Times the script was entered. */
  entries: number;
  /** Wall time of the script within the one task where it took longest. */
  longestTask: number;
  longestTaskCpu: number;
  /** Parts of `cpu`. */
  layout: number;
  gc: number;
}

interface Slice {
  event: TraceEvent;
  end: number;
  owner: 'script' | 'page' | null;
  /** The task it ran in. */
  task: { wall: number; cpu: number };
  inLayout: boolean;
  inGc: boolean;
}

const LAYOUT = new Set(['Layout', 'UpdateLayoutTree', 'PrePaint']);
const GC = /^(?:MinorGC|MajorGC|V8\.GC|BlinkGC|CppGC)/;

const addressOf = ({ args }: TraceEvent): string | undefined =>
  args?.data?.url || args?.data?.fileName || args?.data?.scriptName || args?.fileName || undefined;

/** `prefix`: how the script's address starts. */
export function costOfScript(events: readonly TraceEvent[], prefix: string): ScriptCost {
  const cost = { cpu: 0, wall: 0, entries: 0, longestTask: 0, longestTaskCpu: 0, layout: 0, gc: 0 };
  for (const thread of threadsOf(events)) addThread(thread, prefix, cost);
  for (const name of Object.keys(cost) as (keyof ScriptCost)[]) {
    if (name !== 'entries') cost[name] /= 1000;
  }
  return cost;
}

/** Slices by thread, each before those inside it. */
function threadsOf(events: readonly TraceEvent[]): TraceEvent[][] {
  const slices = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  slices.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  return [...Map.groupBy(slices, ({ pid, tid }) => `${pid} ${tid}`).values()];
}

function addThread(thread: readonly TraceEvent[], prefix: string, cost: ScriptCost): void {
  const timers = timersOfScript(thread, prefix);
  const open: Slice[] = [];
  const tasks = new Set<Slice['task']>();
  for (const event of thread) {
    while (open.length && event.ts >= (open.at(-1) as Slice).end) open.pop();
    const around = open.at(-1);
    const slice = sliceOf(event, around, ownerOf(event, around, timers, prefix));
    open.push(slice);
    tasks.add(slice.task);
    add(slice, around, cost);
  }
  for (const task of tasks) {
    cost.longestTask = Math.max(cost.longestTask, task.wall);
    cost.longestTaskCpu = Math.max(cost.longestTaskCpu, task.cpu);
  }
}

function sliceOf(event: TraceEvent, around: Slice | undefined, owner: Slice['owner']): Slice {
  return {
    event,
    end: event.ts + (event.dur ?? 0),
    owner,
    task: around?.task ?? { wall: 0, cpu: 0 },
    inLayout: LAYOUT.has(event.name),
    inGc: GC.test(event.name),
  };
}

function ownerOf(
  event: TraceEvent,
  around: Slice | undefined,
  timers: ReadonlySet<TraceEvent>,
  prefix: string,
): Slice['owner'] {
  if (timers.has(event)) return 'script';
  const address = addressOf(event);
  if (address === undefined) return around?.owner ?? null;
  return address.startsWith(prefix) ? 'script' : 'page';
}

/** Adds where the script begins, and takes away where somebody else begins inside it. */
function add(
  { event, owner, task, inLayout, inGc }: Slice,
  around: Slice | undefined,
  cost: ScriptCost,
): void {
  const wall = event.dur ?? 0;
  // A slice too short for the thread's clock carries no processor time.
  const cpu = event.tdur ?? 0;
  const wasScript = around?.owner === 'script';
  const sign = Number(owner === 'script') - Number(wasScript);
  if (sign !== 0) {
    cost.cpu += sign * cpu;
    cost.wall += sign * wall;
    task.wall += sign * wall;
    task.cpu += sign * cpu;
    if (sign > 0) cost.entries++;
  }
  if (owner !== 'script') return;
  if (inLayout && !around?.inLayout) cost.layout += cpu;
  if (inGc && !around?.inGc) cost.gc += cpu;
}

/** A timer's slice names nobody; it is the script's where it calls the script, with the microtasks that follow. */
function timersOfScript(thread: readonly TraceEvent[], prefix: string): Set<TraceEvent> {
  const timers = new Set<TraceEvent>();
  let timer: TraceEvent | null = null;
  for (const event of thread) {
    if (timer && event.ts >= timer.ts + (timer.dur ?? 0)) timer = null;
    if (event.name === 'TimerFire') timer = event;
    else if (timer && addressOf(event)?.startsWith(prefix)) timers.add(timer);
  }
  return timers;
}
