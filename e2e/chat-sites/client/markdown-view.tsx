/*
 * Draws the blocks of an answer with the elements all four pages share. What the sites do differently (classes,
 * the frame around code) comes in as `MarkdownLook`.
 */
import type { ComponentType } from 'preact';
import { markdownBlocks, type Block, type Inline } from './markdown.ts';

export interface MarkdownLook {
  paragraphClass?: string;
  listClass?: string;
  quoteClass?: string;
  Code: ComponentType<{ language: string; code: string }>;
}

const Words = ({ inline }: { inline: Inline[] }) => (
  <>
    {inline.map((part) => {
      if (typeof part === 'string') return part;
      const Tag = part.kind;
      return <Tag>{part.text}</Tag>;
    })}
  </>
);

function BlockView({ block, look }: { block: Block; look: MarkdownLook }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p class={look.paragraphClass}>
          <Words inline={block.inline} />
        </p>
      );
    case 'heading': {
      const Tag = `h${block.level}` as const;
      return (
        <Tag>
          <Words inline={block.inline} />
        </Tag>
      );
    }
    case 'list': {
      const items = block.items.map((inline) => (
        <li>
          <Words inline={inline} />
        </li>
      ));
      if (block.ordered)
        return (
          <ol class={look.listClass} start={block.start}>
            {items}
          </ol>
        );
      return <ul class={look.listClass}>{items}</ul>;
    }
    case 'code':
      return <look.Code language={block.language} code={block.code} />;
    case 'quote':
      return (
        <blockquote class={look.quoteClass}>
          <Blocks blocks={block.blocks} look={look} />
        </blockquote>
      );
    case 'table':
      return (
        <div class="table-wrap">
          <table>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th>
                    <Words inline={cell} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row) => (
                <tr>
                  {row.map((cell) => (
                    <td>
                      <Words inline={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'rule':
      return <hr />;
  }
}

const Blocks = ({ blocks, look }: { blocks: Block[]; look: MarkdownLook }) => (
  <>
    {blocks.map((block) => (
      <BlockView block={block} look={look} />
    ))}
  </>
);

/** An answer as elements, in the clothes of one site. */
export function MarkdownView({ text, look }: { text: string; look: MarkdownLook }) {
  return <Blocks blocks={markdownBlocks(text)} look={look} />;
}
