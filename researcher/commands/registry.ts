/** Every command, in the order in which a study needs them. */
import type { Command } from '../command.ts';
import { build } from './build.ts';
import { close } from './close.ts';
import { code } from './code.ts';
import { codes } from './codes.ts';
import { init } from './init.ts';
import { keys } from './keys.ts';
import { preview } from './preview.ts';
import { publish } from './publish.ts';
import { purge } from './purge.ts';
import { report } from './report.ts';
import { status } from './status.ts';
import { sync } from './sync.ts';

export const commands: readonly Command[] = [
  ...[init, keys, preview, publish, codes],
  ...[status, sync, code, build, report],
  ...[close, purge],
];
