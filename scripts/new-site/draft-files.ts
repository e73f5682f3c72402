/**
 * What is known of a site → the files to begin with: a description and an imitated page that fit each other, so that all
 * tests pass before anything was changed. Every hook in them is to be replaced by what the real page has.
 */
import { constantOf, type SiteOrder } from './site-order.ts';

export const sitePath = (id: string): string => `utils/sites/${id}.ts`;
export const pagePath = (id: string): string => `e2e/chat-sites/pages/${id}.tsx`;

/** By path. */
export function draftFiles(order: SiteOrder): Record<string, string> {
  return { [sitePath(order.id)]: draftSite(order), [pagePath(order.id)]: draftPage(order) };
}

function draftSite({ id, name, vendor, jurisdiction, host, day }: SiteOrder): string {
  const seen = `seen: '${day}'`;
  return `/** ${name}. A draft: its hooks are those of its imitated page until somebody has looked at the real one. */
import type { Site } from './site.ts';
import { UUID } from './uuid.ts';

export const ${constantOf(id)}: Site = {
  id: '${id}',
  name: '${name}',
  vendor: '${vendor}',
  jurisdiction: '${jurisdiction}',
  hosts: ['${host}'],
  access: 'asked',
  checked: { by: 'nobody yet', on: 'description', date: '${day}' },
  conversationId: [\`^/c/(\${UUID})\`],
  sharedPage: ['^/share/'],
  temporaryQuery: [],
  composer: [{ css: '[data-composer]', ${seen} }],
  busy: [{ css: '[data-stop]', ${seen} }],
  modelLabel: [{ css: '[data-model]', ${seen} }],
  notices: [],
  generations: [
    {
      id: 'a',
      turn: [
        { css: '[data-turn]', ${seen} },
        { css: '.turn', ${seen} },
      ],
      user: '[data-turn="user"], .user-turn',
      assistant: '[data-turn="assistant"], .assistant-turn',
      userText: [{ css: '[data-question]', ${seen} }],
      answerText: [{ css: '[data-answer]', ${seen} }],
      strip: ['[data-reasoning]', '[data-actions]'],
      key: [{ css: ':scope', attribute: 'data-turn-id', ${seen} }],
      order: [],
      streaming: [],
      done: [{ css: '[data-actions]', ${seen} }],
      model: [],
      virtual: false,
      traces: [
        { css: '[data-turn-id]', ${seen} },
        { css: '[data-question], [data-answer]', ${seen} },
        { css: '[data-list] > *', ${seen} },
      ],
    },
  ],
};
`;
}

function draftPage({ id, name }: SiteOrder): string {
  const look = constantOf(id);
  return `/*
 * ${name}: a draft. Draw it as the real page is built, traps included: reasoning, names, icons, citations, what comes late.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, plainMarkdown, PlainTurns } from './plain-frame.tsx';

const UserTurn = ({ turn }: { turn: Turn }) => (
  <div class="turn user-turn" data-turn="user" data-turn-id={turn.id}>
    <p data-question="" class="whitespace-pre-wrap">
      {turn.text}
    </p>
  </div>
);

const AnswerTurn = ({ turn, retry }: { turn: Turn; retry: () => void }) => (
  <div class="turn assistant-turn" data-turn="assistant" data-turn-id={turn.id}>
    {turn.reasoning && <div data-reasoning="">{turn.reasoning}</div>}
    <div data-answer="">
      <MarkdownView text={turn.text} look={plainMarkdown} />
    </div>
    {turn.state === 'complete' && (
      <div data-actions="">
        <button type="button" aria-label="Retry" onClick={retry} />
      </div>
    )}
  </div>
);

function Page({ state, actions }: PageProps) {
  const retry = () => void actions.regenerate();
  return (
    <PlainFrame
      look={${look}}
      state={state}
      actions={actions}
      header={<span data-model="">Model 1</span>}
      composer={
        <PlainComposer
          state={state}
          actions={actions}
          textarea
          box={{ 'data-composer': '' }}
          submit={{ 'aria-label': 'Send' }}
          stop={{ 'data-stop': '', 'aria-label': 'Stop' }}
        />
      }
    >
      <div data-list="">
        <PlainTurns
          state={state}
          draw={(turn) =>
            turn.role === 'user' ? <UserTurn turn={turn} /> : <AnswerTurn turn={turn} retry={retry} />
          }
        />
      </div>
    </PlainFrame>
  );
}

const chatPath = (id: string) => \`/c/\${id}\`;

export const ${look}: SiteLook = {
  site: '${id}',
  generation: 'a',
  bodyClass: '${id} generation-a',
  title: '${name}',
  Page,
  newChatPath: '/',
  chatPath,
  addressesOf: (id) => [{ afterMs: 300, path: chatPath(id) }],
};
`;
}
