/** What a bench ran on: the machine, and what else it had to do. */
import { cpus, loadavg, totalmem, type } from 'node:os';

export interface Machine {
  cpu: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
  /** Work that waited for a processor when the run began: more than `cores` makes wall times long. */
  loadAtStart: number;
}

export const machine = (): Machine => ({
  cpu: cpus()[0]?.model ?? 'unknown processor',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 1e9),
  system: type(),
  node: process.versions.node,
  loadAtStart: Math.round(10 * (loadavg()[0] ?? 0)) / 10,
});
