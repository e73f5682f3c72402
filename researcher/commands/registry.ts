/** Every command, in the order in which a study needs them. */
import type { Command } from '../command.ts';
import { build } from './build.ts';
import { init } from './init.ts';
import { keys } from './keys.ts';
import { publish } from './publish.ts';
import { report } from './report.ts';
import { sync } from './sync.ts';

export const commands: readonly Command[] = [init, keys, publish, sync, build, report];
