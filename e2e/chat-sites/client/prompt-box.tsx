/*
 * The box one types into: a contenteditable in the manner of ProseMirror, which the page never draws again, since
 * the caret is in it. Enter sends, Shift+Enter makes a line.
 */
import { Component, type HTMLAttributes, type RefObject } from 'preact';

/** The attributes by which a site's box is known. */
export type BoxAttributes = HTMLAttributes<HTMLDivElement> & Record<`data-${string}`, string>;

interface PromptBoxProps {
  element: RefObject<HTMLDivElement | null>;
  placeholder: string;
  attributes: BoxAttributes;
  submit: () => void;
  onChange: (filled: boolean) => void;
}

/** Puts the one empty line into the box that ProseMirror keeps there. */
export function clearBox(box: HTMLDivElement, placeholder: string) {
  const line = document.createElement('p');
  line.className = 'placeholder';
  line.dataset.placeholder = placeholder;
  const tail = document.createElement('br');
  tail.className = 'ProseMirror-trailingBreak';
  line.append(tail);
  box.replaceChildren(line);
}

export class PromptBox extends Component<PromptBoxProps> {
  override shouldComponentUpdate() {
    return false;
  }

  override componentDidMount() {
    const box = this.props.element.current;
    if (!box) return;
    clearBox(box, this.props.placeholder);
    box.focus();
  }

  override render({ attributes, element }: PromptBoxProps) {
    return (
      <div
        {...attributes}
        contentEditable="true"
        translate={false}
        role="textbox"
        aria-multiline="true"
        ref={element}
        onInput={({ currentTarget: box }) => {
          const filled = Boolean(box.textContent);
          if (filled) box.firstElementChild?.classList.remove('placeholder');
          else clearBox(box, this.props.placeholder);
          this.props.onChange(filled);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          this.props.submit();
        }}
      />
    );
  }
}
