/** Figures as Markdown → into the file that keeps them, between its marks `<!-- name -->` and `<!-- /name -->`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Formatted as the project's other files are. */
export async function writeFormatted(file: string, text: string): Promise<void> {
  const style = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...style, filepath: file }));
}

export async function writeFigures(file: string, name: string, figures: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*(<!-- /${name} -->)`);
  if (!place.test(text)) throw new Error(`${file} has no place for ${name}.`);
  await writeFormatted(
    file,
    text.replace(place, (_, start, end) => `${start}\n${figures}\n${end}`),
  );
}
