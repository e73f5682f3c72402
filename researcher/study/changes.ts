/** What makes a later version ask for more than was agreed to, part by part, by the rule that participants' extensions have. */
import type { Manifest } from '../../protocol/manifest.ts';
import { isMaterial } from '../../protocol/material-change.ts';

/** Names of the parts of the manifest; none where the change is an editorial one. */
export function materialParts(before: Manifest, after: Manifest): (keyof Manifest)[] {
  const base: Manifest = { ...before, change: 'editorial' };
  return (Object.keys(after) as (keyof Manifest)[]).filter(
    (part) => part !== 'change' && isMaterial(base, { ...base, [part]: after[part] }),
  );
}
