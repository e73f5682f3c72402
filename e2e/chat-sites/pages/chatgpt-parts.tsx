/*
 * What both generations of ChatGPT's page share: the clothes of markdown, and buttons that are an icon with a name.
 */
import type { ButtonHTMLAttributes } from 'preact';
import type { MarkdownLook } from '../client/markdown-view.tsx';
import { Icon, type IconName } from './icon.tsx';

export const chatgptMarkdown: MarkdownLook = {
  Code: ({ language, code }) => (
    <pre class="code-frame">
      <div class="code-head">
        {language || 'text'}
        <button type="button" aria-label="Copy">
          <Icon name="copy" /> Copy code
        </button>
      </div>
      <div class="cm-editor" dir="ltr">
        <pre class="cm-content">
          <code>{code}</code>
        </pre>
      </div>
    </pre>
  ),
};

type IconButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  Record<`data-${string}`, string | undefined> & { icon: IconName };

export const IconButton = ({ icon, ...rest }: IconButtonProps) => (
  <button type="button" {...rest}>
    <Icon name={icon} />
  </button>
);
