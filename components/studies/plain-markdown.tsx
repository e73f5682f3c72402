/** A consent text: headings, lists and paragraphs of Markdown as elements, everything else as it is written. Never markup. */
interface PlainMarkdownProps {
  text: string;
  language: string;
}

export function PlainMarkdown({ text, language }: PlainMarkdownProps) {
  const blocks = text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '');
  return (
    <div class="markdown" lang={language} dir="auto">
      {blocks.map((block, at) => (
        <Block key={at} text={block.trim()} />
      ))}
    </div>
  );
}

function Block({ text }: { text: string }) {
  const heading = /^#{1,4}\s+(.*)$/s.exec(text);
  if (heading) return <h3>{heading[1]}</h3>;
  const lines = text.split('\n');
  if (lines.every((line) => /^[-*]\s+/.test(line)))
    return (
      <ul class="plain">
        {lines.map((line, at) => (
          <li key={at}>{line.replace(/^[-*]\s+/, '')}</li>
        ))}
      </ul>
    );
  return <p>{lines.join(' ')}</p>;
}
