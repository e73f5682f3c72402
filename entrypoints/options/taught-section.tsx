/** The pages that the person has shown how to read, with the browser's own judgement of selectors. */
import { saveFile } from '../../components/save-file.ts';
import { TaughtPages } from '../../components/taught-pages.tsx';
import { useWatched } from '../../components/use-watched.ts';
import {
  forgetTaughtPage,
  keepTaughtPage,
  readTaughtPages,
  watchTaughtPages,
} from '../../utils/settings/taught-pages.ts';
import { parseTaughtPage, type TaughtPage } from '../../utils/sites/taught-page.ts';

const asText = (page: TaughtPage) => `${JSON.stringify(page, null, 2)}\n`;

function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}

export function TaughtSection() {
  const pages = useWatched(readTaughtPages, watchTaughtPages) ?? [];
  const parse = (text: string) => parseTaughtPage(text, isSelector);
  return (
    <TaughtPages
      pages={pages.map((page) => ({ origin: page.origin, text: asText(page) }))}
      check={(text) => {
        const parsed = parse(text);
        return 'page' in parsed ? null : parsed;
      }}
      onKeep={(text) => {
        const parsed = parse(text);
        if ('page' in parsed) void keepTaughtPage(parsed.page);
      }}
      onForget={(origin) => void forgetTaughtPage(origin)}
      onSave={(origin, text) =>
        saveFile(
          new Blob([text], { type: 'application/json' }),
          `${new URL(origin).host.replace(':', '-')}.json`,
        )
      }
    />
  );
}
