/*
 * What the four composers do alike: know whether there is something to send, and send it by button or Enter. Each
 * page draws its own frame around the box.
 */
import { Component, createRef, type ComponentChildren } from 'preact';
import { clearBox, PromptBox, type BoxAttributes } from './prompt-box.tsx';

interface ComposerProps {
  busy: boolean;
  placeholder: string;
  box: BoxAttributes;
  send: (prompt: string) => void;
  draw: (parts: { box: ComponentChildren; filled: boolean; submit: () => void }) => ComponentChildren;
}

/** While the site is busy, what is typed stays in the box. */
export class Composer extends Component<ComposerProps, { filled: boolean }> {
  override state = { filled: false };
  private readonly element = createRef<HTMLDivElement>();

  private readonly submit = () => {
    const box = this.element.current;
    const { busy, send, placeholder } = this.props;
    const prompt = Array.from(box?.childNodes ?? [], (line) => line.textContent ?? '')
      .join('\n')
      .trim();
    if (busy || !box || !prompt) return;
    clearBox(box, placeholder);
    this.setState({ filled: false });
    send(prompt);
  };

  override render({ placeholder, box, draw }: ComposerProps) {
    return draw({
      filled: this.state.filled,
      submit: this.submit,
      box: (
        <PromptBox
          element={this.element}
          placeholder={placeholder}
          attributes={box}
          submit={this.submit}
          onChange={(filled) => this.setState({ filled })}
        />
      ),
    });
  }
}
