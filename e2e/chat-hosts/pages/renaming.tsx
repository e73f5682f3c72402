/**
 * A chat with everything that stands around an answer: a name, a time, the model's thoughts, quick replies. Its
 * elements are made anew once the answer is complete, and its box has a hidden twin that measures its height.
 */
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { askModel } from '../client/ask-model.ts';
import { history } from '../client/history.ts';
import { root } from '../client/root.ts';
import type { ChatMessage } from '../chat-message.ts';

type Turn = ChatMessage & { thoughts?: string; isDone: boolean };

const Head = ({ role }: { role: ChatMessage['role'] }) => (
  <div style={{ color: '#555' }}>
    <div>{role === 'user' ? 'You' : 'mock-2'}</div>
    <div>10:20 AM</div>
  </div>
);

const Thoughts = ({ text }: { text?: string | undefined }) =>
  text ? (
    <details open>
      <summary>Thought for 2 seconds</summary>
      <p>{text}</p>
    </details>
  ) : null;

/** Paragraphs, as a renderer of Markdown makes them. */
const Words = ({ text }: { text: string }) =>
  text.split('\n\n').map((part, index) => <p key={index}>{part}</p>);

function Turn({
  turn: { role, content, thoughts, isDone },
  onQuick,
}: {
  turn: Turn;
  onQuick: (text: string) => void;
}) {
  if (role === 'user')
    return (
      <div style={{ marginLeft: '120px' }}>
        <Head role={role} />
        <div>{content}</div>
      </div>
    );
  if (!isDone)
    return (
      <div>
        <Head role={role} />
        <Thoughts text={thoughts} />
        <div>{content}</div>
      </div>
    );
  return (
    <article>
      <Head role={role} />
      <Thoughts text={thoughts} />
      <section>
        <Words text={content} />
      </section>
      <div>
        <button>Copy</button>
        <button>Retry</button>
      </div>
      <div>
        <button onClick={() => onQuick('Tell me more')}>Tell me more</button>
        <button onClick={() => onQuick('Thanks')}>Thanks</button>
      </div>
    </article>
  );
}

function Chat() {
  const [turns, setTurns] = useState<Turn[]>(() => history().map((said) => ({ ...said, isDone: true })));
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const form = useRef<HTMLFormElement>(null);

  const ask = async (content: string) => {
    const before: Turn[] = [...turns, { role: 'user', content, isDone: true }];
    let answer: Turn = { role: 'assistant', content: '', isDone: false };
    const show = (change: Partial<Turn>) => {
      answer = { ...answer, ...change };
      setTurns([...before, answer]);
    };
    setProblem('');
    setTyped('');
    setTurns(before);
    try {
      const asked = before.map(({ role, content }) => ({ role, content }));
      for await (const piece of askModel(asked))
        show({
          content: answer.content + (piece.content ?? ''),
          thoughts: (answer.thoughts ?? '') + (piece.reasoning_content ?? ''),
        });
      show({ isDone: true });
    } catch (error) {
      setProblem(String(error));
    }
  };

  return (
    <main style={{ maxWidth: '640px', margin: '0 auto', fontFamily: 'sans-serif' }}>
      {turns.map((turn, index) => (
        <Turn key={index} turn={turn} onQuick={(text) => void ask(text)} />
      ))}
      {problem && <div role="alert">{problem}</div>}
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim()) void ask(typed.trim());
        }}
      >
        <textarea
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            form.current?.requestSubmit();
          }}
          style={{ width: '100%' }}
        />
        <textarea
          aria-hidden="true"
          tabIndex={-1}
          value={typed}
          readOnly
          style={{ position: 'absolute', left: '-9999px' }}
        />
        <button type="submit">Send</button>
      </form>
    </main>
  );
}

createRoot(root()).render(<Chat />);
