/** A chat of chatscope's parts: the page holds the messages, the box is an element that can be edited. */
import {
  ChatContainer,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  TypingIndicator,
} from '@chatscope/chat-ui-kit-react';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { askModel } from '../client/ask-model.ts';
import { history } from '../client/history.ts';
import { root } from '../client/root.ts';
import type { ChatMessage } from '../chat-message.ts';

function Chat() {
  const [said, setSaid] = useState<ChatMessage[]>(history);
  const [waits, setWaits] = useState(false);

  const ask = async (content: string) => {
    const before: ChatMessage[] = [...said, { role: 'user', content }];
    const show = (text: string) => setSaid([...before, { role: 'assistant', content: text }]);
    setSaid(before);
    setWaits(true);
    try {
      let text = '';
      for await (const piece of askModel(before)) {
        text += piece.content ?? '';
        if (text) show(text);
      }
    } catch (error) {
      show(`${error}`);
    }
    setWaits(false);
  };

  return (
    <div style={{ position: 'relative', height: '600px' }}>
      <MainContainer>
        <ChatContainer>
          <MessageList typingIndicator={waits && <TypingIndicator content="mock-2 is typing" />}>
            {said.map(({ role, content }, index) => (
              <Message
                key={index}
                model={{
                  type: 'text',
                  message: content,
                  sender: role === 'user' ? 'You' : 'mock-2',
                  direction: role === 'user' ? 'outgoing' : 'incoming',
                  position: 'single',
                }}
              >
                <Message.Header sender={role === 'user' ? 'You' : 'mock-2'} sentTime="just now" />
              </Message>
            ))}
          </MessageList>
          <MessageInput
            placeholder="Type message here"
            attachButton={false}
            onSend={(_html: string, text: string) => void ask(text)}
          />
        </ChatContainer>
      </MainContainer>
    </div>
  );
}

createRoot(root()).render(<Chat />);
