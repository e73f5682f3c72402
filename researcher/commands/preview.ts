/** `preview`: a page on this disk of what people would be shown. Nothing is sent. */
import { done, today, type Command } from '../command.ts';
import { manifestOf, readDraft } from '../study/draft.ts';
import { lint } from '../study/lint.ts';
import { previewPage } from '../study/preview-page.ts';

const FILE = 'preview.html';
/** Stands for keys that only publishing fills in. */
const NO_KEY = 'A'.repeat(43);

export const preview: Command = {
  name: 'preview',
  about: 'writes preview.html: what people would be shown, and a report as it would be sent',
  usage: '',
  options: {},
  words: 0,
  async run(deps) {
    const { folder, say } = deps;
    const written = await readDraft(folder);
    if (!written.ok) return written;
    const manifest = await manifestOf(written.value, {
      ...{ version: 1, supersedes: null, change: 'first', recipients: [] },
      signer: { kty: 'OKP', crv: 'Ed25519', x: NO_KEY },
      receiptKey: { kty: 'OKP', crv: 'Ed25519', x: NO_KEY },
    });
    const day = today(deps);
    const findings = lint(written.value, day);
    await folder.write(FILE, previewPage(manifest, { texts: written.value.texts, findings, day }));
    say(`${FILE} in ${folder.path}: open it in a browser. Nothing was sent.`);
    return done;
  },
};
